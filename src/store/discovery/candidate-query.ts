import type { CandidateQuery, WantedSign } from '../../graph/metapaths/rank-candidates.js';
import type { RouteConditions } from '../hypothesis-request.js';
import { nodeBitmap, withoutShortcuts } from '../projection/bitmaps.js';
import type { FittingEdges } from '../projection/find-paths.js';
import type { Projection } from '../projection/projection.js';
import { metapathsOf } from './metapaths-of-patterns.js';

/** Belief in a step counts as it is. */
const BELIEF_EXPONENT = 1;

interface Asked {
  readonly sources: readonly number[];
  /** Nodes that are no candidates. */
  readonly barred: Iterable<number>;
  readonly sign: WantedSign;
}

/** A request as the engine asks it. */
export const candidateQuery = (
  projection: Projection,
  request: RouteConditions,
  fitting: FittingEdges,
  { sources, barred, sign }: Asked,
): CandidateQuery => {
  const { of, list } = projection.metaedges();
  const candidates = nodeBitmap(projection, { categories: request.categories, ids: [] }).slice();
  for (const node of barred) candidates[node] = 0;
  const edges = request.shortcuts ? fitting.edges : withoutShortcuts(projection, fitting.edges);
  return {
    sources,
    relations: {
      metaedgeOf: of,
      ...(edges === undefined ? {} : { edges }),
      causalOnly: request.direction === 'CAUSAL',
      ...request.weighting,
      beliefExponent: BELIEF_EXPONENT,
    },
    metapaths: metapathsOf(request, list),
    candidates,
    sign,
    permutations: request.permutations,
    seed: request.seed,
    skip: request.skip,
    first: request.first,
    routes: request.routes,
  };
};
