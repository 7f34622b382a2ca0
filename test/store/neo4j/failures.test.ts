import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { isErrorCode } from '../../../src/errors.js';
import { buildSchema, readSdl } from '../../../src/graphql/build-schema.js';
import { createContext } from '../../../src/graphql/context.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type { RunningServer } from '../../../src/server/server.js';
import { startServer } from '../../../src/server/server.js';
import { connect, type Neo4jAddress } from '../../../src/store/neo4j/connect.js';
import { Database } from '../../../src/store/neo4j/database.js';
import { loadKnowledge } from '../../../src/store/neo4j/load/load-knowledge.js';
import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store.js';
import type { PathEngine } from '../../../src/store/neo4j/paths/path-engine.js';
import { curatedKnowledge } from '../../curated-knowledge.js';
import { describeWithNeo4j } from '../../neo4j/neo4j-server.js';
import { ask, get } from '../../server/sample-server.js';

const CURATED = curatedKnowledge();
const SAFE_WORDS = /bolt|neo4j:\/\/|127\.0\.0\.1|MATCH|RETURN|UNWIND|not-this-one|\.cypher|\bat \w+ \(/;
const PATHS = /* GraphQL */ `
  {
    release {
      id
    }
    paths(query: { from: { ids: ["VP:imsc-ev"] }, to: { ids: ["MONDO:0100010"] }, minSteps: 2 }) {
      totalCount
      edges {
        node {
          sentence
          cost
        }
      }
    }
  }
`;
const RESTART_TIMEOUT_MS = 180_000;
const SLOW = { name: 'test', text: 'UNWIND range(1, 1000000000) AS i WITH i WHERE i < 0 RETURN i AS row' };

describeWithNeo4j('a server over Neo4j', (server) => {
  const open: { stop: () => Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const { stop } of open.splice(0).reverse()) await stop();
  });
  const database = (timeoutMs = 30_000): Database => {
    const opened = new Database(connect(server()), { timeoutMs });
    open.push({ stop: () => opened.close() });
    return opened;
  };
  const write = (text: string): Promise<unknown> => database().write((run) => run({ name: 'test', text }));
  const serve = async (
    change: Partial<Neo4jAddress> = {},
    pathEngine: PathEngine = 'PROJECTION',
  ): Promise<RunningServer> => {
    const store = openNeo4jStore({ ...server(), ...change }, { pathEngine });
    const running = await startServer({
      schema: buildSchema(),
      sdl: readSdl(),
      createContext: (request) => createContext(store, request),
      isReady: () => true,
      release: async () => (await store.release()).id,
      port: 0,
      stopGraceMs: 0,
      webFolder: null,
      writeLog: () => undefined,
    });
    open.push({ stop: () => store.close() }, { stop: () => running.stop() });
    return running;
  };
  const reload = async (knowledge: Knowledge): Promise<void> => {
    await write('MATCH (n:Stranger) DETACH DELETE n');
    await loadKnowledge(database(), knowledge);
  };
  beforeEach(() => reload(CURATED));

  /** What a client and a load balancer are told: never where the database is, and what was asked of it. */
  const expectFailure = async (running: RunningServer, code: string): Promise<void> => {
    const ready = await get(running, '/health/ready');
    const answer = await ask(running, PATHS);
    expect([ready.status, ready.codes, answer.codes]).toEqual([503, [code], [code]]);
    expect(ready.text).not.toMatch(SAFE_WORDS);
    expect(answer.text).not.toMatch(SAFE_WORDS);
  };
  const expectAnswer = async (running: RunningServer): Promise<void> => {
    expect((await get(running, '/health/ready')).status).toBe(200);
    expect(await ask(running, PATHS)).toMatchObject({
      status: 200,
      codes: [],
      body: { data: { paths: { totalCount: 3 } } },
    });
  };

  it('tells DATABASE_REFUSED for a wrong password', async () => {
    await expectFailure(await serve({ password: 'not-this-one' }), 'DATABASE_REFUSED');
  });

  it('tells DATABASE_UNREACHABLE where nobody answers, over bolt:// and neo4j://', async () => {
    await expectFailure(await serve({ uri: 'bolt://127.0.0.1:1' }), 'DATABASE_UNREACHABLE');
    await expectFailure(await serve({ uri: 'neo4j://127.0.0.1:1' }), 'DATABASE_UNREACHABLE');
  });

  it('answers over neo4j:// as over bolt://', async () => {
    await expectAnswer(await serve({ uri: server().uri.replace('bolt:', 'neo4j:') }));
  });

  it('tells NO_GRAPH for an empty database and for one that holds a foreign graph, and answers once one is loaded', async () => {
    await write('MATCH (n) DETACH DELETE n');
    const running = await serve();
    await expectFailure(running, 'NO_GRAPH');
    await write("CREATE (:Stranger {name: 'somebody else'})");
    await expectFailure(running, 'NO_GRAPH');
    await reload(CURATED);
    await expectAnswer(running);
  });

  it('tells UNSUPPORTED_FORMAT for another form of graph, and NOT_READY while one is being loaded', async () => {
    const running = await serve();
    await expectAnswer(running);
    await write('MATCH (g:VesipathGraph) SET g.format = 0');
    await expectFailure(running, 'UNSUPPORTED_FORMAT');
    await write("MATCH (g:VesipathGraph) SET g.format = 1, g.status = 'LOADING'");
    await expectFailure(running, 'NOT_READY');
    await reload(CURATED);
    await expectAnswer(running);
  });

  it('refuses to load over a foreign graph, and leaves it as it is', async () => {
    await write('MATCH (n) DETACH DELETE n');
    await write("CREATE (:Stranger {name: 'somebody else'})");
    await expect(loadKnowledge(database(), CURATED)).rejects.toMatchObject({ code: 'FOREIGN_GRAPH' });
    const rows = await database().read({ name: 'test', text: 'MATCH (n) RETURN n.name AS row' });
    expect(rows).toEqual(['somebody else']);
  });

  it('ends a statement that takes too long with TIMEOUT, and one whose request has ended', async () => {
    const impatient = database(500);
    await impatient.read({ name: 'test', text: 'RETURN 1 AS row' }); // connecting counts too, and may take long on a busy machine
    await expect(impatient.read(SLOW)).rejects.toMatchObject({ code: 'TIMEOUT' });
    const request = new AbortController();
    const reading = database().read(SLOW, {}, { signal: request.signal });
    await delay(300);
    request.abort(new Error('the client has gone'));
    await expect(reading).rejects.toThrow('the client has gone');
    expect(await running(database(), SLOW.text)).toBe(0);
  });

  it.each<PathEngine>(['PROJECTION', 'CYPHER'])(
    'notices another release without a restart, paths by %s',
    async (pathEngine) => {
      const running = await serve({}, pathEngine);
      const before = await ask(running, PATHS);
      await reload(withoutMastCells(CURATED));
      const after = await ask(running, PATHS);
      expect(before.body).toMatchObject({ data: { paths: { totalCount: 3 } } });
      expect(after.body).toMatchObject({ data: { paths: { totalCount: 2 } } });
      expect(after.text).not.toContain('mast cell');
    },
  );

  it(
    'answers 500 requests around a crash of the database right or with a code, and again within 5 s of its return',
    async () => {
      const running = await serve();
      const right = (await ask(running, PATHS)).body['data'];
      const counts = { right: 0, coded: 0 };
      let asked = 0;
      const askOnce = async (): Promise<boolean> => {
        asked++;
        const answer = await ask(running, PATHS);
        if (answer.codes.length === 0) {
          expect(answer.body['data']).toEqual(right);
          counts.right++;
          return true;
        }
        expect(answer.codes.filter((code) => !isErrorCode(code) || code === 'INTERNAL_SERVER_ERROR')).toEqual(
          [],
        );
        expect(answer.text).not.toMatch(SAFE_WORDS);
        counts.coded++;
        return false;
      };
      const askers = async (until: () => boolean): Promise<void> => {
        const one = async (): Promise<void> => {
          while (!until()) if (!(await askOnce())) await delay(100);
        };
        await Promise.all([one(), one(), one(), one()]);
      };
      const crash = { isOver: false };
      const asking = askers(() => asked >= 500 && crash.isOver);
      while (asked < 150) await delay(5);
      await server().kill();
      await delay(2_000);
      await server().start();
      const back = performance.now();
      while (!(await askOnce())) await delay(50);
      expect(performance.now() - back).toBeLessThan(5_000);
      crash.isOver = true;
      await asking;
      expect(counts.right + counts.coded).toBeGreaterThanOrEqual(500);
      expect(counts.right).toBeGreaterThanOrEqual(150);
      expect(counts.coded).toBeGreaterThan(0);
      await expectAnswer(running);
    },
    RESTART_TIMEOUT_MS,
  );
});

/** How many transactions run a statement of that text. */
const running = async (database: Database, text: string): Promise<number> => {
  const rows = await database.read({
    name: 'test',
    text: "SHOW TRANSACTIONS YIELD currentQuery, status WHERE status STARTS WITH 'Running' RETURN currentQuery AS row",
  });
  return rows.filter((row) => row === text).length;
};

/** Without the route over mast cells: nothing is said of them and tendinopathy any more. */
const withoutMastCells = (knowledge: Knowledge): Knowledge => {
  const mast = knowledge.entities.find(({ name }) => name === 'mast cell')?.id;
  const gone = new Set(
    knowledge.associations
      .filter(({ subject, object }) => subject === mast && object === 'MONDO:0100010')
      .map(({ id }) => id),
  );
  return {
    ...knowledge,
    datasets: knowledge.datasets.map((dataset) => ({ ...dataset, version: `${dataset.version}-less` })),
    associations: knowledge.associations.filter(({ id }) => !gone.has(id)),
    evidence: knowledge.evidence.filter(({ association }) => !gone.has(association)),
    mechanisms: knowledge.mechanisms.filter(({ steps }) => !steps.some((step) => gone.has(step))),
  };
};
