import { VesipathError } from '../errors.js';
import type { ImportReport, Notice } from './import-report.js';

/** Nothing of what was read may be used. Its report tells all that was read and noticed all the same. */
export class RefusedImport extends VesipathError {
  readonly report: ImportReport;

  constructor(why: string, losses: readonly Notice[], report: ImportReport) {
    super('BAD_DATA', [`${why} Nothing was written.`, ...losses.map(linesOf)].join('\n'), {
      notices: losses,
    });
    this.report = { ...report, refused: true };
  }
}

const linesOf = ({ kind, action, sentence, count, examples }: Notice): string => {
  const shown = examples.map(({ file, line, what }) => `  ${file}:${line}: ${what}`);
  return [`${kind} (${action.toLowerCase()}), ${count} times: ${sentence}`, ...shown].join('\n');
};

/** @throws RefusedImport when no entity was read, and when strict for all that was skipped or repaired */
export const requireUsable = (report: ImportReport, strict: boolean): void => {
  const { added, notices } = report;
  if (added.entities === 0) {
    throw new RefusedImport(
      'The files make no graph: no entities were read; see whether they have rows, and what their rows lack.',
      notices,
      report,
    );
  }
  const losses = notices.filter(({ action }) => action !== 'NOTED');
  if (!strict || losses.length === 0) return;
  throw new RefusedImport('The files cannot be taken as they are, and the import is strict.', losses, report);
};
