import type { Knowledge } from '../../src/model/knowledge.js';
import type { PatternPart } from '../../src/model/pattern.js';
import type { AssociationFilter, EvidenceFilter, PathRequest } from '../../src/store/path-request.js';
import type { SeededRandom } from '../graph/seeded-random.js';
import { associationFilter, entityFilter, evidenceFilter, pathRequest } from './filters-at-rest.js';
import {
  RANDOM_CATEGORIES,
  RANDOM_PREDICATES,
  RANDOM_PUBLICATIONS,
  RANDOM_SPECIES,
} from './random-knowledge.js';

/** A request in which each field is at rest or not by chance; most have paths. */
export const randomPathRequest = (random: SeededRandom, { entities }: Knowledge): PathRequest => {
  const asked = random.pick([0.02, 0.1, 0.3]); // the more is asked, the fewer paths remain
  const some = (count: number): string[] =>
    random.subset(entities.length, count).map((at) => entities[at].id);
  const rarely = (): string[] => (random.chance(asked) ? some(random.pick([1, 1, 2])) : []);
  const end = () => ({
    ids: some(random.pick([0, 1, 2, 3])),
    categories: random.chance(0.3) ? [random.pick(RANDOM_CATEGORIES)] : [],
  });
  const maxSteps = 1 + random.integer(6);
  return pathRequest([], [], {
    from: end(),
    to: end(),
    via: rarely(),
    avoid: rarely(),
    direction: random.pick(['CAUSAL', 'CAUSAL', 'EITHER'] as const),
    minSteps: random.chance(0.7) ? 1 : 1 + random.integer(maxSteps),
    maxSteps,
    select: random.pick(['SHORTEST', 'ALL_SHORTEST', 'TOP', 'ALL', 'ALL'] as const),
    k: 1 + random.integer(6),
    shortcuts: random.chance(0.5),
    skip: random.pick([0, 0, 1, 3]),
    first: random.pick([0, 1, 2, 5, 1000, 1000]),
    withTotal: random.chance(0.5),
    ...(random.chance(asked) && { pattern: randomPattern(random) }),
    ...(random.chance(asked) && { effect: random.pick(['INCREASES', 'DECREASES', 'UNKNOWN'] as const) }),
    ...(random.chance(asked) && { coherence: random.pick(['SINGLE_STUDY', 'JOINED'] as const) }),
    ...(random.chance(asked) && {
      entities: entityFilter({
        categories: RANDOM_CATEGORIES.filter(() => random.chance(0.7)),
        ids: rarely(),
      }),
    }),
    ...(random.chance(2 * asked) && { associations: randomFilter(random, asked) }),
  });
};

export const randomFilter = (random: SeededRandom, asked: number): AssociationFilter =>
  associationFilter({
    ...(random.chance(asked) && { predicates: RANDOM_PREDICATES.filter(() => random.chance(0.7)) }),
    ...(random.chance(asked) && { effects: ['INCREASES', 'UNKNOWN'] as const }),
    ...(random.chance(asked) && { datasets: ['curated'] }),
    ...(random.chance(asked) && { minBelief: random.pick([0.2, 0.4, 0.6]) }),
    ...(random.chance(asked) && { contested: random.chance(0.3) }),
    ...(random.chance(0.6) && { evidence: randomEvidenceFilter(random, asked) }),
  });

const randomEvidenceFilter = (random: SeededRandom, asked: number): EvidenceFilter =>
  evidenceFilter({
    ...(random.chance(asked) && { species: [random.pick(RANDOM_SPECIES)] }),
    ...(random.chance(asked) && { systems: random.pick([['IN_VIVO'], ['IN_VITRO', 'NOT_STATED']] as const) }),
    ...(random.chance(asked) && { roles: ['PRIMARY_RESULT'] as const }),
    ...(random.chance(asked) && { directness: ['DIRECT'] as const }),
    ...(random.chance(asked) && { publications: RANDOM_PUBLICATIONS.filter(() => random.chance(0.7)) }),
    ...(random.chance(asked) && { yearFrom: 2019 + random.integer(3) }),
    ...(random.chance(asked) && { yearTo: 2019 + random.integer(3) }),
    ...(random.chance(asked) && { hedged: random.chance(0.3) }),
  });

const randomPattern = (random: SeededRandom): PatternPart[] =>
  Array.from({ length: 1 + random.integer(3) }, () => {
    const min = random.pick([0, 1, 1, 2]);
    return {
      predicates: random.chance(0.3) ? RANDOM_PREDICATES.filter(() => random.chance(0.7)) : [],
      effects: random.chance(0.2) ? (['INCREASES', 'DECREASES'] as const) : [],
      categories: random.chance(0.3) ? RANDOM_CATEGORIES.filter(() => random.chance(0.7)) : [],
      min,
      max: Math.max(1, min + random.integer(3)),
    };
  });
