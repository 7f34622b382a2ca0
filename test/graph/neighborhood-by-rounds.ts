import type { MechanismGraph } from '../../src/graph/mechanism-graph.js';
import type { Neighborhood, NeighborhoodQuery } from '../../src/graph/neighborhood.js';
import { edgesOf } from './hand-made-graph.js';

/** What `neighborhood` should answer: in each round every followable edge is looked at, and what it reaches for the first time is that deep. */
export const neighborhoodByRounds = (graph: MechanismGraph, query: NeighborhoodQuery): Neighborhood => {
  const followable = edgesOf(graph)
    .map((edge, index) => ({ ...edge, index }))
    .filter(({ closed, index }) => !closed && query.edges?.[index] !== 0);
  const depthOf = new Map(query.starts.map((start) => [start, 0]));
  for (let depth = 1; depth <= query.depth; depth++) {
    const before = new Set(depthOf.keys());
    for (const { subject, object } of followable) {
      const ways: [number, number][] = [];
      if (query.direction !== 'IN') ways.push([subject, object]);
      if (query.direction !== 'OUT') ways.push([object, subject]);
      for (const [from, to] of ways) {
        if (before.has(from) && !depthOf.has(to) && query.nodes?.[to] !== 0) depthOf.set(to, depth);
      }
    }
  }
  const inOrder = [...depthOf].sort(([a, depthA], [b, depthB]) => depthA - depthB || a - b);
  const kept = inOrder.slice(0, query.maxNodes);
  const nodes = kept.map(([node]) => node);
  return {
    nodes,
    depths: kept.map(([, depth]) => depth),
    edges: followable
      .filter(({ subject, object }) => nodes.includes(subject) && nodes.includes(object))
      .map(({ index }) => index),
    truncated: inOrder.length > query.maxNodes,
  };
};
