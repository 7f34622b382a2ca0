/* From the start of the process to its address on standard output: `npx tsx benchmark/cold-start.ts [runs] [option of serve…]`.
 * Needs `npm run build`. Then asks `/health/ready` until it answers 200, since an address alone answers no question. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';

interface Start {
  readonly addressMs: number;
  readonly readyMs: number;
}

const start = async (options: readonly string[]): Promise<Start> => {
  const startedAt = performance.now();
  const program = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(program, 'exit');
  for await (const line of createInterface(program.stdout)) {
    const url = /http:\/\/[^\s/]+/.exec(line)?.[0];
    if (url === undefined) continue;
    const addressMs = performance.now() - startedAt;
    while ((await fetch(`${url}/health/ready`)).status !== 200) await delay(5);
    const readyMs = performance.now() - startedAt;
    program.kill();
    await exited;
    return { addressMs, readyMs };
  }
  throw new Error('serve ended without an address; run it by hand to see why: node dist/cli/main.js serve');
};

const row = (what: string, values: readonly number[]): Record<string, string> => {
  const sorted = values.toSorted((a, b) => a - b);
  const [median, lowest, highest] = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1) ?? 0];
  return { what, 'median, ms': median.toFixed(0), lowest: lowest.toFixed(0), highest: highest.toFixed(0) };
};

const [runs = '11', ...options] = process.argv.slice(2);
await start(options); // warms the file cache
const starts: Start[] = [];
for (let run = 0; run < Number(runs); run++) starts.push(await start(options));
process.stdout.write(`${runs} starts, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}\n`);
console.table([
  row(
    'address printed',
    starts.map(({ addressMs }) => addressMs),
  ),
  row(
    'ready',
    starts.map(({ readyMs }) => readyMs),
  ),
]);
