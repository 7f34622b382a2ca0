import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDataset, type ImportOptions } from '../../src/import/import-dataset.js';
import type { ImportReport } from '../../src/import/import-report.js';
import { createCollectingSink, type CollectingSink } from './collecting-sink.js';

export interface Imported {
  readonly sink: CollectingSink;
  readonly report: ImportReport;
  /** Kinds of notice with their counts. */
  readonly counts: Readonly<Record<string, number>>;
  /** Associations as "subject PREDICATE effect aspect object", in the order of arrival. */
  readonly associations: readonly string[];
}

/** Imports files of the given names and contents, which are gone afterwards. A mapping is one of the files, by its name. */
export const importTexts = async (
  files: Readonly<Record<string, string | Buffer>>,
  options: Partial<ImportOptions> = {},
): Promise<Imported> => {
  const folder = mkdtempSync(join(tmpdir(), 'vesipath-import-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const { mapping } = options;
    const paths = Object.keys(files).filter((name) => name !== mapping);
    const sink = createCollectingSink();
    const report = await importDataset(
      paths.map((name) => join(folder, name)),
      sink,
      { dataset: 'test', ...options, mapping: mapping == null ? null : join(folder, mapping) },
    );
    return {
      sink,
      report,
      counts: Object.fromEntries(report.notices.map(({ kind, count }) => [kind, count])),
      associations: [...sink.associations.values()].map(({ subject, predicate, object, effect, aspect }) =>
        [subject, predicate, effect, aspect, object].filter((part) => part !== null).join(' '),
      ),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Lines of cells as tab-separated text. */
export const tsv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.join('\t')}\n`).join('');
