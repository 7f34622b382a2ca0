import type { MechanismGraph } from '../../src/graph/mechanism-graph.js';
import { buildGraph } from '../../src/graph/mechanism-graph.js';
import type { HandMadeEdge } from './hand-made-graph.js';
import { columnsOf, edge } from './hand-made-graph.js';
import type { SeededRandom } from './seeded-random.js';

/** How heavy edges are: all alike and few values make ties, wide ones make distinct costs, the last ones leave 32 bits when added. */
const WEIGHTS: readonly ((random: SeededRandom) => number)[] = [
  () => 1,
  (random) => random.integer(4),
  (random) => 1 + random.integer(3),
  (random) => random.integer(1_000_000),
  (random) => 2 ** 32 - 1 - random.integer(3),
];

/** What it costs to pass a node: nothing, little enough to tie with weights, or what the graph itself charges. */
const PENALTIES: readonly ((random: SeededRandom, graph: MechanismGraph) => Uint32Array)[] = [
  (_random, graph) => graph.hubPenalties,
  (_random, graph) => new Uint32Array(graph.nodeCount),
  (random, graph) => Uint32Array.from({ length: graph.nodeCount }, () => random.integer(3)),
];

export interface RandomGraphLimits {
  readonly minNodes: number;
  readonly maxNodes: number;
}

/**
 * A graph with cycles, self loops, parallel and opposite edges, all signs, edges that are not mechanistic, closed edges and edges
 * without a study. Sparse enough that every simple path of up to 8 steps can be listed.
 */
export const randomGraph = (
  random: SeededRandom,
  { minNodes, maxNodes }: RandomGraphLimits = { minNodes: 3, maxNodes: 12 },
): MechanismGraph => {
  const nodeCount = minNodes + random.integer(maxNodes - minNodes + 1);
  const perNode = random.pick(nodeCount > 7 ? [1.2, 1.6, 2, 2.4] : [1.5, 2, 3, 4]);
  const edgeAt = randomEdges(random, nodeCount);
  const edges: HandMadeEdge[] = [];
  while (edges.length < Math.round(perNode * nodeCount)) edges.push(edgeAt(edges));
  const graph = buildGraph(columnsOf(nodeCount, edges));
  return { ...graph, hubPenalties: random.pick(PENALTIES)(random, graph) };
};

/** A maker of edges in the manner of one graph; it may double an edge that is already there, either way round. */
const randomEdges = (random: SeededRandom, nodeCount: number) => {
  const weightOf = random.pick(WEIGHTS);
  const doubled = random.pick([0, 0.15, 0.3]);
  const near = random.chance(0.4); // short jumps round a ring make long paths
  const odd = { terminal: random.pick([0, 0, 0.1, 0.3]), closed: random.pick([0, 0, 0.1, 0.2]) };
  const studyCount = 1 + random.integer(4);
  const studyStep = random.pick([1, 32, 1000]); // ids that are alike modulo 32 are still different studies
  return (edges: readonly HandMadeEdge[]): HandMadeEdge => {
    let subject = random.integer(nodeCount);
    let object = near ? (subject + random.integer(4)) % nodeCount : random.integer(nodeCount);
    if (edges.length > 0 && random.chance(doubled)) {
      ({ subject, object } = random.pick(edges));
      if (random.chance(0.3)) [subject, object] = [object, subject];
    }
    return edge(subject, object, {
      sign: random.pick([1, 1, 1, -1, -1, 0]),
      weight: weightOf(random),
      mechanistic: !random.chance(odd.terminal),
      closed: random.chance(odd.closed),
      studies: random.subset(studyCount, random.integer(4)).map((study) => study * studyStep),
    });
  };
};
