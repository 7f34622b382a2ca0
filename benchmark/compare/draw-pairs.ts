import type { MechanismGraph } from '../../src/graph/mechanism-graph.js';
import { seededRandom } from '../seeded-graph.js';

/** Ends of the pairs, in turns; null is any node. What a graph does not have is any node too. */
const KINDS: readonly (readonly [string | null, string | null])[] = [
  ['biolink:SmallMolecule', 'biolink:Disease'],
  ['biolink:Gene', 'biolink:Disease'],
  ['biolink:Gene', 'biolink:Gene'],
  [null, null],
];

/** Pairs of two different nodes that have edges, drawn by seed. */
export const drawPairs = (
  graph: MechanismGraph,
  categories: readonly string[],
  count: number,
  seed: number,
): [number, number][] => {
  const random = seededRandom(seed);
  const { outgoing, incoming } = graph;
  const joined = categories.flatMap((_, node) =>
    outgoing.stepEnds[node] > outgoing.offsets[node] || incoming.stepEnds[node] > incoming.offsets[node]
      ? node
      : [],
  );
  const byCategory = new Map<string, readonly number[]>();
  const nodesOf = (category: string | null): readonly number[] => {
    if (category === null) return joined;
    const known = byCategory.get(category) ?? joined.filter((node) => categories[node] === category);
    byCategory.set(category, known);
    return known.length > 0 ? known : joined;
  };
  const pick = (category: string | null): number => {
    const nodes = nodesOf(category);
    return nodes[Math.floor(random() * nodes.length)];
  };
  const pairs: [number, number][] = [];
  while (pairs.length < count) {
    const [from, to] = KINDS[pairs.length % KINDS.length];
    const pair: [number, number] = [pick(from), pick(to)];
    if (pair[0] !== pair[1]) pairs.push(pair);
  }
  return pairs;
};
