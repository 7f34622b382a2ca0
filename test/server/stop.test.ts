import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { stopOnSignals } from '../../src/server/stop-on-signals.js';
import { ask, get, startSample } from './sample-server.js';

describe('stop', () => {
  it('resolves twice, at the same time and afterwards', async () => {
    const server = await startSample();
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    await server.stopped;
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('lets a running request end, and tells new ones 503 DRAINING', async () => {
    const server = await startSample({ stopGraceMs: 5_000 });
    const running = ask(server, '{ slow(ms: 300) }');
    await delay(100);
    const stopped = server.stop();
    const late = await ask(server, '{ hello }');
    expect([late.status, late.codes, late.headers.get('connection')]).toEqual([503, ['DRAINING'], 'close']);
    expect((await get(server, '/health/ready')).codes).toEqual(['DRAINING']);
    expect((await get(server, '/health/live')).status).toBe(200);
    expect((await running).body['data']).toEqual({ slow: 'after 300 ms' });
    await stopped;
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('ends what still runs after the grace period with 503 DRAINING, and fires its signal', async () => {
    const server = await startSample({ stopGraceMs: 100 });
    const running = ask(server, '{ untilStopped }');
    await delay(50);
    const startedAt = performance.now();
    await server.stop();
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect([(await running).status, (await running).codes]).toEqual([503, ['DRAINING']]);
    expect(server.fired).toHaveLength(1);
  });

  it('does not wait for connections that are open and silent', async () => {
    const server = await startSample({ stopGraceMs: 60_000 });
    const agent = new Agent({ keepAlive: true });
    const ended = new Promise((resolve) => {
      const first = request(`${server.url}/health/live`, { agent }, (response) => {
        response.resume().once('end', resolve);
      });
      first.end();
    });
    await ended;
    await server.stop();
    agent.destroy();
  });
});

describe('stopOnSignals', () => {
  it('removes its listeners when the server has stopped', async () => {
    const before = process.listenerCount('SIGTERM');
    const server = await startSample();
    stopOnSignals(server, () => undefined);
    expect(process.listenerCount('SIGTERM')).toBe(before + 1);
    await server.stop();
    await delay(0);
    expect([process.listenerCount('SIGTERM'), process.listenerCount('SIGINT')]).toEqual([before, before]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'lets a running request end at %s, then exits with 0',
    async (signal) => {
      const { program, url } = await serveSample();
      const running = fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ slow(ms: 600) }' }),
      });
      await delay(200);
      program.kill(signal);
      const exited = once(program, 'exit');
      expect(await (await running).json()).toMatchObject({ data: { slow: 'after 600 ms' } });
      expect(await exited).toEqual([0, null]);
    },
  );

  it('exits with 1 at once at a second signal', async () => {
    const { program, url } = await serveSample();
    const running = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ slow(ms: 4000) }' }),
    }).catch(() => 'cut');
    await delay(200);
    program.kill('SIGINT');
    await delay(100);
    program.kill('SIGINT');
    expect(await once(program, 'exit')).toEqual([1, null]);
    expect(await running).toBe('cut');
  });
});

const serveSample = async (): Promise<{ readonly program: ChildProcess; readonly url: string }> => {
  const program = spawn(process.execPath, ['--import', 'tsx', 'test/server/serve-sample.ts'], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const line = await new Promise<string>((resolve) => {
    program.stdout.setEncoding('utf8').once('data', resolve);
  });
  return { program, url: line.trim() };
};
