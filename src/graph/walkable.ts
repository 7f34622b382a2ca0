import type { MechanismGraph } from './mechanism-graph.js';
import type { PathQuery } from './path-query.js';

/** Called for every step that a query allows between `node` and a neighbour. */
export type StepVisitor = (edge: number, neighbour: number, forward: boolean) => void;

/** The steps that a query's direction and edge filter leave open. Self loops are never steps. */
export interface Walkable {
  /** Steps that leave a node. */
  readonly eachStepFrom: (node: number, visit: StepVisitor) => void;
  /** Steps that arrive at a node; `neighbour` is where they come from. */
  readonly eachStepInto: (node: number, visit: StepVisitor) => void;
}

export const walkableOf = (
  graph: MechanismGraph,
  query: Pick<PathQuery, 'direction' | 'edges'>,
): Walkable => {
  const { outgoing, incoming, subjects, objects, closed, mechanistic } = graph;
  const { edges } = query;
  const causal = query.direction === 'CAUSAL';
  const isOpen = (edge: number): boolean =>
    closed[edge] === 0 && (!causal || mechanistic[edge] === 1) && (edges === undefined || edges[edge] === 1);

  const eachOf = (
    side: typeof outgoing,
    farEnds: Uint32Array,
    node: number,
    forward: boolean,
    visit: StepVisitor,
  ): void => {
    for (let at = side.offsets[node]; at < side.offsets[node + 1]; at++) {
      const edge = side.edges[at];
      if (farEnds[edge] !== node && isOpen(edge)) visit(edge, farEnds[edge], forward);
    }
  };
  return {
    eachStepFrom(node, visit) {
      eachOf(outgoing, objects, node, true, visit);
      if (!causal) eachOf(incoming, subjects, node, false, visit);
    },
    eachStepInto(node, visit) {
      eachOf(incoming, subjects, node, true, visit);
      if (!causal) eachOf(outgoing, objects, node, false, visit);
    },
  };
};
