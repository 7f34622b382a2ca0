import type { MechanismGraph } from './mechanism-graph.js';

export interface NeighborhoodQuery {
  /** Node indices. */
  readonly starts: readonly number[];
  /** Largest number of steps from a start, 0 or more. */
  readonly depth: number;
  /** OUT follows edges from subject to object, IN the other way. */
  readonly direction: 'OUT' | 'IN' | 'EITHER';
  /** By node: 1 = may be met; starts are always in. Absent = all. */
  readonly nodes?: Uint8Array;
  /** By edge: 1 = may be followed. Absent = all. */
  readonly edges?: Uint8Array;
  readonly maxNodes: number;
}

export interface Neighborhood {
  /** By depth, then node index. */
  readonly nodes: readonly number[];
  /** Steps from the nearest start, for each of `nodes`. */
  readonly depths: readonly number[];
  /** All edges that may be followed and have both ends among the nodes, ascending. */
  readonly edges: readonly number[];
  /** More than `maxNodes` nodes lie within the depth. */
  readonly truncated: boolean;
}

/** The nodes within some steps of the starts, breadth first, and the edges among them. Closed edges are not followed. Time O(edges met). */
export const neighborhood = (graph: MechanismGraph, query: NeighborhoodQuery): Neighborhood => {
  const { outgoing, incoming, subjects, objects } = graph;
  const isOpen = (edge: number): boolean =>
    graph.closed[edge] === 0 && (query.edges === undefined || query.edges[edge] === 1);
  const depthOf = new Map<number, number>();
  let layer = [...new Set(query.starts)].sort((a, b) => a - b);
  for (let depth = 0; layer.length > 0; depth++) {
    for (const node of layer) depthOf.set(node, depth);
    if (depth === query.depth || depthOf.size > query.maxNodes) break;
    const next = new Set<number>();
    const meet = (side: typeof outgoing, farEnds: Uint32Array, node: number): void => {
      for (const edge of side.edges.subarray(side.offsets[node], side.offsets[node + 1])) {
        const far = farEnds[edge];
        if (isOpen(edge) && !depthOf.has(far) && (query.nodes === undefined || query.nodes[far] === 1))
          next.add(far);
      }
    };
    for (const node of layer) {
      if (query.direction !== 'IN') meet(outgoing, objects, node);
      if (query.direction !== 'OUT') meet(incoming, subjects, node);
    }
    layer = [...next].sort((a, b) => a - b);
  }
  const kept = [...depthOf].slice(0, query.maxNodes);
  const nodes = kept.map(([node]) => node);
  return {
    nodes,
    depths: kept.map(([, depth]) => depth),
    edges: edgesAmong(graph, nodes, isOpen),
    truncated: depthOf.size > query.maxNodes,
  };
};

/** Edges whose two ends are both among the nodes and that pass the test, ascending. */
export const edgesAmong = (
  graph: MechanismGraph,
  nodes: readonly number[],
  isOpen: (edge: number) => boolean,
): number[] => {
  const among = new Set(nodes);
  return nodes
    .flatMap((node) => [
      ...graph.outgoing.edges.subarray(graph.outgoing.offsets[node], graph.outgoing.offsets[node + 1]),
    ])
    .filter((edge) => among.has(graph.objects[edge]) && isOpen(edge))
    .sort((a, b) => a - b);
};
