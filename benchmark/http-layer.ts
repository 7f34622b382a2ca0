/* Our adapter over node:http against Fastify with Apollo's integration: `npx tsx benchmark/http-layer.ts [repeats] [seconds]`, after
 * `npm run build`. Both serve the same Apollo Server with the same limits and write no log. Each server is a process of its own; repeats take turns, so
 * that whatever else the machine does meets all of them. CPU time is the server's own, which other work disturbs less than it disturbs
 * requests a second. Fastify runs bare, and with what the adapter does for each request beside answering; the last row adds our log. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const SERVERS = ['adapter', 'fastify, same duties', 'fastify, bare', 'adapter with log'] as const;
type ServerName = (typeof SERVERS)[number];

const QUERIES = {
  small: '{ hello }',
  wide: '{ items(first: 50) { id name next { id name } } }',
} as const;

interface RunningProcess {
  readonly program: ChildProcess;
  readonly url: string;
}

interface Measurement {
  readonly requestsPerSecond: number;
  readonly p99Ms: number;
  /** Of the server, user and system, for one request. */
  readonly cpuMicros: number;
}

const RESULT = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p99: z.number() }),
  non2xx: z.literal(0),
  errors: z.literal(0),
});

const CPU = z.object({ user: z.number(), system: z.number() });

const cpuMicrosOf = async (program: ChildProcess): Promise<number> => {
  const answered = once(program, 'message');
  program.send('cpu');
  const { user, system } = CPU.parse((await answered)[0]);
  return user + system;
};

const outputOf = (program: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = '';
    program.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    program.once('error', reject);
    program.once('exit', () => {
      resolve(output);
    });
  });

const load = async (
  { program: server, url }: RunningProcess,
  query: string,
  seconds: number,
): Promise<Measurement> => {
  const autocannon = createRequire(import.meta.url).resolve('autocannon');
  const body = JSON.stringify({ query });
  const options = [
    '-j',
    '-n',
    '-c',
    '20',
    '-d',
    `${seconds}`,
    '-m',
    'POST',
    '-H',
    'content-type: application/json',
  ];
  const before = await cpuMicrosOf(server);
  const program = spawn(process.execPath, [autocannon, ...options, '-b', body, `${url}/graphql`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { requests, latency } = RESULT.parse(JSON.parse(await outputOf(program)));
  const cpuMicros = ((await cpuMicrosOf(server)) - before) / requests.total;
  return { requestsPerSecond: requests.average, p99Ms: latency.p99, cpuMicros };
};

const startProcess = async (name: ServerName): Promise<RunningProcess> => {
  const file = fileURLToPath(new URL('serve-http-layer.mjs', import.meta.url));
  const program = spawn(process.execPath, [file, name], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const url = await new Promise<string>((resolve) => {
    program.stdout?.setEncoding('utf8').once('data', resolve);
  });
  return { program, url: url.trim().replace(/\/$/, '') };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const rounded = (value: number): string => Math.round(value).toLocaleString('en');

const spread = (values: readonly number[]): string =>
  `${rounded(median(values))} (${rounded(Math.min(...values))} to ${rounded(Math.max(...values))})`;

const measure = async (repeats: number, seconds: number): Promise<void> => {
  const running = new Map<ServerName, RunningProcess>();
  for (const name of SERVERS) running.set(name, await startProcess(name));
  const table: Record<string, string | number>[] = [];
  for (const [kind, query] of Object.entries(QUERIES)) {
    const found = new Map<ServerName, Measurement[]>(SERVERS.map((name) => [name, []]));
    for (const server of running.values()) await load(server, query, 2); // warm-up
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const [name, server] of running) found.get(name)?.push(await load(server, query, seconds));
    }
    for (const [name, measurements] of found) {
      table.push({
        query: kind,
        server: name,
        'requests a second': spread(measurements.map(({ requestsPerSecond }) => requestsPerSecond)),
        'CPU a request, µs': spread(measurements.map(({ cpuMicros }) => cpuMicros)),
        'p99, ms': median(measurements.map(({ p99Ms }) => p99Ms)),
      });
    }
  }
  for (const { program } of running.values()) program.kill();
  process.stdout.write(
    `${repeats} repeats of ${seconds} s, 20 connections, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}\n`,
  );
  console.table(table);
};

const [repeats = '5', seconds = '4'] = process.argv.slice(2);
await measure(Number(repeats), Number(seconds));
