import { loadSeeds } from '../src/curation/load-seeds.js';
import type { Knowledge } from '../src/model/knowledge.js';

/** The curated core of this repository. @throws Error when it is not valid */
export const curatedKnowledge = (): Knowledge => {
  const { knowledge } = loadSeeds('seeds');
  if (knowledge === null) throw new Error('the seeds are not valid');
  return knowledge;
};
