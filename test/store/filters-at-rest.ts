import type {
  AssociationFilter,
  EntityFilter,
  EvidenceFilter,
  PathRequest,
} from '../../src/store/path-request.js';

/* Filters and requests that ask nothing but what is given. */

export const entityFilter = (rest: Partial<EntityFilter>): EntityFilter => ({
  ids: [],
  categories: [],
  ...rest,
});

export const associationFilter = (rest: Partial<AssociationFilter>): AssociationFilter => ({
  predicates: [],
  effects: [],
  datasets: [],
  minBelief: null,
  contested: null,
  evidence: null,
  ...rest,
});

export const evidenceFilter = (rest: Partial<EvidenceFilter>): EvidenceFilter => ({
  species: [],
  systems: [],
  roles: [],
  directness: [],
  publications: [],
  yearFrom: null,
  yearTo: null,
  hedged: null,
  ...rest,
});

/** All causal paths of 1 to 8 steps between the given ids, shortcuts too. */
export const pathRequest = (
  from: readonly string[],
  to: readonly string[],
  rest: Partial<PathRequest> = {},
): PathRequest => ({
  from: { ids: from, categories: [] },
  to: { ids: to, categories: [] },
  via: [],
  avoid: [],
  pattern: null,
  direction: 'CAUSAL',
  minSteps: 1,
  maxSteps: 8,
  select: 'ALL',
  k: 1,
  effect: null,
  coherence: null,
  shortcuts: true,
  entities: null,
  associations: null,
  skip: 0,
  first: 1000,
  withTotal: true,
  maxExpansions: 1_000_000,
  shouldStop: () => false,
  ...rest,
});
