import { loadSeeds, type LoadedSeeds } from '../curation/load-seeds.js';
import { formatProblems } from '../curation/problems/problem.js';
import { VesipathError } from '../errors.js';
import type { Knowledge } from '../model/knowledge.js';

/**
 * The seeds of a folder.
 * @param sourceDir  folder with the source texts; when given, the seeds are checked against them too
 * @throws VesipathError BAD_DATA with every problem when they are not valid
 */
export const loadValidSeeds = (
  folder: string,
  sourceDir?: string,
): LoadedSeeds & { readonly knowledge: Knowledge } => {
  const { knowledge, ...rest } = loadSeeds(folder, sourceDir === undefined ? {} : { sourceDir });
  if (knowledge !== null) return { knowledge, ...rest };
  throw new VesipathError(
    'BAD_DATA',
    `The seeds in ${folder} are not valid:\n${formatProblems(rest.problems)}`,
  );
};
