import type {
  HypothesisRequest,
  RouteConditions,
  SharedRequest,
} from '../../../src/store/hypothesis-request.js';

/* Questions about routes that ask nothing but what is given. */

const AT_REST: RouteConditions = {
  seek: 'UPSTREAM',
  categories: [],
  direction: 'CAUSAL',
  minSteps: 1,
  maxSteps: 4,
  metapaths: null,
  associations: null,
  shortcuts: false,
  weighting: { damping: 0.5, degrees: 'METAEDGE' },
  permutations: 0,
  seed: 1,
  skip: 0,
  first: 1000,
  routes: 50,
  shouldStop: () => false,
};

export const hypothesisRequest = (id: string, rest: Partial<HypothesisRequest> = {}): HypothesisRequest => ({
  ...AT_REST,
  id,
  effect: null,
  known: false,
  ...rest,
});

export const sharedRequest = (a: string, b: string, rest: Partial<SharedRequest> = {}): SharedRequest => ({
  ...AT_REST,
  a,
  b,
  ...rest,
});
