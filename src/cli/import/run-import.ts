import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { VesipathError } from '../../errors.js';
import { importDataset } from '../../import/import-dataset.js';
import type { ImportReport } from '../../import/import-report.js';
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

export interface ImportCommandOptions {
  readonly out: string;
  readonly dataset: string;
  readonly format: Format | 'auto';
  readonly name?: string;
  readonly datasetVersion: string;
  readonly licence: string;
  readonly mapping?: string;
  readonly strict?: true;
  readonly report?: string;
  readonly force?: true;
  readonly json?: true;
}

/** Reads the files into a bundle, and tells what was read. */
export const runImport = async (files: readonly string[], options: ImportCommandOptions): Promise<void> => {
  const { dataset: id, name = id, datasetVersion: version, licence, format, mapping, strict, out } = options;
  requirePlace(out, options.force === true);
  const builder = createKnowledgeBuilder();
  const progress = createProgress();
  const { signal, exitCode, release } = stopSignal();
  try {
    const report = await importDataset(files, builder, {
      dataset: id,
      format: format === 'auto' ? null : format,
      mapping: mapping ?? null,
      strict: strict === true,
      signal,
      onProgress: ({ file, bytes, totalBytes }) => {
        progress.show(`reading ${basename(file)}, bytes`, bytes, totalBytes);
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
    if (!signal.aborted) throw error;
    printNote('vesipath: The import was broken off, and nothing of it is left.');
    process.exitCode = exitCode();
  } finally {
    release();
  }
};

/** The tables of one dataset, whose checksum is that of their content. */
const withDataset = (tables: GraphTables, dataset: Omit<Dataset, 'checksum'>): GraphTables => ({
  ...tables,
  datasets: [{ ...dataset, checksum: checksumOf(tables) }],
});

const writeReport = (path: string, report: ImportReport): void => {
  try {
    writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    throw new VesipathError('BAD_ARGUMENT', `The report cannot be written to ${path}.`, {}, { cause: error });
  }
};
