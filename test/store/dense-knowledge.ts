import type { Association } from '../../src/model/association.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { seededRandom } from '../graph/seeded-random.js';
import { associationOf, entityOf, findingOf, knowledgeOf, publicationOf } from './knowledge-of.js';

const PUBLICATION = 'PMID:1';

/** Genes that act on each other at random, each association on one finding of one publication: long paths abound. */
export const denseKnowledge = (entityCount: number, associationCount: number, seed: number): Knowledge => {
  const random = seededRandom(seed);
  const entities = Array.from({ length: entityCount }, (_, at) =>
    entityOf(`HGNC:${at}`, 'GENE', `gene ${at}`),
  );
  const associations = new Map<string, Association>();
  while (associations.size < associationCount) {
    const association = associationOf(random.pick(entities).id, 'AFFECTS', random.pick(entities).id, {
      effect: random.pick(['INCREASES', 'DECREASES']),
    });
    associations.set(association.id, association);
  }
  return knowledgeOf({
    entities,
    publications: [publicationOf(PUBLICATION, 'One et al. 2020', 2020)],
    associations: [...associations.values()],
    evidence: [...associations.keys()].map((id) =>
      findingOf(id, PUBLICATION, { system: random.pick(['IN_VITRO', 'IN_VIVO']) }),
    ),
    mechanisms: [],
  });
};
