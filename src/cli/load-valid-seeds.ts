import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeeds, type LoadedSeeds } from '../curation/load-seeds.js';
import { formatProblems } from '../curation/problems/problem.js';
import { VesipathError } from '../errors.js';
import type { Knowledge } from '../model/knowledge.js';
import type { SourceDocument } from '../model/publication.js';
import { printNote } from './print.js';

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

/** The documents whose text is in the folder; standard error names the others. */
export const documentsIn = (
  sourceDir: string,
  documents: readonly SourceDocument[],
): readonly SourceDocument[] => {
  const present = documents.filter(({ file }) => existsSync(join(sourceDir, file)));
  const skipped = documents
    .filter((document) => !present.includes(document))
    .map(({ id, file }) => `${id} (${file})`);
  if (skipped.length > 0)
    printNote(`Left out, since the text is not in ${sourceDir}: ${skipped.join(', ')}.`);
  return present;
};
