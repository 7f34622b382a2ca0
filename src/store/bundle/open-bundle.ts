import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VesipathError } from '../../errors.js';
import type { GraphTables } from '../tables/graph-tables.js';
import type { TableIndexes } from '../embedded/open-embedded-store.js';
import { arraysIn } from './arrays-file.js';
import { ArrowColumns, badBundle } from './arrow-columns.js';
import { INDEX_FILE, tableFile } from './file-names.js';
import { evidenceByIdIn, graphIndexesIn, textIndexIn } from './indexes-of.js';
import { MANIFEST, parseManifest, type Manifest } from './manifest.js';
import {
  readAssociations,
  readEntities,
  readEvidence,
  readMechanisms,
  readPublications,
} from './table-files.js';

/** A bundle in memory: its tables, as views on the bytes of the files, and what was computed from them. */
export interface OpenedBundle {
  readonly manifest: Manifest;
  readonly tables: GraphTables;
  readonly indexes: TableIndexes;
}

/**
 * Reads a bundle and checks every file against its checksum.
 * @throws VesipathError BAD_ARGUMENT for a folder that is no bundle, UNSUPPORTED_FORMAT for one of another version, BAD_BUNDLE for a damaged one
 */
export const openBundle = async (folder: string): Promise<OpenedBundle> => {
  const manifest = parseManifest(await readManifest(folder));
  const bytesOf = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const file of manifest.files) bytesOf.set(file.name, await readChecked(folder, file));
  const bytes = (name: string): Uint8Array<ArrayBuffer> => {
    const found = bytesOf.get(name);
    if (found === undefined) throw badBundle(`${MANIFEST} names no ${name}.`);
    return found;
  };
  const columns = (table: string): ArrowColumns =>
    new ArrowColumns(tableFile(table), bytes(tableFile(table)));
  const arrays = arraysIn(bytes(INDEX_FILE), manifest.indexes);
  const tables: GraphTables = {
    datasets: manifest.datasets,
    entities: readEntities(columns('entities')),
    publications: readPublications(columns('publications')),
    associations: readAssociations(columns('associations')),
    evidence: readEvidence(columns('evidence')),
    evidenceById: evidenceByIdIn(arrays),
    mechanisms: readMechanisms(columns('mechanisms')),
  };
  return {
    manifest,
    tables,
    indexes: { text: textIndexIn(arrays), graph: graphIndexesIn(arrays) },
  };
};

const readManifest = async (folder: string): Promise<string> => {
  try {
    return await readFile(join(folder, MANIFEST), 'utf8');
  } catch (error) {
    throw new VesipathError(
      'BAD_ARGUMENT',
      `${folder} is no bundle: it has no ${MANIFEST}. vesipath import and vesipath build make one.`,
      {},
      { cause: error },
    );
  }
};

/** Read at a time: checked while it is still in the processor's cache. */
const PORTION = 1 << 20;

const readChecked = async (folder: string, { name, bytes, sha256 }: Manifest['files'][number]) => {
  const hash = createHash('sha256');
  const handle = await open(join(folder, name)).catch((error: unknown) => {
    throw badBundle(`${name} is missing or cannot be read.`, error);
  });
  try {
    const { size } = await handle.stat();
    if (size !== bytes) throw badBundle(`${name} has ${size} bytes and should have ${bytes}.`);
    const content = new Uint8Array(bytes);
    for (let at = 0; at < bytes;) {
      const { bytesRead } = await handle.read(content, at, Math.min(PORTION, bytes - at), at);
      if (bytesRead === 0) throw badBundle(`${name} ends early.`);
      hash.update(content.subarray(at, at + bytesRead));
      at += bytesRead;
    }
    if (hash.digest('hex') !== sha256) throw badBundle(`${name} does not have the checksum of ${MANIFEST}.`);
    return content;
  } finally {
    await handle.close();
  }
};
