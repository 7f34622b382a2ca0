import type { Adjacency, MechanismGraph } from '../../graph/mechanism-graph.js';
import { inSlices } from './in-slices.js';

/** The different neighbours of each node, direction aside: those of node i are `nodes[offsets[i]] … nodes[offsets[i + 1] − 1]`, ascending. */
export interface NeighbourLists {
  readonly offsets: Uint32Array;
  readonly nodes: Uint32Array;
}

/** Over the associations that are walked at all and that the bitmap has. Time O(nodes + edges), in slices. */
export const neighbourLists = async (
  { nodeCount, edgeCount, outgoing, incoming }: MechanismGraph,
  edges: Uint8Array | undefined,
  signal?: AbortSignal,
): Promise<NeighbourLists> => {
  const offsets = new Uint32Array(nodeCount + 1);
  const nodes = new Uint32Array(2 * edgeCount);
  const lastSeen = new Int32Array(nodeCount).fill(-1);
  let count = 0;
  const addFrom = (node: number, side: Adjacency): void => {
    for (let at = side.offsets[node]; at < side.stepEnds[node]; at++) {
      const neighbour = side.neighbours[at];
      if (lastSeen[neighbour] === node || edges?.[side.edges[at]] === 0) continue;
      lastSeen[neighbour] = node;
      nodes[count++] = neighbour;
    }
  };
  await inSlices(
    nodeCount,
    (node) => {
      addFrom(node, outgoing);
      addFrom(node, incoming);
      nodes.subarray(offsets[node], count).sort();
      offsets[node + 1] = count;
    },
    signal,
  );
  return { offsets, nodes: nodes.slice(0, count) };
};

/** Nodes that two lists have in common, ascending. */
export const inBothLists = ({ offsets, nodes }: NeighbourLists, a: number, b: number): number[] => {
  const ofB = new Set(nodes.subarray(offsets[b], offsets[b + 1]));
  return [...nodes.subarray(offsets[a], offsets[a + 1])].filter((node) => ofB.has(node));
};
