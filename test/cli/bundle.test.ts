import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeBundle } from '../../src/store/bundle/write-bundle.js';
import { tablesOf } from '../../src/store/tables/build/knowledge-builder.js';
import { curatedKnowledge } from '../curated-knowledge.js';
import { IMPORTED } from './imported-knowledge.js';
import { cleanEnvironment, MAIN, runVesipath, SEEDS } from './run-vesipath.js';
import { startServe, stopServe } from './serve-vesipath.js';

describe('--bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vesipath-bundle-'));
  const bundle = join(folder, 'joined');
  beforeAll(async () => {
    const imported = join(folder, 'imported');
    await writeBundle(tablesOf(IMPORTED), imported);
    await writeBundle(tablesOf(curatedKnowledge()), join(folder, 'curated'));
    expect((await runVesipath(['build', imported, '--out', bundle])).code).toBe(0);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const QUERY = `{ release { id } paths(query: { from: { ids: ["VP:imsc-ev"] }, to: { ids: ["MONDO:0100010"] }, minSteps: 2, maxSteps: 6 }, first: 20) {
    totalCount edges { cursor node { effect reportedEffect cost contested sentence
      coherence { kind publications { id citation } }
      steps { association { id belief contested evidence { edges { node { statement system role publication { id title } } } } } } } } } }`;
  const answer = async (args: readonly string[]): Promise<unknown> => {
    const serve = [MAIN, 'serve', '--port', '0', '--log-level', 'silent', ...args];
    const served = await startServe(process.execPath, serve, { env: cleanEnvironment() });
    try {
      const response = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY }),
      });
      return await response.json();
    } finally {
      await stopServe(served, 'SIGTERM');
    }
  };

  it('serves over HTTP what the seeds answer', async () => {
    const [fromSeeds, fromBundle] = [await answer([]), await answer(['--bundle', join(folder, 'curated')])];
    expect(fromSeeds).toMatchObject({
      data: { paths: { edges: expect.arrayContaining([expect.anything()]) } },
    });
    expect(fromBundle).toEqual(fromSeeds);
  });

  it.each(['search', 'entity'])('lets %s find what was imported', async (command) => {
    const { code, stdout } = await runVesipath([command, 'a drug of the import', '--bundle', bundle]);
    expect(code).toBe(0);
    expect(stdout).toContain('X:drug');
    expect((await runVesipath([command, 'a drug of the import'])).stdout).not.toContain('X:drug');
  });

  it('lets paths end at an entity that was joined, by the names of both', async () => {
    for (const name of ['tendinopathy', 'tendon disease', 'MONDO:0100010']) {
      const { code, stdout } = await runVesipath(['paths', 'X:drug', name, '--bundle', bundle]);
      expect([code, stdout]).toEqual([0, expect.stringContaining('a drug of the import')]);
    }
  });

  it('lets export write the files that it writes of the seeds, and those of an import', async () => {
    const [ofSeeds, ofBundle, ofJoined] = ['a', 'b', 'c'].map((name) => join(folder, name));
    const write = (...args: readonly string[]): ReturnType<typeof runVesipath> =>
      runVesipath(['export', '--format', 'neo4j-admin', '--to', ...args]);
    await write(ofSeeds);
    const { stdout } = await write(ofBundle, '--bundle', join(folder, 'curated'));
    expect(stdout).toContain(`\nvesipath load --to neo4j --bundle ${join(folder, 'curated')}\n`);
    await write(ofJoined, '--bundle', bundle);
    expect(readdirSync(ofBundle)).toEqual(readdirSync(ofSeeds));
    const text = (of: string, name: string): string => readFileSync(join(of, name), 'utf8');
    for (const name of readdirSync(ofSeeds)) {
      expect([name, text(ofBundle, name) === text(ofSeeds, name)]).toEqual([name, true]);
    }
    const joined = readdirSync(ofJoined).map((name) => text(ofJoined, name));
    expect(joined.filter((file) => file.includes('X:drug')).length).toBeGreaterThan(0);
  });

  it('may be given as VESIPATH_BUNDLE', async () => {
    const { stdout } = await runVesipath(['search', 'a drug of the import'], { VESIPATH_BUNDLE: bundle });
    expect(stdout).toContain('X:drug');
  });

  it.each<[string, readonly string[]]>([
    [
      'Give --seeds or --bundle, not both. To join the two: vesipath build --seeds FOLDER BUNDLE --out NEW.',
      ['search', 'x', '--seeds', SEEDS, '--bundle', folder],
    ],
    [
      'Give --seeds or --bundle, not both.',
      ['export', '--format', 'neo4j-admin', '--to', 'x', '--seeds', SEEDS, '--bundle', folder],
    ],
    [
      'A server over Neo4j reads neither seeds nor bundles. Load them first: vesipath load --to neo4j --bundle FOLDER.',
      ['search', 'x', '--store', 'neo4j', '--bundle', folder],
    ],
    ['is no bundle: it has no manifest.json.', ['paths', 'x', 'y', '--bundle', folder]],
    ['is no bundle: it has no manifest.json.', ['load', '--to', 'neo4j', '--dry-run', '--bundle', folder]],
    ['There is no such folder.', ['entity', 'x', '--bundle', 'no-such-folder']],
  ])('exits with 2 and says: %s', async (message, args) => {
    const { code, stdout, stderr } = await runVesipath(args, {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'x',
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
