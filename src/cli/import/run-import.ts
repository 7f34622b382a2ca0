import { importDataset } from '../../import/import-dataset.js';
import type { SourceMapping } from '../../import/open-sources.js';
import { RefusedImport } from '../../import/refused-import.js';
import type { Format } from '../../import/sniff-format.js';
import type { Dataset } from '../../model/dataset.js';
import { requirePlace, writeBundle } from '../../store/bundle/write-bundle.js';
import { createKnowledgeBuilder } from '../../store/tables/build/knowledge-builder.js';
import { checksumOf } from '../../store/tables/checksum-of.js';
import type { GraphTables } from '../../store/tables/graph-tables.js';
import { bundleLines } from '../bundle/bundle-lines.js';
import { printJson, printLine, printNote } from '../print.js';
import { createProgress } from '../progress.js';
import { stopSignal } from '../stop-signal.js';
import { printImport } from './print-import.js';
import { requireReportPlace, writeReport } from './write-report.js';

export interface ImportCommandOptions {
  readonly out: string;
  readonly dataset: string;
  readonly format: Format | 'auto';
  readonly name?: string;
  readonly datasetVersion: string;
  readonly licence: string;
  readonly mapping?: string;
  readonly sourceMapping: SourceMapping;
  readonly strict?: true;
  readonly report?: string;
  readonly force?: true;
  readonly json?: true;
}

/** Reads the files into a bundle, and tells what was read. */
export const runImport = async (files: readonly string[], options: ImportCommandOptions): Promise<void> => {
  const { dataset: id, name = id, datasetVersion: version, licence, format, mapping, strict, out } = options;
  requirePlace(out, options.force === true);
  if (options.report !== undefined) requireReportPlace(options.report);
  const builder = createKnowledgeBuilder();
  const progress = createProgress();
  const { signal, exitCode, release } = stopSignal();
  try {
    const report = await importDataset(files, builder, {
      dataset: id,
      format: format === 'auto' ? null : format,
      mapping: mapping ?? null,
      sourceMapping: options.sourceMapping,
      strict: strict === true,
      signal,
      onProgress: ({ bytes, totalBytes }) => {
        progress.show('reading, bytes', bytes, totalBytes);
      },
    });
    progress.show('putting in order', 0, 1);
    const tables = withDataset(builder.finish([]), { id, name, version, licence });
    const written = await writeBundle(tables, out, {
      replace: options.force === true,
      signal,
      onFile: (_file, done, total) => {
        progress.show('writing', done, total);
      },
    });
    progress.end();
    if (options.report !== undefined) writeReport(options.report, report);
    if (options.json) printJson({ ...report, bundle: written });
    else {
      printImport(report);
      printLine(bundleLines(out, written));
    }
  } catch (error) {
    progress.end();
    if (error instanceof RefusedImport) tellRefused(error, options);
    if (!signal.aborted) throw error;
    printNote('vesipath: The import was broken off, and nothing of it is left.');
    process.exitCode = exitCode();
  } finally {
    release();
  }
};

/** The report of what is not written; why not is told with the error. */
const tellRefused = ({ report }: RefusedImport, options: ImportCommandOptions): void => {
  if (options.report !== undefined) writeReport(options.report, report);
  if (options.json) printJson({ ...report, bundle: null });
};

/** The tables of one dataset, whose checksum is that of their content. */
const withDataset = (tables: GraphTables, dataset: Omit<Dataset, 'checksum'>): GraphTables => ({
  ...tables,
  datasets: [{ ...dataset, checksum: checksumOf(tables) }],
});
