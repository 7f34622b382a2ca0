/*
 * Shortest paths between two nodes of a large graph, in either direction: the engine beside networkx and igraph, in one run, on the same seeded pairs.
 *   npx tsx benchmark/shortest.ts FOLDER NAME [PYTHON]
 * FOLDER holds NAME.nodes.tsv.gz and NAME.edges.tsv.gz (KGX columns); PYTHON is an interpreter with `pip install networkx igraph`, and without one the peers are
 * left out. networkx and igraph give any one shortest path, which is ANY_SHORTEST; for SHORTEST, the cheapest of all of them, the engine has to see them all.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { findPaths } from '../src/graph/find-paths.js';
import type { PathQuery } from '../src/graph/path-query.js';
import { machineLine, printTable, quantile } from './report.js';
import { graphOfTables } from './shortest/graph-of-tables.js';
import { drawPairs } from './shortest/draw-pairs.js';

const SEED = 20261121;
const PAIRS = 200;
const ROUNDS = 3;
const MAX_STEPS = 8;

const [folder = '', name = '', python = ''] = process.argv.slice(2);
if (name === '') {
  console.error('npx tsx benchmark/shortest.ts FOLDER NAME [PYTHON]');
  process.exit(2);
}

const startedAt = performance.now();
const { graph, ids, categories } = await graphOfTables(folder, name);
const readMs = performance.now() - startedAt;
const pairs = drawPairs(graph, categories, PAIRS, SEED);

const queryOf = ([source, target]: readonly [number, number], given: Partial<PathQuery>): PathQuery => ({
  sources: [source],
  targets: [target],
  direction: 'EITHER',
  select: 'SHORTEST',
  k: 1,
  minSteps: 1,
  maxSteps: MAX_STEPS,
  via: [],
  avoid: [],
  limit: 1,
  countAll: false,
  maxExpansions: 1_000_000,
  ...given,
});

/** Milliseconds of each pair, the median of the rounds; and the steps of the paths. */
const timed = (given: Partial<PathQuery>) => {
  const lengths = new Map<number, number>();
  const times: number[][] = pairs.map(() => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, pair] of pairs.entries()) {
      const begin = performance.now();
      const { paths } = findPaths(graph, queryOf(pair, given));
      if (round > 0) times[at].push(performance.now() - begin); // the first round warms up
      lengths.set(at, paths.at(0)?.edges.length ?? 0);
    }
  }
  return {
    ms: times.map((rounds) => quantile(rounds, 0.5)),
    lengths: pairs.map((_, at) => lengths.get(at) ?? 0),
  };
};

const Contestant = z.object({
  who: z.string(),
  what: z.string(),
  ms: z.array(z.number()),
  lengths: z.array(z.number()),
});
type Contestant = z.infer<typeof Contestant>;

const peers = (): Contestant[] => {
  if (python === '') return [];
  const script = fileURLToPath(new URL('shortest/peers.py', import.meta.url));
  const asked = pairs.map(([source, target]) => [ids[source], ids[target]]);
  const input = JSON.stringify({ edges: `${folder}/${name}.edges.tsv.gz`, pairs: asked, rounds: ROUNDS });
  const { stdout, stderr, status } = spawnSync(python, [script], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${python} failed: ${stderr}`);
  return z.array(Contestant).parse(JSON.parse(stdout));
};

const engine: Contestant[] = [
  { who: 'Vesipath', what: 'one shortest, the cheapest', ...timed({}) },
  { who: 'Vesipath', what: 'any one shortest', ...timed({ select: 'ANY_SHORTEST' }) },
  {
    who: 'Vesipath',
    what: 'all shortest counted, first 20',
    ...timed({ select: 'ALL_SHORTEST', limit: 20 }),
  },
  {
    who: 'Vesipath',
    what: '10 cheapest, at most 6 steps',
    ...timed({ select: 'TOP', k: 10, limit: 10, maxSteps: 6 }),
  },
];
const others = peers();
for (const { who, lengths } of [engine[1], ...others]) {
  const wrong = lengths.filter(
    (length, at) => length !== engine[0].lengths[at] && length <= MAX_STEPS,
  ).length;
  if (wrong > 0) throw new Error(`${who} finds another length for ${wrong} pairs`);
}

const shown = (ms: number): string => (ms < 10 ? ms.toFixed(3) : ms.toFixed(1));
console.log(
  `${machineLine()}; ${name}: ${graph.nodeCount} nodes, ${graph.edgeCount} edges, read and built in ${(readMs / 1000).toFixed(1)} s; ${pairs.length} pairs, seed ${SEED}, median of ${ROUNDS} rounds`,
);
printTable(
  ['who', 'what', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms'],
  [...engine, ...others].map(({ who, what, ms }) => [
    who,
    what,
    ...[0.5, 0.95, 0.99, 1].map((share) => shown(quantile(ms, share))),
  ]),
);
