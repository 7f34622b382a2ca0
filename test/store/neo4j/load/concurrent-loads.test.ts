import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { releaseOf } from '../../../../src/model/release.js';
import { connect } from '../../../../src/store/neo4j/connect.js';
import { Database } from '../../../../src/store/neo4j/database.js';
import { ensureSchema } from '../../../../src/store/neo4j/load/ensure-schema.js';
import { holdingGraph, saveGraph } from '../../../../src/store/neo4j/load/graph-lock.js';
import { loadKnowledge } from '../../../../src/store/neo4j/load/load-knowledge.js';
import type { LoadProgress, LoadResult } from '../../../../src/store/neo4j/load/load-result.js';
import { LongLoad } from '../../../../src/store/neo4j/load/long-load.js';
import { readState } from '../../../../src/store/neo4j/release-reader.js';
import { describeWithNeo4j } from '../../../neo4j/neo4j-server.js';
import { curated, withoutAssociation } from './changed-knowledge.js';
import { emptyDatabase, everything, readBack } from './read-back.js';

const KNOWLEDGE = curated();
const OTHER = withoutAssociation(KNOWLEDGE, KNOWLEDGE.associations[3].id);
const SLOW_MS = 120_000;

describeWithNeo4j('loads of one database at once', (server) => {
  let database: Database;
  let second: Database;
  beforeAll(() => {
    database = new Database(connect(server()), { timeoutMs: 60_000 });
    second = new Database(connect(server()), { timeoutMs: 60_000 });
  });
  beforeEach(() => emptyDatabase(database), SLOW_MS);
  afterAll(async () => {
    await database.close();
    await second.close();
  });

  it(
    'let the second take over: the first ends with LOAD_SUPERSEDED, and the graph is that of the second',
    async () => {
      const taking: Promise<LoadResult>[] = [];
      const onProgress = ({ phase, done }: LoadProgress): void => {
        if (phase === 'WRITING' && done === 50) taking.push(loadKnowledge(second, OTHER));
      };
      const first = loadKnowledge(database, KNOWLEDGE, { batchSize: 1, onProgress });
      await expect(first).rejects.toMatchObject({ code: 'LOAD_SUPERSEDED' });
      expect(await Promise.all(taking)).toMatchObject([{ outcome: 'LOADED', before: null }]);
      expect(await readState(database)).toMatchObject({
        status: 'READY',
        sequence: 3,
        release: releaseOf(OTHER.datasets).id,
      });
      expect(await readBack(database)).toEqual(OTHER);
    },
    SLOW_MS,
  );

  it(
    'of few changes: of five at once some are superseded, and one of the two graphs is there, whole',
    async () => {
      await loadKnowledge(database, KNOWLEDGE);
      const both = [await everything(database)];
      await loadKnowledge(database, OTHER);
      both.push(await everything(database));
      const results = await Promise.allSettled(
        [0, 1, 2, 3, 4].map((at) =>
          loadKnowledge(at % 2 === 0 ? database : second, at % 2 === 0 ? KNOWLEDGE : OTHER),
        ),
      );
      const failures = results.filter(({ status }) => status === 'rejected');
      expect(failures.length).toBeLessThan(5);
      for (const failure of failures) expect(failure).toMatchObject({ reason: { code: 'LOAD_SUPERSEDED' } });
      expect(both).toContainEqual(await everything(database));
      expect(await readState(database)).toMatchObject({ status: 'READY' });
    },
    SLOW_MS,
  );

  it('begin one after the other on an empty database: one begins, the other finds it LOADING', async () => {
    await ensureSchema(database);
    const begun = await Promise.all([LongLoad.begin(database, 0), LongLoad.begin(second, 0)]);
    expect(begun.filter((load) => load === null)).toHaveLength(1);
    expect(await readState(database)).toMatchObject({ status: 'LOADING', sequence: 1 });
  });

  it('leave no node behind where one does not begin, since the graph that it has compared with is gone', async () => {
    await ensureSchema(database);
    expect(await LongLoad.begin(database, 3)).toBeNull();
    expect(await database.read({ name: 'test', text: 'MATCH (n) RETURN count(n) AS row' })).toEqual([0]);
  });

  it('wait for the lock of the graph, and then see what the other has committed', async () => {
    await ensureSchema(database);
    const order: string[] = [];
    let later = Promise.resolve(0);
    await holdingGraph(database, async ({ sequence }, run) => {
      later = holdingGraph(second, (graph) => {
        order.push('second');
        return Promise.resolve(graph.sequence);
      });
      await run({ name: 'test', text: 'UNWIND range(1, 100000) AS i RETURN sum(i) AS row' });
      await saveGraph(run, { sequence: sequence + 41 });
      order.push('first');
    });
    expect(await later).toBe(41);
    expect(order).toEqual(['first', 'second']);
  });

  it('do a batch once, although it is asked for again after its commit', async () => {
    const load = await LongLoad.takeOver(database);
    let asked = 0;
    await load.batch(async (run) => {
      asked++;
      await run({ name: 'test', text: "CREATE (:Entity {id: 'VP:a'})" });
    });
    await holdingGraph(database, (_graph, run) => saveGraph(run, { batch: 2 })); // as if the answer to the second was lost
    await load.batch(() => {
      asked++;
      return Promise.resolve();
    });
    expect(asked).toBe(1);
    await load.finish('VPR:0');
    await load.finish('VPR:0');
    expect(await readState(database)).toMatchObject({ status: 'READY', sequence: 2, release: 'VPR:0' });
    await expect(load.batch(() => Promise.resolve())).rejects.toMatchObject({ code: 'LOAD_SUPERSEDED' });
  });
});
