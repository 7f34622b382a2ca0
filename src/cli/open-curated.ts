import { fileURLToPath } from 'node:url';
import { loadSeeds } from '../curation/load-seeds.js';
import { formatProblems } from '../curation/problems/problem.js';
import { VesipathError } from '../errors.js';
import type { Knowledge } from '../model/knowledge.js';
import { openEmbeddedStore } from '../store/embedded/open-embedded-store.js';
import type { MechanismStore } from '../store/mechanism-store.js';

/** The seeds that the package brings along. */
export const SEEDS_FOLDER = fileURLToPath(new URL('../../seeds/', import.meta.url));

/**
 * The seeds of a folder.
 * @throws VesipathError BAD_DATA with every problem when they are not valid
 */
export const readCurated = (folder: string = SEEDS_FOLDER): Knowledge => {
  const { knowledge, problems } = loadSeeds(folder);
  if (knowledge !== null) return knowledge;
  throw new VesipathError('BAD_DATA', `The seeds in ${folder} are not valid:\n${formatProblems(problems)}`);
};

/** A store over the seeds of a folder. @throws VesipathError BAD_DATA with every problem when they are not valid */
export const openCurated = (folder?: string): MechanismStore => openEmbeddedStore(readCurated(folder));
