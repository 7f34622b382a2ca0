import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { openBundle } from '../../src/store/bundle/open-bundle.js';
import { quantile } from '../report.js';
import { seededRandom } from '../seeded-graph.js';
import { residentMemory } from './resident-memory.js';

const SEED = 20261121;
const REQUESTS = 200;

/** Our server over a bundle. */
export interface Served {
  readonly readySeconds: number;
  readonly readyBytes: number | null;
  /** After the path queries and the searches. */
  readonly restBytes: number | null;
  readonly peakBytes: number | null;
  readonly pathMs: readonly number[];
  readonly searchMs: readonly number[];
  /** Requests that ended with an error, such as a search beyond its time. */
  readonly failed: number;
}

const PATHS = `query ($from: [ID!]!, $to: [ID!]!) {
  paths(query: { from: { ids: $from }, to: { ids: $to }, direction: EITHER, select: TOP, k: 10, maxSteps: 6 }) {
    edges { node { entities { name } effect cost } } } }`;
const SEARCH = 'query ($text: String!) { search(text: $text) { entity { id name } } }';

/** `vesipath serve --bundle` of the built program: until it is ready, and its memory before and after 200 path queries and 200 searches over HTTP. */
export const measureServer = async (bundle: string): Promise<Served> => {
  const questions = await drawQuestions(bundle);
  const begin = performance.now();
  const program = spawn(
    process.execPath,
    ['dist/cli/main.js', 'serve', '--bundle', bundle, '--port', '0', '--log-level', 'silent'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = once(program, 'exit');
  try {
    const printed: unknown[] = await once(createInterface(program.stdout), 'line');
    const url = /http:\/\/[^\s/]+/.exec(String(printed[0]))?.[0] ?? '';
    while ((await fetch(`${url}/health/ready`)).status !== 200) await delay(5);
    const readySeconds = (performance.now() - begin) / 1000;
    const memory = () => residentMemory(program.pid ?? 0);
    const readyBytes = memory()?.now ?? null;
    const paths = await askAll(url, PATHS, questions.paths);
    const searches = await askAll(url, SEARCH, questions.searches);
    const after = memory();
    return {
      ...{ readySeconds, readyBytes, restBytes: after?.now ?? null, peakBytes: after?.peak ?? null },
      ...{ pathMs: paths.ms, searchMs: searches.ms, failed: paths.failed + searches.failed },
    };
  } finally {
    program.kill();
    await exited;
  }
};

type Variables = Readonly<Record<string, string | readonly string[]>>;

const askAll = async (url: string, query: string, asked: readonly Variables[]) => {
  const ms: number[] = [];
  let failed = 0;
  for (const variables of asked) {
    const begin = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const body = await response.text();
    ms.push(performance.now() - begin);
    if (!response.ok || body.startsWith('{"errors"')) failed++;
  }
  return { ms, failed };
};

/** Ends of associations drawn by seed, so that each has a path; and names of entities. */
const drawQuestions = async (bundle: string): Promise<{ paths: Variables[]; searches: Variables[] }> => {
  const { tables } = await openBundle(bundle);
  const { entities, associations } = tables;
  const random = seededRandom(SEED);
  const end = (): number => associations.subject.codes[Math.floor(random() * associations.id.length)];
  const id = (row: number): string[] => [entities.id.at(row)];
  return {
    paths: Array.from({ length: REQUESTS }, () => ({ from: id(end()), to: id(end()) })),
    searches: Array.from({ length: REQUESTS }, () => ({ text: entities.name.at(end()).slice(0, 200) })),
  };
};

/** One line of a table. */
export const latency = (ms: readonly number[]): string =>
  [0.5, 0.99].map((share) => quantile(ms, share).toFixed(1)).join(' / ');
