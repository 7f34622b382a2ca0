import { writeFileSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { VesipathError } from '../../errors.js';
import { readCuratedRecords, type CuratedRecords } from '../../validation/curated-record.js';
import { validationPage, type ValidationResults } from '../../validation/page/validation-page.js';
import {
  validateOnCore,
  validateOnRecords,
  type ValidationOptions,
} from '../../validation/validate-hypotheses.js';
import { requireReportPlace } from '../import/write-report.js';
import { readCurated } from '../open-curated.js';
import { printJson, printLine, printNote } from '../print.js';
import { createProgress } from '../progress.js';

export interface ValidateHypothesesOptions {
  readonly part: 'test' | 'training';
  readonly write?: string;
  readonly refit?: true;
  readonly resamples: number;
  readonly seed: number;
  readonly seeds?: string;
  readonly json?: true;
}

/** Validates, and prints or writes what came out. */
export const runValidateHypotheses = async (
  file: string | undefined,
  options: ValidateHypothesesOptions,
): Promise<void> => {
  const { refit = false, resamples, seed, write, json } = options;
  if (file === undefined && refit) {
    throw new VesipathError('BAD_ARGUMENT', '--refit learns from records: give a file of them.');
  }
  if (write !== undefined) requireReportPlace(write);
  const knowledge = readCurated(options.seeds);
  const read = file === undefined ? null : await readCuratedRecords(file);
  const progress = createProgress();
  const asked: ValidationOptions = {
    part: options.part === 'test' ? 'TEST' : 'TRAINING',
    refit,
    resamples,
    seed,
    onProgress: progress.show,
  };
  if (read !== null) requireParts(file ?? '', read, asked);
  try {
    const records = read === null ? null : validateOnRecords(read.records, asked);
    const core = validateOnCore(knowledge, asked);
    progress.end();
    tell(
      {
        command: commandLine(file, options),
        options: { part: asked.part, seed, resamples },
        records: records === null || read === null ? null : { ...records, file: fileOf(file ?? '', read) },
        core,
      },
      write,
      json === true,
    );
  } finally {
    progress.end();
  }
};

const fileOf = (path: string, { checksum, skipped }: CuratedRecords) => ({
  name: basename(path),
  checksum,
  skipped: skipped.length,
});

/** @throws VesipathError BAD_DATA when there is nothing to learn from, or nothing to ask */
const requireParts = (
  path: string,
  { records, skipped }: CuratedRecords,
  { part }: ValidationOptions,
): void => {
  if (skipped.length > 0) printNote(`Left out ${skipped.length} of ${path}; the first: ${skipped[0]}.`);
  if (records.some((record) => record.part === part)) return;
  throw new VesipathError(
    'BAD_DATA',
    `None of the ${records.length} records of ${path} is ${part.toLowerCase()} by its id. Three in ten are test, the others training: give more records, or the other --part.`,
  );
};

const tell = (results: ValidationResults, write: string | undefined, json: boolean): void => {
  if (write !== undefined) writeFileSync(write, validationPage(results));
  if (json) printJson(results);
  else printLine(write === undefined ? validationPage(results) : `Wrote ${write}.`);
};

/** The options that decide the numbers; files without the folders of this machine. */
const commandLine = (
  file: string | undefined,
  { part, refit, resamples, seed, write }: ValidateHypothesesOptions,
): string =>
  [
    'vesipath validate-hypotheses',
    ...(file === undefined ? [] : [basename(file)]),
    `--part ${part}`,
    ...(refit === true ? ['--refit'] : []),
    `--resamples ${resamples}`,
    `--seed ${seed}`,
    ...(write === undefined ? [] : [`--write ${isAbsolute(write) ? basename(write) : write}`]),
  ].join(' ');
