import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { releaseOf } from '../../../../src/model/release.js';
import { connect } from '../../../../src/store/neo4j/connect.js';
import { Database } from '../../../../src/store/neo4j/database.js';
import { loadKnowledge } from '../../../../src/store/neo4j/load/load-knowledge.js';
import { readState } from '../../../../src/store/neo4j/release-reader.js';
import { cleanEnvironment, SEEDS } from '../../../cli/run-vesipath.js';
import { seededRandom } from '../../../graph/seeded-random.js';
import { describeWithNeo4j } from '../../../neo4j/neo4j-server.js';
import { seedsIn } from './changed-knowledge.js';
import { differences, emptyDatabase, everything } from './read-back.js';

const MAIN = fileURLToPath(new URL('../../../../src/cli/main.ts', import.meta.url));
/** Every fourth at any moment of the run, the others while it writes. */
const KILLS = 24;
/** What a load of one of the two after the other takes, about. */
const MOST_BATCHES = 60;
const SLOW_MS = 600_000;

describeWithNeo4j('a load that is killed', (server) => {
  let database: Database;
  let fewer = '';
  beforeAll(() => {
    database = new Database(connect(server()), { timeoutMs: 60_000 });
    fewer = mkdtempSync(join(tmpdir(), 'vesipath-fewer-'));
    cpSync(SEEDS, fewer, { recursive: true });
    rmSync(join(fewer, 'sentences.tsv')); // its reasons name sentences of the studies that go
    for (const [at, name] of readdirSync(join(fewer, 'studies')).sort().entries()) {
      if (at % 2 === 1) rmSync(join(fewer, 'studies', name));
    }
  });
  afterAll(async () => {
    rmSync(fewer, { recursive: true });
    await database.close();
  });

  const sequence = async (): Promise<number> => (await readState(database))?.sequence ?? 0;

  /** Starts the program; kills it when `moment` has come, unless it has ended. @returns its exit code, null when it was killed */
  const load = async (
    seeds: string,
    moment?: (hasEnded: () => boolean) => Promise<unknown>,
  ): Promise<number | null> => {
    const { uri, user, password } = server();
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', MAIN, 'load', '--to', 'neo4j', '--batch-size', '10', '--seeds', seeds],
      {
        env: cleanEnvironment({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }),
        stdio: 'ignore',
      },
    );
    const ended = once(child, 'exit');
    if (moment !== undefined) {
      await Promise.race([moment(() => child.exitCode !== null), ended]);
      child.kill('SIGKILL');
    }
    await ended;
    return child.exitCode;
  };

  /** Resolves when the load that runs has done so many batches, whatever the pace of the machine, or has ended. */
  const batchesDone = async (count: number, hasEnded: () => boolean): Promise<void> => {
    const text = 'MATCH (g:VesipathGraph) RETURN coalesce(g.batch, -1) AS row';
    const before = await sequence();
    while (!hasEnded()) {
      const [batch] = await database.read({ name: 'test', text });
      if ((await sequence()) > before && Number(batch) >= count) return;
      await wait(5);
    }
  };

  /** Resolves when the server has ended what the killed program had sent. */
  const quiet = async (): Promise<void> => {
    const text = 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS row'; // this one among them
    while ((await database.read({ name: 'test', text }))[0] !== 1) await wait(20);
  };

  it(
    'leaves a whole release or LOADING at 24 moments of its run, most of them while it writes; the next load goes on from there',
    async () => {
      const whole = new Map<string | null, readonly string[]>();
      const releases = new Map<string, string>();
      for (const seeds of [SEEDS, fewer]) {
        await emptyDatabase(database);
        const knowledge = seedsIn(seeds);
        await loadKnowledge(database, knowledge);
        releases.set(seeds, releaseOf(knowledge.datasets).id);
        whole.set(releaseOf(knowledge.datasets).id, await everything(database));
      }
      const startedAt = performance.now();
      expect(await load(SEEDS)).toBe(0);
      const runMs = performance.now() - startedAt;

      const random = seededRandom(20);
      const seen = { READY: 0, LOADING: 0 };
      let target = fewer;
      for (let turn = 0; turn < KILLS; turn++) {
        const [ms, batches] = [random.integer(Math.round(runMs)), random.integer(MOST_BATCHES)];
        await load(target, async (hasEnded) => {
          if (turn % 4 === 0) return wait(ms);
          await batchesDone(batches, hasEnded);
          return wait(ms % 20);
        });
        await quiet();
        const state = await readState(database);
        if (state === null) throw new Error('the graph has gone');
        seen[state.status]++;
        if (state.status === 'READY') {
          expect(differences(await everything(database), whole.get(state.release) ?? [])).toEqual([]);
          expect(await sequence()).toBe(state.sequence);
        }
        const isThere = state.status === 'READY' && state.release === releases.get(target);
        if (isThere || random.chance(0.5)) target = target === fewer ? SEEDS : fewer;
      }
      expect(seen.LOADING).toBeGreaterThan(KILLS / 8);
      expect(await load(SEEDS)).toBe(0);
      expect(differences(await everything(database), whole.get(releases.get(SEEDS) ?? '') ?? [])).toEqual([]);
      expect(await readState(database)).toMatchObject({ status: 'READY' });
    },
    SLOW_MS,
  );
});
