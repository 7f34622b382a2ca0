import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanEnvironment, MAIN, runVesipath } from './run-vesipath.js';
import { startServe, stopServe, type ServeRun } from './serve-vesipath.js';

describe('vesipath serve', () => {
  const started: ServeRun[] = [];
  const start = async (environment: Readonly<Record<string, string>> = {}): Promise<ServeRun> => {
    const args = [MAIN, 'serve', '--port', '0', '--log-level', 'silent'];
    const served = await startServe(process.execPath, args, { env: cleanEnvironment(environment) });
    started.push(served);
    return served;
  };
  afterEach(() => {
    for (const { child } of started.splice(0)) child.kill('SIGKILL');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'prints its address, is ready, and exits with 0 at %s',
    async (signal) => {
      const served = await start();
      expect(served.line).toMatch(/^Vesipath is ready at http:\/\/127\.0\.0\.1:\d+\/ .*\n$/);
      expect((await fetch(`${served.url}/health/ready`)).status).toBe(200);
      expect(await stopServe(served, signal)).toBe(0);
    },
  );

  it('answers /health/live while a long search runs', async () => {
    const { url } = await start();
    const query =
      '{ paths(query: { from: { categories: [VESICLE, CELL, GENE] }, to: { categories: [DISEASE, PROCESS, CELL] }, direction: EITHER, maxSteps: 8, select: ALL }, timeLimitMs: 2000, maxExpansions: 1000000) { totalCount truncatedBy } }';
    let searching = true;
    const search = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }).then(async (response) => {
      searching = false;
      return response.text();
    });
    let answeredMeanwhile = 0;
    const isSearching = (): boolean => searching;
    while (isSearching()) {
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      if (isSearching()) answeredMeanwhile++;
    }
    expect(await search).toMatch(/"truncatedBy":"(TIME|EXPANSIONS|MEMORY)"/);
    expect(answeredMeanwhile).toBeGreaterThan(5);
  });

  it('tells in one line that a port is taken, and exits with 2', async () => {
    const { url } = await start();
    const { port } = new URL(url);
    expect(await runVesipath(['serve', '--port', port])).toEqual({
      code: 2,
      stdout: '',
      stderr: `vesipath: Port ${port} on 127.0.0.1 is in use. Choose another with --port, or --port 0 for a free one.\n`,
    });
  });

  it('listens on this machine alone when the shell has put the name of the machine in HOST', async () => {
    const { url } = await start({ HOST: 'x86_64-conda-linux-gnu' });
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });

  it('listens on the address that HOST gives', async () => {
    const { url } = await start({ HOST: '127.0.0.2' });
    expect(new URL(url).hostname).toBe('127.0.0.2');
  });

  it.each([
    [['--port', '65536'], {}, 'Expected a whole number from 0 to 65535.'],
    [[], { PORT: 'http' }, "value 'http' from env 'PORT' is invalid."],
    [['--cors', 'example.org'], {}, '"example.org" is not an origin.'],
    [['--log-level', 'infos'], {}, 'nearest: info.'],
    [['--timeout', '0'], {}, 'Expected a whole number from 1 to 600000.'],
    [['--seeds', 'no-such-folder'], {}, 'There is no such folder.'],
  ])('exits with 2 for %j and %j', async (args, environment, message) => {
    const { code, stdout, stderr } = await runVesipath(['serve', ...args], environment);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
