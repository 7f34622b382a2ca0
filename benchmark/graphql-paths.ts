/* A GraphQL path query against a bare `{ __typename }` on the same server, in turns. Needs `npm run build`. `npx tsx benchmark/graphql-paths.ts` */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { machineLine, printTable, quantile } from './report.js';

const ROUNDS = 5;
const REQUESTS_A_ROUND = 400;
const WARM_UP = 300;

const OPERATIONS = {
  '{ __typename }': '{ __typename }',
  'paths: ends, effect, cost': `{ paths(query: { from: { ids: ["VP:imsc-ev"] }, to: { ids: ["MONDO:0100010"] }, minSteps: 2 }) {
    edges { node { entities { name } effect cost } } } }`,
  'paths: with sentence, coherence, evidence': `{ paths(query: { from: { ids: ["VP:imsc-ev"] }, to: { ids: ["MONDO:0100010"] }, minSteps: 2 }) {
    edges { node { entities { name } effect reportedEffect cost contested sentence coherence { kind publications { citation doi } }
      steps { association { predicate effect evidence(first: 5) { edges { node { statement publication { citation } } } } } } } } } }`,
  'paths: every vesicle to every disease': `{ paths(query: { from: { categories: [VESICLE] }, to: { categories: [DISEASE] }, minSteps: 2 }) {
    edges { node { entities { name } effect cost } } } }`,
} as const;

interface Times {
  readonly all: number[];
  readonly medians: number[];
}
const emptyTimes = (): Times => ({ all: [], medians: [] });

const server = spawn(
  process.execPath,
  ['dist/cli/main.js', 'serve', '--port', '0', '--log-level', 'silent'],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const printed: unknown[] = await once(createInterface(server.stdout), 'line');
const line = String(printed[0]);
const address = /http:\/\/[^/]+/.exec(line)?.[0];
if (address === undefined) throw new Error(`no address in "${line}"`);

const request = async (query: string): Promise<number> => {
  const start = performance.now();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = await response.text();
  if (!response.ok || body.includes('"errors"')) throw new Error(body);
  return performance.now() - start;
};

const names = Object.keys(OPERATIONS).filter((name): name is keyof typeof OPERATIONS => name in OPERATIONS);
const times = new Map(names.map((name) => [name, emptyTimes()]));
for (const name of names) for (let at = 0; at < WARM_UP; at++) await request(OPERATIONS[name]);
for (let round = 0; round < ROUNDS; round++) {
  for (const name of names) {
    const own: number[] = [];
    for (let at = 0; at < REQUESTS_A_ROUND; at++) own.push(await request(OPERATIONS[name]));
    times.get(name)?.all.push(...own);
    times.get(name)?.medians.push(quantile(own, 0.5));
  }
}
server.kill('SIGTERM');
await once(server, 'exit');

console.log(
  `${machineLine()}; one connection, ${ROUNDS} rounds of ${REQUESTS_A_ROUND} requests in turns; milliseconds, client and server on one machine`,
);
const baseline = quantile(times.get('{ __typename }')?.all ?? [], 0.5);
printTable(
  ['operation', 'p50', 'p50 of rounds, least–most', 'p99', 'times the baseline'],
  names.map((name) => {
    const { all = [], medians = [] } = times.get(name) ?? {};
    const [p50, p99] = [quantile(all, 0.5), quantile(all, 0.99)];
    const spread = `${Math.min(...medians).toFixed(2)}–${Math.max(...medians).toFixed(2)}`;
    return [`\`${name}\``, p50.toFixed(2), spread, p99.toFixed(2), (p50 / baseline).toFixed(1)];
  }),
);
