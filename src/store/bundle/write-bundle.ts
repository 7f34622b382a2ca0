import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { VesipathError } from '../../errors.js';
import { releaseOf } from '../../model/release.js';
import type { Column } from '../tables/columns.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { arraysFileOf } from './arrays-file.js';
import { arrowFileOf } from './arrow-of-columns.js';
import { indexesOf } from './indexes-of.js';
import { filesNamedIn, MANIFEST, manifestText, type Manifest } from './manifest.js';
import { INDEX_FILE, tableFile } from './file-names.js';

/** The tables that have a file each. */
export const TABLES = ['entities', 'publications', 'associations', 'evidence', 'mechanisms'] as const;

export interface WriteOptions {
  /** A bundle that is there already is replaced; otherwise it is an error. */
  readonly replace?: boolean;
  /** Called before each file. */
  readonly onFile?: (file: string, done: number, total: number) => void;
  /** Ends the writing before the next file; nothing is left of it then. */
  readonly signal?: AbortSignal;
}

/** What was written. */
export interface WrittenBundle {
  readonly release: string;
  readonly rows: Manifest['rows'];
  readonly bytes: number;
}

/**
 * Writes a bundle, whole or not at all: into a folder beside the final one, which takes its name when everything is on the disk.
 * @throws VesipathError BAD_ARGUMENT when something else stands in its place, or nothing can be written there
 */
export const writeBundle = async (
  tables: GraphTables,
  folder: string,
  { replace = false, onFile, signal }: WriteOptions = {},
): Promise<WrittenBundle> => {
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder); // what a link names is replaced, not the link
  requirePlace(target, replace);
  const partial = await partialBeside(target);
  try {
    const files: Manifest['files'] = [];
    const write = async (name: string, bytes: Uint8Array): Promise<void> => {
      signal?.throwIfAborted();
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
    signal?.throwIfAborted();
    requirePlace(target, replace); // what has come there meanwhile is not lost
    if (replace) await takePlace(partial, target);
    else await moveTo(partial, target);
    return { release: release.id, rows, bytes: files.reduce((sum, file) => sum + file.bytes, 0) };
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
};

const columnsOf = (tables: GraphTables, table: (typeof TABLES)[number]): Record<string, Column> => ({
  ...tables[table],
});

/** @throws VesipathError BAD_ARGUMENT unless a bundle may be written there: nothing is, or a bundle and nothing else that may be replaced */
export const requirePlace = (folder: string, replace: boolean): void => {
  const names = namesIn(folder);
  if (names.length === 0) return;
  const own = names.includes(MANIFEST) ? filesNamedIn(readFileSync(join(folder, MANIFEST), 'utf8')) : null;
  if (own === null) throw badPlace(`${folder} holds other files and is no bundle. Name a new folder.`);
  if (!replace) throw badPlace(`${folder} is a bundle already. Add --force to replace it.`);
  const foreign = names.find((name) => name !== MANIFEST && !own.includes(name));
  if (foreign === undefined) return;
  throw badPlace(
    `${folder} holds ${foreign}, which is not of the bundle and would be lost. Move it away first.`,
  );
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isErrorOf(error, 'ENOENT')) return [];
    throw badPlace(`${folder} ${isErrorOf(error, 'ENOTDIR') ? 'is no folder' : 'cannot be read'}.`, error);
  }
};

/** A new folder in the same one, so that it can be renamed. */
const partialBeside = async (target: string): Promise<string> => {
  const partial = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.partial`);
  try {
    await mkdirs(partial);
    return partial;
  } catch (error) {
    throw badPlace(`${target} cannot be written.`, error);
  }
};

/** Step by step: node's own way of making several folders goes round for ever where a file system refuses one with ENOENT, as /proc does. */
const mkdirs = async (folder: string): Promise<void> => {
  const parent = dirname(folder);
  if (!existsSync(parent)) await mkdirs(parent);
  await mkdir(folder).catch((error: unknown) => {
    if (!isErrorOf(error, 'EEXIST')) throw error;
  });
};

const badPlace = (message: string, cause?: unknown): VesipathError =>
  new VesipathError('BAD_ARGUMENT', message, {}, { cause });

const isErrorOf = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

const writeDurably = async (file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Onto nothing, or an empty folder: the system refuses anything else. */
const moveTo = async (partial: string, target: string): Promise<void> => {
  await rename(partial, target).catch((error: unknown) => {
    throw badPlace(`${target} cannot be written.`, error);
  });
};

/**
 * The new folder under the name of the old one, which goes away afterwards: at no moment is there half a bundle. A folder cannot take the place of a full
 * one in one step, so for the time of two renames there is none.
 */
const takePlace = async (partial: string, target: string): Promise<void> => {
  const old = `${partial}.old`;
  const hadOld = await rename(target, old).then(
    () => true,
    (error: unknown) => {
      if (isErrorOf(error, 'ENOENT')) return false;
      throw badPlace(`${target} cannot be replaced.`, error);
    },
  );
  try {
    await rename(partial, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
};
