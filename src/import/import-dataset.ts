import { VesipathError } from '../errors.js';
import type { KnowledgeSink } from '../model/knowledge-sink.js';
import { importFile, type ImportProgress } from './import-file.js';
import { noticesOf, type AddedRecords, type ImportReport, type Notice } from './import-report.js';
import { Ledger } from './ledger.js';
import { readMapping } from './mapping/read-mapping.js';
import { openSources } from './open-sources.js';
import type { Format } from './sniff-format.js';

export interface ImportOptions {
  /** Id of the dataset: short, such as `hetionet`. */
  readonly dataset: string;
  /** null to tell it from each file. */
  readonly format?: Format | null;
  /** A mapping file of the user, laid over the built-in ones. */
  readonly mapping?: string | null;
  /** Nothing may have been skipped or repaired. */
  readonly strict?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Ends the reading between two batches. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the files, entities before statements, and hands their records to the sink.
 * @throws VesipathError BAD_DATA for a file or mapping that cannot be read as what it is, and when strict with all that was skipped or repaired;
 * BAD_ARGUMENT for a file that is not there
 */
export const importDataset = async (
  paths: readonly string[],
  sink: KnowledgeSink,
  options: ImportOptions,
): Promise<ImportReport> => {
  const since = performance.now();
  const own = options.mapping ?? null;
  const sources = await openSources(
    paths,
    options.format ?? null,
    own === null ? null : { path: own, file: readMapping(own) },
  );
  const ledger = new Ledger();
  const totalBytes = sources.reduce((sum, { size }) => sum + size, 0);
  let bytesBefore = 0;
  const files: ImportReport['files'][number][] = [];
  const added = { entities: 0, statements: 0, findings: 0, mechanisms: 0 };
  for (const source of sources) {
    const result = await importFile(source, sink, {
      dataset: options.dataset,
      ledger: ledger.forFile(source.path),
      signal: options.signal,
      onProgress: (bytes, rows, seconds) =>
        options.onProgress?.({
          file: source.path,
          bytes: bytesBefore + bytes,
          totalBytes,
          rows,
          rowsPerSecond: rows / Math.max(seconds, 0.001),
        }),
    });
    bytesBefore += source.size;
    const { path: file, form, mappings, size: bytes } = source;
    files.push({ file, format: form.format, mappings, rows: result.rows, bytes });
    sumUp(added, result.added);
  }
  const notices = noticesOf(ledger);
  if (options.strict === true) requireNoLoss(notices);
  return { dataset: options.dataset, files, added, notices, seconds: (performance.now() - since) / 1000 };
};

const sumUp = (sum: { -readonly [Key in keyof AddedRecords]: number }, part: AddedRecords): void => {
  sum.entities += part.entities;
  sum.statements += part.statements;
  sum.findings += part.findings;
  sum.mechanisms += part.mechanisms;
};

const requireNoLoss = (notices: readonly Notice[]): void => {
  const losses = notices.filter(({ action }) => action !== 'NOTED');
  if (losses.length === 0) return;
  const lines = losses.map(({ kind, action, sentence, count, examples }) => {
    const shown = examples.map(({ file, line, what }) => `  ${file}:${line}: ${what}`);
    return [`${kind} (${action.toLowerCase()}), ${count} times: ${sentence}`, ...shown].join('\n');
  });
  throw new VesipathError(
    'BAD_DATA',
    `The files cannot be taken as they are, and the import is strict. Nothing was written.\n${lines.join('\n')}`,
    { notices: losses },
  );
};
