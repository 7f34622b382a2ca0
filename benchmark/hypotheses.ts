/* How long a question for hypotheses takes over HTTP, and what others wait meanwhile: `npx tsx benchmark/hypotheses.ts [BUNDLE] [QUESTIONS]`.
 * Needs `npm run build`. Without BUNDLE the curated graph is served. Questions are about diseases drawn by a fixed seed, each with default conditions.
 * While they are asked one after the other, `/health/live` is asked every 10 ms. Then, in this process, the same counts twice: by walks less those
 * that return, and by listing every path. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { openCurated } from '../src/cli/open-curated.js';
import { countPaths } from '../src/graph/metapaths/degree-weighted-paths.js';
import { listPaths } from '../src/graph/metapaths/list-paths.js';
import { PathWeights } from '../src/graph/metapaths/path-weights.js';
import { relationsOf } from '../src/graph/metapaths/relations.js';
import { matricesOf } from '../src/graph/metapaths/weigh-from.js';
import { openBundle } from '../src/store/bundle/open-bundle.js';
import { openBundleStore } from '../src/store/bundle/open-bundle-store.js';
import { projectTables } from '../src/store/embedded/project-tables.js';
import { machineLine, printTable, quantile } from './report.js';

const SEED = 20261122;
const bundle = process.argv.at(2);
const questions = process.argv.at(3) ?? '40';

const store = bundle === undefined ? openCurated() : await openBundleStore(bundle);
const diseases: string[] = [];
for (let after: string | null = null; ;) {
  const page = await store.listEntities({ categories: ['DISEASE'], ids: [] }, { first: 500, after });
  diseases.push(...page.items.map(({ id }) => id));
  if (!page.hasNext) break;
  after = diseases[diseases.length - 1];
}
await store.close();
const random = xoroshiro128plus(SEED);
const drawn = Array.from(
  { length: Number(questions) },
  () => diseases[Math.floor(((random.next() >>> 0) * diseases.length) / 2 ** 32)],
);

const served = spawn(
  process.execPath,
  ['dist/cli/main.js', 'serve', '--port', '0', ...(bundle === undefined ? [] : ['--bundle', bundle])],
  { stdio: ['ignore', 'pipe', 'ignore'] },
);
const address = async (): Promise<string> => {
  for await (const line of createInterface(served.stdout)) {
    const url = /http:\/\/[^\s/]+/.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error('serve ended without an address; run it by hand to see why: node dist/cli/main.js serve');
};
const url = await address();
while ((await fetch(`${url}/health/ready`)).status !== 200) await delay(5);

const QUESTION = `query Hypotheses($id: ID!, $conditions: RouteConditionsInput!) {
  hypotheses(id: $id, conditions: $conditions) {
    totalCount permutations maxSteps
    edges { node { sentence pValue routes { share path { sentence } } } }
  }
}`;

interface Timed {
  readonly ms: number;
  readonly permutations: number;
  readonly steps: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const ask = async (id: string, conditions: object): Promise<Timed> => {
  const start = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUESTION, variables: { id, conditions } }),
  });
  const answer: unknown = await response.json();
  const ms = performance.now() - start;
  const data = isRecord(answer) ? answer['data'] : null;
  const found = isRecord(data) ? data['hypotheses'] : null;
  if (!isRecord(found)) throw new Error(JSON.stringify(answer).slice(0, 500));
  return { ms, permutations: Number(found['permutations']), steps: Number(found['maxSteps']) };
};

const waits: number[] = [];
let isAsking = true;
const poll = async (): Promise<void> => {
  while (isAsking) {
    const start = performance.now();
    await (await fetch(`${url}/health/live`)).text();
    waits.push(performance.now() - start);
    await delay(10);
  }
};
const polling = poll();

console.log(`${machineLine()}; ${bundle ?? 'curated graph'}; ${drawn.length} diseases, seed ${SEED}`);
const CONDITIONS: readonly (readonly [what: string, conditions: object])[] = [
  ['default (4 steps, causal)', {}],
  ['without permutations', { permutations: 0 }],
  ['1,000 permutations', { permutations: 1000 }],
  ['either way, 3 steps', { direction: 'EITHER', maxSteps: 3 }],
];
await ask(drawn[0], {}); // starts the thread
const rows: (string | number)[][] = [];
for (const [what, conditions] of CONDITIONS) {
  const asked: Timed[] = [];
  for (const id of drawn) asked.push(await ask(id, conditions));
  const ms = asked.map((one) => one.ms);
  rows.push([
    what,
    quantile(ms, 0.5).toFixed(0),
    quantile(ms, 0.99).toFixed(0),
    Math.min(...asked.map((one) => one.permutations)),
    Math.min(...asked.map((one) => one.steps)),
  ]);
}
isAsking = false;
await polling;
served.kill();
printTable(['question', 'p50, ms', 'p99, ms', 'fewest permutations', 'fewest steps'], rows);
console.log(
  `/health/live meanwhile: p50 ${quantile(waits, 0.5).toFixed(1)} ms, p99 ${quantile(waits, 0.99).toFixed(1)} ms, longest ${Math.max(...waits).toFixed(1)} ms of ${waits.length}`,
);

if (bundle !== undefined) {
  const projection = projectTables((await openBundle(bundle)).tables);
  const metaedges = projection.metaedges();
  const relations = relationsOf(projection.graph, {
    metaedgeOf: metaedges.of,
    causalOnly: true,
    damping: 0.5,
    degrees: 'METAEDGE',
    beliefExponent: 1,
  });
  const [{ steps }] = matricesOf(relations, {
    kind: 'DISCOVERED',
    walk: 'UPSTREAM',
    minSteps: 2,
    maxSteps: 4,
    metaedgeCount: metaedges.list.length,
  });
  const [counted, listed]: [number[], number[]] = [[], []];
  let apart = 0;
  for (const id of drawn) {
    const source = projection.entities.id.rowOf(id);
    const start = performance.now();
    const weights = countPaths(steps, source, 2, () => false);
    const middle = performance.now();
    const slow = new PathWeights(relations.nodeCount);
    listPaths(steps, source, 2, slow, { mostSteps: Infinity, shouldStop: () => false });
    counted.push(middle - start);
    listed.push(performance.now() - middle);
    for (const [node, total] of slow.total.entries()) {
      const off = Math.abs((weights?.total[node] ?? 0) - total);
      if (total > 0) apart = Math.max(apart, off / total);
    }
  }
  printTable(
    ['counting paths of 2 to 4 steps to every entity', 'p50, ms', 'p99, ms'],
    [
      ['walks less those that return', quantile(counted, 0.5).toFixed(2), quantile(counted, 0.99).toFixed(2)],
      ['listing every path', quantile(listed, 0.5).toFixed(2), quantile(listed, 0.99).toFixed(2)],
    ],
  );
  console.log(`largest difference between the two: ${apart.toExponential(1)} of the weight`);
}
