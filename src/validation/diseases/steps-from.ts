import { neighborhood } from '../../graph/neighborhood.js';
import type { OpenEdges } from './hidden-edges.js';
import type { IndicationGraph } from './indication-graph.js';

/** By node: fewest links from the drug along their direction; Infinity for what is not reached. */
export const stepsFrom = (
  { graph, linkCount }: IndicationGraph,
  drug: number,
  { edges }: OpenEdges,
): Float64Array => {
  const steps = new Float64Array(graph.nodeCount).fill(Infinity);
  const found = neighborhood(graph, {
    starts: [drug],
    depth: graph.nodeCount,
    direction: 'OUT',
    maxNodes: graph.nodeCount,
    edges: edges.slice().fill(0, linkCount), // an indication is no step
  });
  for (const [at, node] of found.nodes.entries()) steps[node] = found.depths[at];
  return steps;
};
