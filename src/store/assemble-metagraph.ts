import { CATEGORY_NAMES } from '../model/category.js';
import { PREDICATE_NAMES } from '../model/predicate.js';
import type { Metagraph, MetagraphEdge } from './mechanism-store.js';

/** The metagraph in its order. @param entityCounts  by category; @param edges  each combination once */
export const assembleMetagraph = (
  entityCounts: ReadonlyMap<string, number>,
  edges: readonly MetagraphEdge[],
): Metagraph => ({
  categories: CATEGORY_NAMES.map((category) => ({ category, count: entityCounts.get(category) ?? 0 })),
  predicates: PREDICATE_NAMES.map((predicate) => ({
    predicate,
    count: edges.reduce((sum, edge) => (edge.predicate === predicate ? sum + edge.count : sum), 0),
  })),
  edges: [...edges].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
});

const keyOf = ({ subject, predicate, object }: MetagraphEdge): string =>
  [subject, predicate, object].join(' ');
