import type { Knowledge } from '../../../src/model/knowledge.js';
import { GAP_KINDS, type EnrichmentRequest, type GapRequest } from '../../../src/store/discovery-request.js';
import type { EntitySelection } from '../../../src/store/path-request.js';
import type { SeededRandom } from '../../graph/seeded-random.js';
import { RANDOM_CATEGORIES } from '../random-knowledge.js';

const someIds = (random: SeededRandom, { entities }: Knowledge, most: number): string[] =>
  Array.from({ length: 1 + random.integer(most) }, () => random.pick(entities).id);

export const randomEnrichment = (random: SeededRandom, knowledge: Knowledge): EnrichmentRequest => ({
  ids: someIds(random, knowledge, 5),
  categories: random.pick([[], [...RANDOM_CATEGORIES], ['DISEASE'], ['GENE', 'DISEASE']]),
  background: random.chance(0.3) ? someIds(random, knowledge, 8) : null,
  steps: random.pick([1, 2]),
  minOverlap: random.pick([1, 1, 2]),
  associations: null,
  first: 200,
});

export const randomGaps = (random: SeededRandom, knowledge: Knowledge): GapRequest => ({
  kind: random.pick(GAP_KINDS),
  one: randomSelection(random, knowledge),
  other: randomSelection(random, knowledge),
  associations: null,
  minBelief: random.pick([0, 0, 0.3, 0.5]),
  minShared: random.pick([1, 1, 2]),
  maxDegree: random.pick([200, 3]),
  human: random.pick(['PEOPLE_OR_CELLS', 'PEOPLE']),
  skip: random.integer(2),
  first: random.pick([1, 3, 200]),
});

const randomSelection = (random: SeededRandom, knowledge: Knowledge): EntitySelection | null =>
  random.chance(0.5)
    ? null
    : {
        ids: random.chance(0.5) ? someIds(random, knowledge, 3) : [],
        categories: [random.pick(RANDOM_CATEGORIES)],
      };
