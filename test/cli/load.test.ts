import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { connect } from '../../src/store/neo4j/connect.js';
import { Database } from '../../src/store/neo4j/database.js';
import { readState } from '../../src/store/neo4j/release-reader.js';
import { describeWithNeo4j } from '../neo4j/neo4j-server.js';
import { emptyDatabase } from '../store/neo4j/load/read-back.js';
import { parsed } from './parsed.js';
import { cleanEnvironment, MAIN, run, type Run } from './run-vesipath.js';
import { seedsWith } from './seeds-copy.js';

const SLOW_MS = 120_000;
const NOWHERE = { NEO4J_URI: '', NEO4J_USER: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '' };

const Changes = z.array(
  z.strictObject({
    kind: z.string(),
    created: z.number(),
    changed: z.number(),
    removed: z.number(),
    unchanged: z.number(),
    examples: z.optional(
      z.record(z.string(), z.array(z.strictObject({ id: z.string(), line: z.string() })).max(20)),
    ),
  }),
);
/** Strict: programs rely on these fields and no others. */
const Result = z.strictObject({
  outcome: z.string(),
  before: z.string().nullable(),
  release: z.string(),
  changes: Changes,
  total: z.number(),
  seconds: z.number(),
  rowsPerSecond: z.number().nullable(),
});

/** Runs the command in a folder of its own, where no server was started. */
const runIn = (
  folder: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Run> =>
  run(process.execPath, [MAIN, 'load', ...args], {
    env: cleanEnvironment({ ...NOWHERE, ...environment }),
    cwd: folder,
  });

describe('vesipath load without a database', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vesipath-load-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('names both ways to name one, and exits with 2', async () => {
    const { code, stdout, stderr } = await runIn(folder, ['--to', 'neo4j', '--json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^vesipath: No database is named\. Set NEO4J_URI and NEO4J_PASSWORD .*npm run neo4j/,
    );
  });

  it(
    'tells the address that does not answer, never the password, and exits with 3',
    async () => {
      const environment = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'top-secret' };
      const { code, stdout, stderr } = await runIn(folder, ['--to', 'neo4j', '--dry-run'], environment);
      expect([code, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(
        /^vesipath: The database does not answer\. [^\n]+ \(bolt:\/\/127\.0\.0\.1:9\)\n$/,
      );
      expect(stderr).not.toContain('top-secret');
    },
    SLOW_MS,
  );

  it.each([
    [['--to', 'sqlite'], 'sqlite'],
    [[], "required option '--to <store>' not specified"],
    [['--to', 'neo4j', '--batch-size', '0'], 'Expected a whole number from 1 to 100000.'],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, stdout, stderr } = await runIn(folder, args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describeWithNeo4j('vesipath load', (server) => {
  let database: Database;
  let folder = '';
  let seeds = '';
  beforeAll(() => {
    database = new Database(connect(server()), { timeoutMs: 60_000 });
    folder = mkdtempSync(join(tmpdir(), 'vesipath-load-'));
    mkdirSync(join(folder, '.neo4j'));
    const { uri, user, password } = server();
    writeFileSync(join(folder, '.neo4j', 'connection.json'), JSON.stringify({ uri, user, password }));
  });
  beforeEach(() => emptyDatabase(database), SLOW_MS);
  afterEach(() => {
    if (seeds !== '') rmSync(seeds, { recursive: true });
    seeds = '';
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await database.close();
  });
  const load = (...args: readonly string[]): Promise<Run> => runIn(folder, ['--to', 'neo4j', ...args]);

  it(
    'loads the packaged data into the database of the connection file, and the second time says that it is up to date',
    async () => {
      const first = await load();
      expect(first.code).toBe(0);
      expect(first.stderr).toMatch(/^(writing: .*\n)*$/); // how far it is, on a slow machine
      expect(first.stdout).toMatch(
        /^Loaded release VPR:\w{16} \(nothing before\): \d+ changes in [\d.]+ s, \d+ a second\.$/m,
      );
      expect(first.stdout).toMatch(/^Entity +\d{3,} +0 +0 +0$/m);
      const second = await load();
      expect(second).toMatchObject({ code: 0, stderr: '' });
      expect(second.stdout).toMatch(/^Already up to date: release VPR:\w{16} \([\d.]+ s\)\.\n$/);
    },
    SLOW_MS,
  );

  it(
    'tells with --dry-run what other seeds would change, by name, and changes nothing',
    async () => {
      await load();
      const before = await readState(database);
      seeds = seedsWith('entities.tsv', (tsv) =>
        tsv.replace('dual specificity phosphatase 2', 'a phosphatase'),
      );
      const dry = await load('--seeds', seeds, '--dry-run');
      expect(dry).toMatchObject({ code: 0, stderr: '' });
      expect(dry.stdout).toMatch(
        /^Release VPR:\w+ would be loaded \(VPR:\w+ before\): \d+ changes\. Nothing was written/,
      );
      expect(dry.stdout).toMatch(/^changed +Entity +HGNC:3068 +DUSP2$/m);
      const result = parsed(Result, await load('--seeds', seeds, '--dry-run', '--json'));
      expect(result).toMatchObject({ outcome: 'DRY_RUN', before: before?.release, rowsPerSecond: null });
      expect(result.changes[0]).toMatchObject({ kind: 'Entity', created: 0, changed: 1, removed: 0 });
      expect(await readState(database)).toEqual(before);
      expect((await load('--dry-run')).stdout).toMatch(/^Nothing would change: release VPR:/);
    },
    SLOW_MS,
  );

  it(
    'breaks off after the running batch at SIGTERM, exits with 143, and goes on the next time',
    async () => {
      const child = spawn(process.execPath, [MAIN, 'load', '--to', 'neo4j', '--batch-size', '1'], {
        env: cleanEnvironment(NOWHERE),
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const said = text(child.stderr);
      const exit = once(child, 'exit');
      while ((await readState(database))?.status !== 'LOADING') await wait(10);
      child.kill('SIGTERM');
      await exit;
      expect([child.exitCode, await said]).toEqual([
        143,
        'vesipath: The load was broken off. The same command goes on from what has been written.\n',
      ]);
      expect(await readState(database)).toMatchObject({ status: 'LOADING' });
      const rest = parsed(Result, await load('--json'));
      expect(rest).toMatchObject({ outcome: 'LOADED', before: null });
      expect(await readState(database)).toMatchObject({ status: 'READY', release: rest.release });
    },
    SLOW_MS,
  );

  it('refuses a database of others with exit code 3, and tells which', async () => {
    await database.write((write) => write({ name: 'test', text: 'CREATE (:Person)' }));
    const { code, stdout, stderr } = await load();
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toBe(
      `vesipath: The database holds 1 node that Vesipath did not write. Load into an empty database. (${server().uri})\n`,
    );
  });

  it('goes by the environment before the file: a wrong password is refused with exit code 3', async () => {
    const environment = { NEO4J_URI: server().uri, NEO4J_PASSWORD: 'top-secret' };
    const { code, stdout, stderr } = await runIn(folder, ['--to', 'neo4j'], environment);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toBe(
      `vesipath: The database refuses the user name or the password. Check NEO4J_USER and NEO4J_PASSWORD. (${server().uri})\n`,
    );
  });
});
