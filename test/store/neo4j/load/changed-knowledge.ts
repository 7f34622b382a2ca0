import { loadSeeds } from '../../../../src/curation/load-seeds.js';
import type { Knowledge } from '../../../../src/model/knowledge.js';
import { contentChecksum } from '../../../../src/model/release.js';
import { SEEDS } from '../../../cli/run-vesipath.js';

export const curated = (): Knowledge => seedsIn(SEEDS);

export const seedsIn = (folder: string): Knowledge => {
  const { knowledge } = loadSeeds(folder);
  if (knowledge === null) throw new Error(`the seeds in ${folder} are not valid`);
  return knowledge;
};

/** The knowledge with some of its content changed, and the checksum of its dataset with it. */
export const changed = (knowledge: Knowledge, change: Partial<Knowledge>): Knowledge => {
  const content = { ...knowledge, ...change };
  const checksum = contentChecksum(content);
  return { ...content, datasets: content.datasets.map((dataset) => ({ ...dataset, checksum })) };
};

/** Without one association, its evidence, and the mechanisms that it is a step of. */
export const withoutAssociation = (knowledge: Knowledge, id: string): Knowledge =>
  changed(knowledge, {
    associations: knowledge.associations.filter((association) => association.id !== id),
    evidence: knowledge.evidence.filter(({ association }) => association !== id),
    mechanisms: knowledge.mechanisms.filter(({ steps }) => !steps.includes(id)),
  });
