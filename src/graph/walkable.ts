import type { Adjacency, MechanismGraph } from './mechanism-graph.js';
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
  const { outgoing, incoming } = graph;
  const { edges } = query;
  const causal = query.direction === 'CAUSAL';

  const eachOf = (side: Adjacency, node: number, forward: boolean, visit: StepVisitor): void => {
    const end = causal ? side.causalEnds[node] : side.stepEnds[node];
    for (let at = side.offsets[node]; at < end; at++) {
      const edge = side.edges[at];
      if (edges === undefined || edges[edge] === 1) visit(edge, side.neighbours[at], forward);
    }
  };
  return {
    eachStepFrom(node, visit) {
      eachOf(outgoing, node, true, visit);
      if (!causal) eachOf(incoming, node, false, visit);
    },
    eachStepInto(node, visit) {
      eachOf(incoming, node, true, visit);
      if (!causal) eachOf(outgoing, node, false, visit);
    },
  };
};
