/* The path engine alone: no names, no evidence, no GraphQL. 200 seeded pairs a row, after 50 to warm up. `npx tsx benchmark/engine.ts` */
import { loadSeeds } from '../src/curation/load-seeds.js';
import { findPaths } from '../src/graph/find-paths.js';
import type { MechanismGraph } from '../src/graph/mechanism-graph.js';
import type { PathQuery } from '../src/graph/path-query.js';
import { projectTables } from '../src/store/embedded/project-tables.js';
import { tablesOf } from '../src/store/tables/build/knowledge-builder.js';
import { machineLine, printTable, quantile } from './report.js';
import { powerLawGraph, seededRandom } from './seeded-graph.js';

const PAIRS = 200;
const WARM_UP = 50;
const SEED = 20261121;

const curatedGraph = (): MechanismGraph => {
  const { knowledge } = loadSeeds('seeds');
  if (knowledge === null) throw new Error('the seeds are not valid');
  return projectTables(tablesOf(knowledge)).graph;
};

const GRAPHS: readonly (readonly [string, MechanismGraph])[] = [
  ['curated', curatedGraph()],
  ['power law, 1,000 edges', powerLawGraph(1_000, SEED)],
  ['power law, 10,000 edges', powerLawGraph(10_000, SEED)],
  ['power law, 100,000 edges', powerLawGraph(100_000, SEED)],
];

const QUERIES: readonly (readonly [string, Partial<PathQuery>])[] = [
  ['one shortest', { select: 'SHORTEST' }],
  ['all shortest', { select: 'ALL_SHORTEST', limit: 100 }],
  ['10 cheapest', { select: 'TOP', k: 10 }],
  ['10 cheapest, net effect −', { select: 'TOP', k: 10, sign: -1 }],
];

/** A node that has edges to follow, and where 1 to 4 random steps from it end: pairs that are joined. */
const drawPair = (graph: MechanismGraph, random: () => number): [number, number] => {
  const { outgoing, objects } = graph;
  for (;;) {
    const source = Math.floor(random() * graph.nodeCount);
    let target = source;
    for (let steps = 1 + Math.floor(random() * 4); steps > 0; steps--) {
      const edges = outgoing.edges.subarray(outgoing.offsets[target], outgoing.offsets[target + 1]);
      const step = edges.at(Math.floor(random() * edges.length));
      if (step === undefined || graph.mechanistic[step] === 0 || graph.closed[step] === 1) break;
      target = objects[step];
    }
    if (target !== source) return [source, target];
  }
};

const queryOf = ([source, target]: [number, number], given: Partial<PathQuery>): PathQuery => ({
  sources: [source],
  targets: [target],
  direction: 'CAUSAL',
  select: 'TOP',
  k: 10,
  minSteps: 1,
  maxSteps: 6,
  via: [],
  avoid: [],
  limit: 10,
  countAll: false,
  maxExpansions: 100_000,
  ...given,
});

console.log(
  `${machineLine()}; seed ${SEED}, ${PAIRS} joined pairs, up to 6 steps, causal direction; milliseconds`,
);
const rows = GRAPHS.flatMap(([graphName, graph]) =>
  QUERIES.map(([queryName, given]) => {
    const random = seededRandom(SEED);
    const times: number[] = [];
    let joined = 0;
    let stopped = 0;
    for (let pair = -WARM_UP; pair < PAIRS; pair++) {
      const query = queryOf(drawPair(graph, random), given);
      const start = performance.now();
      const answer = findPaths(graph, query);
      const time = performance.now() - start;
      if (pair < 0) continue;
      times.push(time);
      if (answer.paths.length > 0) joined++;
      if (answer.stopped !== null) stopped++;
    }
    const [p50, p99, max] = [0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(3));
    return [graphName, queryName, joined, stopped, p50, p99, max];
  }),
);
printTable(['graph', 'query', 'pairs with a path', 'cut by budget', 'p50', 'p99', 'max'], rows);
