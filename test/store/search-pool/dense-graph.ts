import { buildGraph, type MechanismGraph } from '../../../src/graph/mechanism-graph.js';
import { seededRandom } from '../../graph/seeded-random.js';

/** A graph in which long paths abound: ends drawn evenly, all open and mechanistic, weights up to half a nat. */
export const denseGraph = (nodeCount: number, edgeCount: number, seed: number): MechanismGraph => {
  const random = seededRandom(seed);
  const ends = (): Uint32Array => Uint32Array.from({ length: edgeCount }, () => random.integer(nodeCount));
  return buildGraph({
    nodeCount,
    subjects: ends(),
    objects: ends(),
    signs: Int8Array.from({ length: edgeCount }, () => random.pick([1, -1])),
    mechanistic: new Uint8Array(edgeCount).fill(1),
    closed: new Uint8Array(edgeCount),
    weights: Uint32Array.from({ length: edgeCount }, () => 1 + random.integer(500_000)),
    studies: { offsets: new Uint32Array(edgeCount + 1), ids: new Uint32Array(0) },
  });
};
