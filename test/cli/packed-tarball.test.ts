import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parsed, Paths } from './parsed.js';
import { cleanEnvironment, run, type Run } from './run-vesipath.js';
import { startServe, stopServe } from './serve-vesipath.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MINUTES_MS = 60_000;

describe('the packed tarball, installed in another project', () => {
  let project = '';
  const npm = (cwd: string, ...args: string[]): Promise<Run> =>
    run('npm', args, { cwd, env: cleanEnvironment() });

  beforeAll(async () => {
    project = mkdtempSync(join(tmpdir(), 'vesipath-project-'));
    writeFileSync(join(project, 'package.json'), '{ "private": true }');
    // What is packed is the dist/ that the other tests run too; building it once more would pull it from under them.
    const packed = await npm(ROOT, 'pack', '--ignore-scripts', '--pack-destination', project);
    expect(packed).toMatchObject({ code: 0 });
    const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
    const quick = ['--omit=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
    expect(await npm(project, 'install', ...quick, `./${tarball}`)).toMatchObject({ code: 0 });
  }, 2 * MINUTES_MS);
  afterAll(() => {
    rmSync(project, { recursive: true });
  });

  it('answers npx vesipath paths', async () => {
    const args = ['vesipath', 'paths', 'iMSC-EV', 'tendinopathy', '--min-steps', '2', '--json'];
    const answer = await run('npx', args, { cwd: project, env: cleanEnvironment() });
    expect(parsed(Paths, answer).paths[0].entities.map(({ name }) => name)).toEqual([
      'iMSC-EV',
      'mast cell',
      'tendinopathy',
    ]);
  });

  it(
    'serves the API and the page to try it on',
    async () => {
      // Not through npx, which would stand between the signal and the server.
      const program = join(project, 'node_modules', '.bin', 'vesipath');
      const served = await startServe(program, ['serve', '--port', '0'], {
        cwd: project,
        env: cleanEnvironment(),
      });
      expect((await fetch(`${served.url}/health/ready`)).status).toBe(200);
      const page = await fetch(`${served.url}/`, { headers: { accept: 'text/html' } });
      const html = await page.text();
      expect([page.status, /<title>.*<\/title>/.test(html)]).toEqual([200, true]);
      const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, address]) => address);
      for (const address of scripts)
        expect((await fetch(new URL(address, `${served.url}/`))).status).toBe(200);
      expect(scripts.length).toBeGreaterThan(0);
      expect(await stopServe(served, 'SIGTERM')).toBe(0);
    },
    MINUTES_MS,
  );
});
