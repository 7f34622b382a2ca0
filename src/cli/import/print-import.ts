import type { ImportReport } from '../../import/import-report.js';
import { printLine, printTable } from '../print.js';

/** What was read, and all that was skipped, repaired or noted, with the first example each. */
export const printImport = ({ dataset, files, added, notices, seconds }: ImportReport): void => {
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const pace = grouped(Math.round(rows / Math.max(seconds, 0.001)));
  printLine(
    `Read ${grouped(rows)} rows as ${dataset} in ${seconds.toFixed(1)} s (${pace} a second): ` +
      `${grouped(added.entities)} entities, ${grouped(added.statements)} statements, ` +
      `${grouped(added.findings)} findings, ${grouped(added.mechanisms)} mechanisms.`,
  );
  printTable(
    ['file', 'format', 'mappings', 'rows'],
    files.map((file) => [file.file, file.format, file.mappings.join(', '), grouped(file.rows)]),
  );
  printTable(
    ['action', 'kind', 'count', 'what', 'first example'],
    notices.map(({ action, kind, count, sentence, examples }) => [
      action.toLowerCase(),
      kind,
      grouped(count),
      sentence,
      examples
        .slice(0, 1)
        .map(({ file, line, what }) => `${file}:${line}: ${what}`)
        .join(),
    ]),
  );
};

const grouped = (value: number): string => value.toLocaleString('en-US');
