import type { KnowledgeSink } from '../model/knowledge-sink.js';
import type { AddedRecords } from './import-report.js';
import type { FileLedger } from './ledger.js';
import type { Source } from './open-sources.js';
import type { RawBatch } from './raw-rows.js';
import { openBytes } from './readers/open-bytes.js';
import { readCausaltab } from './readers/read-causaltab.js';
import { readDrugmechdb } from './readers/read-drugmechdb.js';
import { readKgxJsonLines } from './readers/read-kgx-json-lines.js';
import { readKgxTable } from './readers/read-kgx-table.js';
import { readLines } from './readers/read-lines.js';
import { addEntity } from './records/add-entity.js';
import { addMechanism, StatementsByEnds } from './records/add-mechanism.js';
import { addStatement } from './records/add-statement.js';
import { createEnds } from './records/ends.js';
import { createEntityIds } from './records/entity-ids.js';
import type { ImportContext } from './records/import-context.js';
import { createPublications } from './records/publications.js';
import type { SeenFindings } from './records/seen-findings.js';

/** How far an import is. */
export interface ImportProgress {
  readonly file: string;
  /** Bytes read so far of all files, as they stand on disk. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** Rows of this file so far. */
  readonly rows: number;
  readonly rowsPerSecond: number;
}

interface FileOptions {
  readonly dataset: string;
  readonly ledger: FileLedger;
  /** Of all files of the import. */
  readonly seen: SeenFindings;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (bytes: number, rows: number, seconds: number) => void;
}

/** Hands the records of one file to the sink. */
export const importFile = async (
  source: Source,
  sink: KnowledgeSink,
  { dataset, ledger, seen, signal, onProgress }: FileOptions,
): Promise<{ rows: number; added: AddedRecords }> => {
  const { mapping } = source;
  const added = { entities: 0, statements: 0, findings: 0, mechanisms: 0 };
  const counting: KnowledgeSink = {
    ...sink,
    addEntity: (entity) => {
      added.entities += 1;
      return sink.addEntity(entity);
    },
  };
  const ids = createEntityIds(mapping);
  const context: ImportContext = {
    dataset,
    mapping,
    sink: counting,
    ids,
    subjects: createEnds(sink, ids),
    objects: createEnds(sink, ids),
    publications: createPublications(mapping, sink),
    ledger,
    seen,
  };
  const since = performance.now();
  let [bytes, rows] = [0, 0];
  const chunks = openBytes(source.path, (count) => {
    bytes += count;
  });
  for await (const batch of batchesOf(source, chunks, ledger)) {
    signal?.throwIfAborted();
    rows += addBatch(batch, context, added);
    onProgress(bytes, rows, (performance.now() - since) / 1000);
  }
  if (rows === 0) ledger.add('EMPTY_FILE', 1, 'no rows');
  return { rows, added };
};

const batchesOf = (
  { path, form }: Source,
  chunks: AsyncIterable<Buffer>,
  ledger: FileLedger,
): AsyncIterable<RawBatch> => {
  if (form.format === 'drugmechdb') return readDrugmechdb(path, chunks, ledger);
  const lines = readLines(chunks, ledger);
  if (form.format === 'causaltab') return readCausaltab(path, lines, ledger);
  if (form.form === 'JSON_LINES') return readKgxJsonLines(lines, ledger);
  return readKgxTable(path, lines, form.form === 'TSV' ? '\t' : ',', ledger);
};

type Counts = { -readonly [Key in keyof AddedRecords]: number };

/** @returns how many rows the batch had: statements where it has any, since those name their entities themselves */
const addBatch = (
  { entities, statements, mechanisms }: RawBatch,
  context: ImportContext,
  added: Counts,
): number => {
  for (const raw of entities) addEntity(raw, context);
  const byEnds = mechanisms.length > 0 ? new StatementsByEnds() : null;
  for (const raw of statements) {
    const done = addStatement(raw, context);
    if (done === null) continue;
    if (done.findings > 0) added.statements += 1;
    added.findings += done.findings;
    byEnds?.set(raw.subject, raw.object, done);
  }
  if (byEnds !== null) {
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    for (const raw of mechanisms) if (addMechanism(raw, byEnds, names, context)) added.mechanisms += 1;
  }
  return statements.length > 0 ? statements.length : entities.length;
};
