import type { Route } from '../../graph/metapaths/heaviest-routes.js';
import type { JoiningWeights } from '../../graph/metapaths/rank-candidates.js';
import { netEffectOfSign, type NetEffect } from '../../model/effect.js';
import type { EffectShares, ScoredRoute, SeekSide } from '../hypothesis-request.js';
import type { Path } from '../path-request.js';
import type { Projection } from '../projection/projection.js';
import { associationAt } from '../tables/records.js';

/** Routes with their shares of the weight of all; each path leads from cause to end. */
export const scoredRoutes = (
  projection: Projection,
  routes: readonly Route[],
  total: number,
  seek: SeekSide,
): ScoredRoute[] =>
  routes.map((route) => ({
    path: pathOf(projection, seek === 'UPSTREAM' ? turned(route) : route),
    share: Math.min(1, route.weight / total),
  }));

/** The same path from its other end. */
const turned = ({ nodes, edges, forward, ...rest }: Route): Route => ({
  ...rest,
  nodes: nodes.toReversed(),
  edges: edges.toReversed(),
  forward: forward.map((isForward) => !isForward).toReversed(),
});

const pathOf = (
  { entities, associations, graph }: Projection,
  { nodes, edges, forward, sign }: Route,
): Path => {
  const weights = edges.reduce((sum, edge) => sum + graph.weights[edge], 0);
  const penalties = nodes.slice(1, -1).reduce((sum, node) => sum + graph.hubPenalties[node], 0);
  return {
    entities: nodes.map((node) => entities.id.at(node)),
    steps: edges.map((edge, at) => ({
      association: associationAt(associations, edge),
      forward: forward[at],
    })),
    effect: netEffectOfSign(sign),
    cost: (weights + penalties) / 1e6,
  };
};

export const effectShares = ({ total, signed, known }: JoiningWeights): EffectShares => ({
  increases: (known + signed) / 2 / total,
  decreases: (known - signed) / 2 / total,
  unknown: Math.max(0, total - known) / total,
});

/** Weights that differ by less than this share of all weigh the same. */
const SAME = 1e-9;

/** Where more of the weight points. */
export const expectedEffect = ({ total, signed }: JoiningWeights): NetEffect =>
  Math.abs(signed) <= SAME * total ? 'UNKNOWN' : signed > 0 ? 'INCREASES' : 'DECREASES';

export const confidenceIn = (effect: NetEffect, { increases, decreases, unknown }: EffectShares): number =>
  effect === 'INCREASES' ? increases : effect === 'DECREASES' ? decreases : unknown;
