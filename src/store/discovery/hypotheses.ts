import type { WantedSign } from '../../graph/metapaths/rank-candidates.js';
import type { Curie } from '../../model/curie.js';
import type { HypothesisPage, HypothesisRequest } from '../hypothesis-request.js';
import { nodeBitmap, nodesOf } from '../projection/bitmaps.js';
import type { FittingEdges } from '../projection/find-paths.js';
import type { Projection } from '../projection/projection.js';
import type { Searches } from '../search-pool/searches.js';
import { candidateQuery } from './candidate-query.js';
import { confidenceIn, effectShares, expectedEffect, scoredRoutes } from './scored-routes.js';

/** Answers a request whose ids are all known. @param told  entities that a mechanism joins with the one that is asked about */
export const hypothesesIn = async (
  searches: Searches,
  projection: Projection,
  request: HypothesisRequest,
  fitting: FittingEdges,
  told: readonly Curie[],
): Promise<HypothesisPage> => {
  const [source] = nodesOf(projection, [request.id]);
  const known = new Set([...neighboursOf(projection, source), ...nodesOf(projection, told)]);
  known.delete(source);
  const barred = request.known ? [source] : [source, ...known];
  const sign = signOf(request.effect);
  const query = candidateQuery(projection, request, fitting, { sources: [source], barred, sign });
  const found = await searches.candidates(projection.graph, query, request);
  const ofKinds = nodeBitmap(projection, { categories: request.categories, ids: [] });
  const hypotheses = found.page.map(({ node, joined: [weights], ...ranked }, at) => {
    const effects = effectShares(weights);
    const effect = request.effect ?? expectedEffect(weights);
    return {
      id: projection.entities.id.at(node),
      rank: request.skip + at + 1,
      expectedEffect: effect,
      confidence: confidenceIn(effect, effects),
      effects,
      known: known.has(node),
      routes: scoredRoutes(projection, found.routes[at][0], ranked.score, request.seek),
      ...ranked,
    };
  });
  return {
    hypotheses,
    hasNext: found.total > request.skip + hypotheses.length,
    total: found.total,
    leftOut: request.known ? 0 : [...known].filter((node) => ofKinds[node] === 1).length,
    permutations: found.permutations,
    steps: found.steps,
    stopped: found.stopped ? 'TIME' : null,
  };
};

const signOf = (effect: HypothesisRequest['effect']): WantedSign =>
  effect === 'INCREASES' ? 1 : effect === 'DECREASES' ? -1 : null;

/** Nodes that any association joins with a node, whatever it says. */
const neighboursOf = ({ graph: { outgoing, incoming } }: Projection, node: number): number[] =>
  [outgoing, incoming].flatMap(({ offsets, neighbours }) => [
    ...neighbours.subarray(offsets[node], offsets[node + 1]),
  ]);
