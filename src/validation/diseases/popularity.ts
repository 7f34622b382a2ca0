import type { IndicationGraph } from './indication-graph.js';
import type { OpenEdges } from './hidden-edges.js';

/** Below this all count the same: hiding takes links from the disease that is asked for, and among rarely linked ones that alone would tell it apart. */
const LEAST_DEGREE = 3;

/** By node: links left that lead to it. */
export const linksTo = ({ graph, linkCount }: IndicationGraph, { edges }: OpenEdges): Uint32Array => {
  const counts = new Uint32Array(graph.nodeCount);
  for (let link = 0; link < linkCount; link++) counts[graph.objects[link]] += edges[link];
  return counts;
};

/** What ties are broken by: links that lead to a disease, 3 at least. */
export const tieBreaker = (links: Uint32Array): Float64Array =>
  Float64Array.from(links, (count) => Math.max(count, LEAST_DEGREE));
