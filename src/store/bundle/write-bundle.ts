import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { VesipathError } from '../../errors.js';
import { releaseOf } from '../../model/release.js';
import type { Column } from '../tables/columns.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { arraysFileOf } from './arrays-file.js';
import { arrowFileOf } from './arrow-of-columns.js';
import { indexesOf } from './indexes-of.js';
import { MANIFEST, manifestText, type Manifest } from './manifest.js';
import { INDEX_FILE, tableFile } from './file-names.js';

/** The tables that have a file each. */
export const TABLES = ['entities', 'publications', 'associations', 'evidence', 'mechanisms'] as const;

export interface WriteOptions {
  /** A bundle that is there already is replaced; otherwise it is an error. */
  readonly replace?: boolean;
  /** Called before each file. */
  readonly onFile?: (file: string, done: number, total: number) => void;
}

/** What was written. */
export interface WrittenBundle {
  readonly release: string;
  readonly rows: Manifest['rows'];
  readonly bytes: number;
}

/**
 * Writes a bundle, whole or not at all: into a folder beside the final one, which takes its name when everything is on the disk.
 * @throws VesipathError BAD_ARGUMENT when something else stands in its place
 */
export const writeBundle = async (
  tables: GraphTables,
  folder: string,
  { replace = false, onFile }: WriteOptions = {},
): Promise<WrittenBundle> => {
  const target = resolve(folder);
  requirePlace(target, replace);
  const partial = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.partial`);
  await mkdir(partial, { recursive: true });
  try {
    const files: Manifest['files'] = [];
    const write = async (name: string, bytes: Uint8Array): Promise<void> => {
      onFile?.(name, files.length, TABLES.length + 1);
      await writeDurably(join(partial, name), bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      files.push({ name, bytes: bytes.length, sha256 });
    };
    for (const table of TABLES) await write(tableFile(table), arrowFileOf(columnsOf(tables, table)));
    const { bytes, places } = arraysFileOf(indexesOf(tables));
    await write(INDEX_FILE, bytes);
    const release = releaseOf(tables.datasets);
    const rows = Object.fromEntries(TABLES.map((table) => [table, tables[table].id.length]));
    const manifest = { release: release.id, datasets: [...release.datasets], rows, files, indexes: places };
    await writeDurably(join(partial, MANIFEST), Buffer.from(manifestText(manifest)));
    await takePlace(partial, target);
    return { release: release.id, rows, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
};

const columnsOf = (tables: GraphTables, table: (typeof TABLES)[number]): Record<string, Column> => ({
  ...tables[table],
});

/** @throws VesipathError BAD_ARGUMENT */
export const requirePlace = (folder: string, replace: boolean): void => {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder);
  if (entries.length === 0) return;
  if (!entries.includes(MANIFEST)) {
    throw new VesipathError(
      'BAD_ARGUMENT',
      `${folder} holds other files and is no bundle. Name a new folder.`,
    );
  }
  if (!replace) {
    throw new VesipathError('BAD_ARGUMENT', `${folder} is a bundle already. Add --force to replace it.`);
  }
};

const writeDurably = async (file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The new folder under the name of the old one, which goes away afterwards: at no moment is there half a bundle. */
const takePlace = async (partial: string, target: string): Promise<void> => {
  if (!existsSync(target)) {
    await rename(partial, target);
    return;
  }
  const old = `${partial}.old`;
  await rename(target, old);
  await rename(partial, target);
  await rm(old, { recursive: true, force: true });
};
