/* How long GET /health/live takes while long searches run, with search threads and without. `npx tsx benchmark/event-loop.ts [EDGES]` */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { machineLine, printTable, quantile } from './report.js';

const EDGES = process.argv[2] ?? '3000000';
const THREADS = Math.max(1, availableParallelism() - 1);
/** The same search so many times at once: more than there are threads. */
const AT_ONCE = 3;
const TIME_LIMIT_MS = 2_000;
const BETWEEN_ASKS_MS = 5;

const paths = (query: string, counted = false): string =>
  `{ paths(query: { from: { ids: ["X:0"] }, to: { ids: ["X:7"] }, direction: EITHER, maxSteps: 8, shortcuts: true, ${query} },
      timeLimitMs: ${TIME_LIMIT_MS}, maxExpansions: 1000000) { ${counted ? 'totalCount ' : ''}truncatedBy expansions } }`;
const FIFTY = JSON.stringify(Array.from({ length: 50 }, (_, at) => `X:${at * 7_919}`));

const SEARCHES = {
  'nothing else': null,
  'one shortest path': paths('select: SHORTEST'),
  'all paths, counted': paths('select: ALL', true),
  '10 cheapest, net effect −': paths('select: TOP, effect: DECREASES'),
  'shortest of 6 steps or more': paths('select: SHORTEST, minSteps: 6'),
  'joining 50 entities': `{ subgraph(ids: ${FIFTY}, timeLimitMs: ${TIME_LIMIT_MS}) { truncated } }`,
} as const;

const start = async (threads: number): Promise<{ child: ChildProcess; url: string }> => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'benchmark/serve-event-loop.ts', EDGES, `${threads}`],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const printed: unknown[] = await once(createInterface(child.stdout), 'line');
  return { child, url: String(printed[0]) };
};

const search = async (url: string, query: string): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (text.includes('"errors"') && !text.includes('OVERLOADED')) throw new Error(text);
};

/** Milliseconds of each answer of /health/live until `until` resolves; at least one. */
const live = async (url: string, until: Promise<unknown>): Promise<number[]> => {
  let isOver = false;
  const watched = until.finally(() => {
    isOver = true;
  });
  const times: number[] = [];
  await delay(BETWEEN_ASKS_MS);
  do {
    const asked = performance.now();
    await (await fetch(`${url}/health/live`)).text();
    times.push(performance.now() - asked);
    await delay(BETWEEN_ASKS_MS);
  } while (!isOver);
  await watched;
  return times;
};

const rows: (string | number)[][] = [];
for (const threads of [0, THREADS]) {
  const { child, url } = await start(threads);
  await search(url, SEARCHES['one shortest path']); // to warm up, as what follows
  await live(url, delay(1_000));
  for (const [name, query] of Object.entries(SEARCHES)) {
    const begun = performance.now();
    const all =
      query === null ? delay(2_000) : Promise.all(Array.from({ length: AT_ONCE }, () => search(url, query)));
    const times = await live(url, all);
    const took = performance.now() - begun;
    const [p50, p99, max] = [0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(1));
    rows.push([name, threads, times.length, p50, p99, max, took.toFixed(0)]);
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
}
console.log(
  `${machineLine()}; power-law graph of ${EDGES} edges; each search ${AT_ONCE} times at once, at most ${TIME_LIMIT_MS} ms each; milliseconds, client on the same machine`,
);
printTable(
  ['meanwhile', 'search threads', 'answers of /health/live', 'p50', 'p99', 'max', 'all searches'],
  rows,
);
