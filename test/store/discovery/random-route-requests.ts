import type { Knowledge } from '../../../src/model/knowledge.js';
import type { PatternPart } from '../../../src/model/pattern.js';
import type {
  HypothesisRequest,
  RouteConditions,
  SharedRequest,
} from '../../../src/store/hypothesis-request.js';
import type { SeededRandom } from '../../graph/seeded-random.js';
import { RANDOM_CATEGORIES, RANDOM_PREDICATES } from '../random-knowledge.js';
import { randomFilter } from '../random-path-request.js';
import { hypothesisRequest, sharedRequest } from './requests-at-rest.js';

export const randomHypothesisRequest = (random: SeededRandom, { entities }: Knowledge): HypothesisRequest =>
  hypothesisRequest(random.pick(entities).id, {
    ...randomConditions(random),
    effect: random.pick([null, null, 'INCREASES', 'DECREASES']),
    known: random.chance(0.6),
  });

export const randomSharedRequest = (random: SeededRandom, { entities }: Knowledge): SharedRequest => {
  const [a, b] = random.subset(entities.length, 2).map((at) => entities[at].id);
  return sharedRequest(a, b, randomConditions(random));
};

const randomConditions = (random: SeededRandom): Partial<RouteConditions> => {
  const maxSteps = 1 + random.integer(6);
  return {
    seek: random.pick(['UPSTREAM', 'DOWNSTREAM']),
    categories: RANDOM_CATEGORIES.filter(() => random.chance(0.3)),
    direction: random.pick(['CAUSAL', 'EITHER']),
    maxSteps,
    minSteps: random.chance(0.6) ? 1 : 1 + random.integer(maxSteps),
    metapaths: random.chance(0.6) ? null : randomMetapaths(random),
    associations: random.chance(0.7) ? null : randomFilter(random, 0.2),
    shortcuts: random.chance(0.5),
    weighting: {
      damping: random.pick([0, 0.4, 0.5, 1]),
      degrees: random.pick(['METAEDGE', 'ENTITY']),
    },
    permutations: random.pick([0, 0, 3]),
    seed: random.integer(1000),
    skip: random.pick([0, 0, 1, 3]),
    first: random.pick([0, 2, 1000, 1000]),
    routes: random.pick([0, 1, 3, 50]),
  };
};

/** Up to three, with optional and repeated parts, that may overlap. */
const randomMetapaths = (random: SeededRandom): PatternPart[][] =>
  Array.from({ length: 1 + random.integer(3) }, () =>
    Array.from({ length: 1 + random.integer(3) }, () => {
      const min = random.pick([0, 1, 1]);
      return {
        predicates: random.chance(0.3) ? RANDOM_PREDICATES.filter(() => random.chance(0.6)) : [],
        effects: random.chance(0.2) ? (['INCREASES', 'DECREASES'] as const) : [],
        categories: random.chance(0.5) ? RANDOM_CATEGORIES.filter(() => random.chance(0.6)) : [],
        min,
        max: min + random.pick(min === 0 ? [1, 2] : [0, 0, 1]),
      };
    }),
  );
