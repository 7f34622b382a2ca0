import type { MechanismGraph } from '../../src/graph/mechanism-graph.js';
import { edgesOf } from './hand-made-graph.js';

/** An edge of a graph without directions. */
export interface Link {
  readonly index: number;
  readonly ends: readonly [number, number];
  readonly weight: number;
}

/** The open edges that `edges` allows, self loops left out. */
export const linksOf = (graph: MechanismGraph, edges?: Uint8Array): Link[] =>
  edgesOf(graph).flatMap(({ subject, object, weight, closed }, index) =>
    closed || subject === object || edges?.[index] === 0 ? [] : [{ index, ends: [subject, object], weight }],
  );

/** The groups of nodes that the links join, each ascending, by first member; a node without a link is a group of its own. */
export const groupsOf = (nodes: readonly number[], links: readonly Link[]): number[][] => {
  let groups = nodes.map((node) => [node]);
  for (const { ends } of links) {
    const touched = groups.filter((group) => ends.some((end) => group.includes(end)));
    groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
  }
  return groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => Math.min(...a) - Math.min(...b));
};

/** Least weight that joins the terminals: the least spanning tree over them and any subset of the other nodes. For few nodes only: 2^nodes trees. */
export const exactSteinerCost = (
  terminals: readonly number[],
  others: readonly number[],
  links: readonly Link[],
): number => {
  let least = Infinity;
  for (let subset = 0; subset < 2 ** others.length; subset++) {
    const nodes = [...terminals, ...others.filter((_, bit) => (subset >> bit) % 2 === 1)];
    least = Math.min(least, spanningCost(nodes, links));
  }
  return least;
};

/** Weight of the least tree over exactly these nodes (Kruskal 1956); Infinity when they do not hang together. */
const spanningCost = (nodes: readonly number[], links: readonly Link[]): number => {
  let groups = nodes.map((node) => new Set([node]));
  let cost = 0;
  for (const { ends, weight } of links.toSorted((a, b) => a.weight - b.weight)) {
    const [one, other] = ends.map((end) => groups.find((group) => group.has(end)));
    if (one === undefined || other === undefined || one === other) continue;
    groups = [...groups.filter((group) => group !== one && group !== other), new Set([...one, ...other])];
    cost += weight;
  }
  return groups.length === 1 ? cost : Infinity;
};
