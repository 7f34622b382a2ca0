import type { KnowledgeSink } from '../model/knowledge-sink.js';
import { importFile, type ImportProgress } from './import-file.js';
import { noticesOf, type AddedRecords, type ImportReport } from './import-report.js';
import { Ledger } from './ledger.js';
import { readMapping } from './mapping/read-mapping.js';
import { openSources, type SourceMapping } from './open-sources.js';
import { SeenFindings } from './records/seen-findings.js';
import { requireUsable } from './refused-import.js';
import type { Format } from './sniff-format.js';

export interface ImportOptions {
  /** Id of the dataset: short, such as `hetionet`. */
  readonly dataset: string;
  /** null to tell it from each file. */
  readonly format?: Format | null;
  /** A mapping file of the user, laid over the built-in ones. */
  readonly mapping?: string | null;
  /** Mapping for the source of KGX files; auto to tell it from what their first rows name. */
  readonly sourceMapping?: SourceMapping;
  /** Nothing may have been skipped or repaired. */
  readonly strict?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Ends the reading between two batches. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the files, entities before statements, and hands their records to the sink.
 * @throws RefusedImport when no entity was read, and when strict with all that was skipped or repaired
 * @throws VesipathError BAD_DATA for a file or mapping that cannot be read as what it is;
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
    options.sourceMapping ?? 'auto',
  );
  const ledger = new Ledger();
  const seen = new SeenFindings();
  const totalBytes = sources.reduce((sum, { size }) => sum + size, 0);
  let bytesBefore = 0;
  const files: ImportReport['files'][number][] = [];
  const added = { entities: 0, statements: 0, findings: 0, mechanisms: 0 };
  for (const source of sources) {
    const result = await importFile(source, sink, {
      dataset: options.dataset,
      ledger: ledger.forFile(source.path),
      seen,
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
  const report: ImportReport = {
    dataset: options.dataset,
    refused: false,
    files,
    added,
    notices: noticesOf(ledger),
    seconds: (performance.now() - since) / 1000,
  };
  requireUsable(report, options.strict === true);
  return report;
};

const sumUp = (sum: { -readonly [Key in keyof AddedRecords]: number }, part: AddedRecords): void => {
  sum.entities += part.entities;
  sum.statements += part.statements;
  sum.findings += part.findings;
  sum.mechanisms += part.mechanisms;
};
