import { buildGraph, type MechanismGraph } from '../src/graph/mechanism-graph.js';

/** Mulberry32: 32-bit state, numbers in [0, 1). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/**
 * A directed graph whose ends are drawn by preferential attachment (half of the ends are taken from edges drawn before), so that degrees follow
 * a power law, with five edges a node on average, random signs and weights between 0.1 and 1 nat.
 */
export const powerLawGraph = (edgeCount: number, seed: number): MechanismGraph => {
  const random = seededRandom(seed);
  const nodeCount = Math.ceil(edgeCount / 5);
  const subjects = new Uint32Array(edgeCount);
  const objects = new Uint32Array(edgeCount);
  for (let edge = 0; edge < edgeCount; edge++) {
    const end = (ends: Uint32Array): number =>
      edge > 0 && random() < 0.5 ? ends[Math.floor(random() * edge)] : Math.floor(random() * nodeCount);
    subjects[edge] = end(subjects);
    objects[edge] = end(objects);
  }
  return buildGraph({
    nodeCount,
    subjects,
    objects,
    signs: Int8Array.from(subjects, () => Math.floor(random() * 3) - 1),
    mechanistic: new Uint8Array(edgeCount).fill(1),
    closed: new Uint8Array(edgeCount),
    weights: Uint32Array.from(subjects, () => Math.round(1e5 + random() * 9e5)),
    studies: { offsets: new Uint32Array(edgeCount + 1), ids: new Uint32Array(0) },
  });
};
