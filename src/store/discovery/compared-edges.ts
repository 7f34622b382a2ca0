import { familyOf, type ComparisonFamily } from '../../model/comparison.js';
import type { FittingEdges } from '../projection/find-paths.js';
import type { Projection } from '../projection/projection.js';

/** Associations of a node by what stands at their other end. */
export type EdgesByFarEnd = ReadonlyMap<number, readonly number[]>;

/** The supported associations of a node that are compared and pass the filter, each list ascending. Time O(degree). */
export const comparedEdges = (
  { graph, associations }: Projection,
  { edges: fits }: FittingEdges,
  node: number,
): Readonly<Record<ComparisonFamily, EdgesByFarEnd>> => {
  const families = {
    ACTING: new Map<number, number[]>(),
    CARRYING: new Map<number, number[]>(),
    MADE_FROM: new Map<number, number[]>(),
  };
  for (const [side, isSubject] of [
    [graph.outgoing, true],
    [graph.incoming, false],
  ] as const) {
    for (let at = side.offsets[node]; at < side.offsets[node + 1]; at++) {
      const [edge, far] = [side.edges[at], side.neighbours[at]];
      const family = familyOf(associations.predicate.at(edge), isSubject);
      if (family === null || fits?.[edge] === 0 || associations.belief.values[edge] <= 0) continue;
      const edges = families[family].get(far);
      if (edges === undefined) families[family].set(far, [edge]);
      else edges.push(edge);
    }
  }
  for (const family of Object.values(families)) {
    for (const edges of family.values()) edges.sort((a, b) => a - b);
  }
  return families;
};
