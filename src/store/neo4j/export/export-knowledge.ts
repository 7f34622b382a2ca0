import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { VesipathError } from '../../../errors.js';
import type { Knowledge } from '../../../model/knowledge.js';
import { requireWhole } from '../load/require-whole.js';
import { csvLine } from './csv.js';
import { graphFiles, type GraphFile } from './graph-files.js';
import { importCommand } from './import-command.js';

export interface ExportResult {
  /** Absolute path. */
  readonly folder: string;
  readonly nodes: number;
  readonly relationships: number;
  /** The arguments after `neo4j-admin`, to be given inside of the folder. */
  readonly importArguments: readonly string[];
}

export interface ExportOptions {
  /** Ends the export; nothing is left of it then. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes the graph that a load would write, READY, as files for `neo4j-admin database import full`: whole or not at all.
 * @param folder  new or empty; its parents are made where they are missing
 * @throws VesipathError BAD_DATA, and BAD_ARGUMENT when the folder holds something or cannot be written
 */
export const exportKnowledge = async (
  knowledge: Knowledge,
  folder: string,
  { signal }: ExportOptions = {},
): Promise<ExportResult> => {
  requireWhole(knowledge);
  const target = resolve(folder);
  await requireFree(target);
  const unfinished = await unfinishedBeside(target);
  const files = graphFiles(knowledge);
  const rows = { nodes: 0, relationships: 0 };
  try {
    for (const file of files) rows[file.holds] += await writeGraphFile(unfinished, file, signal);
    await rmdir(target).catch(ignoreMissing); // an empty one may be in the way
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return { folder: target, ...rows, importArguments: importCommand(files) };
};

/** Header and data stand in files of their own. @returns how many rows */
const writeGraphFile = async (
  folder: string,
  { name, header, rows }: GraphFile,
  signal: AbortSignal | undefined,
): Promise<number> => {
  let count = 0;
  function* lines(): Generator<string> {
    let portion = '';
    for (const row of rows) {
      portion += csvLine(row);
      count++;
      if (portion.length < PORTION) continue;
      yield portion;
      portion = '';
    }
    if (portion !== '') yield portion;
  }
  await writeFile(join(folder, `${name}-header.csv`), `${header.join(',')}\n`);
  const file = createWriteStream(join(folder, `${name}.csv`));
  await pipeline(Readable.from(lines()), file, { ...(signal !== undefined && { signal }) });
  return count;
};

/** Characters written at once. */
const PORTION = 65_536;

const requireFree = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isErrorOf(error, 'ENOENT')) return [];
    throw notWritable(folder, isErrorOf(error, 'ENOTDIR') ? 'is no folder' : 'cannot be read', error);
  });
  if (names.length > 0) throw notWritable(folder, 'is not empty');
};

/** In the same folder, so that it can be renamed. */
const unfinishedBeside = async (target: string): Promise<string> => {
  try {
    await mkdir(dirname(target), { recursive: true });
    const unfinished = join(dirname(target), `.${basename(target)}.unfinished-${randomUUID()}`);
    await mkdir(unfinished);
    return unfinished;
  } catch (error) {
    throw notWritable(target, 'cannot be written', error);
  }
};

const ignoreMissing = (error: unknown): void => {
  if (!isErrorOf(error, 'ENOENT')) throw error;
};

const isErrorOf = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

const notWritable = (folder: string, reason: string, cause?: unknown): VesipathError =>
  new VesipathError('BAD_ARGUMENT', `The folder ${folder} ${reason}. Name a new one.`, {}, { cause });
