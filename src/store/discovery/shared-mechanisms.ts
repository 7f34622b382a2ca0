import type { JoiningWeights } from '../../graph/metapaths/rank-candidates.js';
import type { Route } from '../../graph/metapaths/heaviest-routes.js';
import type { AssociationId } from '../../model/association.js';
import type { Curie } from '../../model/curie.js';
import type {
  SharedEntity,
  SharedPage,
  SharedRequest,
  SharedSide,
  SharedStep,
} from '../hypothesis-request.js';
import { nodesOf } from '../projection/bitmaps.js';
import type { FittingEdges } from '../projection/find-paths.js';
import type { Projection } from '../projection/projection.js';
import type { Searches } from '../search-pool/searches.js';
import { candidateQuery } from './candidate-query.js';
import { effectShares, expectedEffect, scoredRoutes } from './scored-routes.js';
import { permutationP } from './significance-of.js';

/** Answers a request whose ids are all known, and differ. */
export const sharedMechanismsIn = async (
  searches: Searches,
  projection: Projection,
  request: SharedRequest,
  fitting: FittingEdges,
): Promise<SharedPage> => {
  const sources = nodesOf(projection, [request.a, request.b]);
  const query = candidateQuery(projection, request, fitting, { sources, barred: sources, sign: null });
  const found = await searches.candidates(projection.graph, query, request);
  const sideOf = (weights: JoiningWeights, routes: readonly Route[]): SharedSide => ({
    expectedEffect: expectedEffect(weights),
    effects: effectShares(weights),
    routes: scoredRoutes(projection, routes, weights.total, request.seek),
  });
  const entities = found.page.map(({ node, joined, ...ranked }, at): SharedEntity => {
    const [withA, withB] = joined.map((weights, side) => sideOf(weights, found.routes[at][side]));
    return {
      id: projection.entities.id.at(node),
      agreement: agreementOf(withA, withB),
      withA,
      withB,
      ...ranked,
    };
  });
  const { permutations, asMany, meanFoundByChance } = found;
  return {
    entities,
    hasNext: found.total > request.skip + entities.length,
    sharedSteps: sharedSteps(entities),
    total: found.total,
    p: permutationP(asMany, permutations),
    totalByChance: permutations === 0 ? null : meanFoundByChance,
    permutations,
    steps: found.steps,
    stopped: found.stopped ? 'TIME' : null,
  };
};

const agreementOf = (a: SharedSide, b: SharedSide): SharedEntity['agreement'] =>
  a.expectedEffect === 'UNKNOWN' || b.expectedEffect === 'UNKNOWN'
    ? 'UNKNOWN'
    : a.expectedEffect === b.expectedEffect
      ? 'SAME'
      : 'OPPOSITE';

/** Associations on routes to both sides, with the entities whose routes they are; the most used first, then by id. */
const sharedSteps = (entities: readonly SharedEntity[]): SharedStep[] => {
  const users = new Map<AssociationId, Curie[]>();
  for (const { id, withA, withB } of entities) {
    const towardsB = stepsIn(withB);
    for (const step of stepsIn(withA)) {
      if (towardsB.has(step)) users.set(step, [...(users.get(step) ?? []), id]);
    }
  }
  return [...users]
    .map(([association, of]) => ({ association, entities: of }))
    .sort((a, b) => b.entities.length - a.entities.length || (a.association < b.association ? -1 : 1));
};

const stepsIn = ({ routes }: SharedSide): Set<AssociationId> =>
  new Set(routes.flatMap(({ path }) => path.steps.map(({ association }) => association.id)));
