import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { VesipathError } from '../../errors.js';
import type { ImportReport } from '../../import/import-report.js';

/** Before hours of reading. @throws VesipathError BAD_ARGUMENT when no report can be written there */
export const requireReportPlace = (path: string): void => {
  const wasThere = existsSync(path);
  try {
    closeSync(openSync(path, 'a'));
    if (!wasThere) rmSync(path);
  } catch (error) {
    throw unwritable(path, error);
  }
};

/** Writes the report as JSON. @throws VesipathError BAD_ARGUMENT when it cannot be written there */
export const writeReport = (path: string, report: ImportReport): void => {
  try {
    writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    throw unwritable(path, error);
  }
};

const unwritable = (path: string, cause: unknown): VesipathError =>
  new VesipathError(
    'BAD_ARGUMENT',
    `The report cannot be written to ${path}. Its folder has to be there.`,
    {},
    { cause },
  );
