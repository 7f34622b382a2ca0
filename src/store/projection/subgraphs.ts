import { neighborhood } from '../../graph/neighborhood.js';
import type { AssociationId } from '../../model/association.js';
import type { Curie } from '../../model/curie.js';
import type {
  EntityFilter,
  JoiningAnswer,
  JoiningRequest,
  NeighborhoodRequest,
  Subgraph,
} from '../path-request.js';
import type { Searches } from '../search-pool/searches.js';
import { nodeBitmap, nodesOf } from './bitmaps.js';
import type { FittingEdges } from './find-paths.js';
import type { Projection } from './projection.js';

/** Answers a neighbourhood request whose ids are all known. */
export const neighborhoodIn = (
  projection: Projection,
  request: NeighborhoodRequest,
  fitting: FittingEdges,
): Subgraph => {
  const { ids, depth, direction, maxEntities } = request;
  const found = neighborhood(projection.graph, {
    starts: nodesOf(projection, ids),
    depth,
    direction,
    maxNodes: maxEntities,
    ...allowed(projection, request.entities, fitting),
  });
  return {
    entities: entityIds(projection, found.nodes),
    depths: found.depths,
    associations: associationIds(projection, found.edges),
    truncated: found.truncated,
  };
};

/** Answers a joining request whose ids are all known. */
export const joiningSubgraphIn = async (
  searches: Searches,
  projection: Projection,
  request: JoiningRequest,
  fitting: FittingEdges,
): Promise<JoiningAnswer> => {
  const query = {
    terminals: nodesOf(projection, request.ids),
    ...allowed(projection, request.entities, fitting),
  };
  const found = await searches.joining(
    projection.graph,
    { query, withInduced: request.withInduced },
    request,
  );
  return {
    entities: entityIds(projection, found.nodes),
    depths: [],
    associations: associationIds(projection, found.edges),
    groups: found.components.map((nodes) => entityIds(projection, nodes)),
    truncated: found.stopped,
  };
};

const allowed = (
  projection: Projection,
  entities: EntityFilter | null,
  { edges }: FittingEdges,
): { nodes?: Uint8Array; edges?: Uint8Array } => ({
  ...(entities === null ? {} : { nodes: nodeBitmap(projection, entities) }),
  ...(edges === undefined ? {} : { edges }),
});

const entityIds = ({ entities }: Projection, nodes: readonly number[]): Curie[] =>
  nodes.map((node) => entities.id.at(node));

const associationIds = ({ associations }: Projection, edges: readonly number[]): AssociationId[] =>
  edges.map((edge) => associations.id.at(edge));
