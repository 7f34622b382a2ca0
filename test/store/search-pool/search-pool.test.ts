import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from '@jest/globals';
import { joiningSubgraph } from '../../../src/graph/joining-subgraph.js';
import { edgesAmong } from '../../../src/graph/neighborhood.js';
import type { PathQuery } from '../../../src/graph/path-query.js';
import { SEARCH_DEFAULTS, type SearchPoolOptions } from '../../../src/store/search-pool/pool-options.js';
import { SearchPool } from '../../../src/store/search-pool/search-pool.js';
import { runToSomething, type PathSearch } from '../../../src/store/search-pool/search.js';
import { shareSearch } from '../../../src/store/search-pool/share-search.js';
import { cleanEnvironment, run } from '../../cli/run-vesipath.js';
import { queryOf } from '../../graph/hand-made-query.js';
import { randomGraph } from '../../graph/random-graph.js';
import { randomQuery } from '../../graph/random-query.js';
import { seededRandom } from '../../graph/seeded-random.js';
import { denseGraph } from './dense-graph.js';

const pathSearch = (query: Partial<PathQuery>, skip = 0): PathSearch => ({
  kind: 'paths',
  query: queryOf(query),
  skip,
});
const patient = { shouldStop: () => false };
const DENSE = denseGraph(2_000, 200_000, 20261121);
/** Takes minutes, and finds many paths at once. */
const ENDLESS = pathSearch({ sources: [0], targets: [1], direction: 'EITHER', limit: 20 });

/** Takes no time. */
const SHORT = pathSearch({ sources: [0], targets: [1], direction: 'EITHER', select: 'SHORTEST' });

describe('SearchPool', () => {
  const pools: SearchPool[] = [];
  const poolOf = (options: Partial<SearchPoolOptions>): SearchPool => {
    const pool = new SearchPool({ ...SEARCH_DEFAULTS, threads: 2, ...options });
    pools.push(pool);
    return pool;
  };
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.close()));
  });

  it('finds the same paths as the calling thread on 300 seeded graphs, filters and patterns included', async () => {
    const pool = poolOf({ maxWaiting: 300 });
    const random = seededRandom(7);
    const asked = Array.from({ length: 300 }, () => {
      const graph = randomGraph(random);
      return { graph, search: pathSearch(randomQuery(random, graph), random.pick([0, 0, 1, 3])) };
    });
    const answers = await Promise.all(
      asked.map(async ({ graph, search }, at) =>
        pool.search(graph, at % 2 === 0 ? shareSearch(search) : search, patient),
      ),
    );
    for (const [at, { graph, search }] of asked.entries()) {
      expect(answers[at]).toEqual(runToSomething(graph, search, () => false));
    }
    expect(answers.filter((answer) => answer.kind === 'paths' && answer.found > 1).length).toBeGreaterThan(
      50,
    );
  });

  it('joins the same nodes as the calling thread on 100 seeded graphs', async () => {
    const pool = poolOf({});
    const random = seededRandom(8);
    for (let round = 0; round < 100; round++) {
      const graph = randomGraph(random);
      const query = {
        terminals: random.subset(graph.nodeCount, 3),
        edges: random.bits(graph.edgeCount, 0.9),
      };
      const joined = joiningSubgraph(graph, query);
      const isOpen = (edge: number): boolean => graph.closed[edge] === 0 && query.edges[edge] === 1;
      const withInduced = round % 2 === 0;
      expect(await pool.search(graph, { kind: 'joining', query, withInduced }, patient)).toEqual({
        kind: 'joining',
        ...joined,
        edges: withInduced ? edgesAmong(graph, joined.nodes, isOpen) : joined.edges,
      });
    }
  });

  it('refuses what is asked for beyond its threads and places with OVERLOADED, and goes on with the rest', async () => {
    const pool = poolOf({ threads: 1, maxWaiting: 2 });
    const stop = new AbortController();
    const patience = { shouldStop: () => stop.signal.aborted };
    const accepted = [ENDLESS, ENDLESS, SHORT].map((search) => pool.search(DENSE, search, patience));
    await expect(pool.search(DENSE, SHORT, patient)).rejects.toMatchObject({
      code: 'OVERLOADED',
      message: expect.stringContaining('2 searches wait'),
    });
    await expect(pool.search(DENSE, SHORT, patient)).rejects.toMatchObject({ code: 'OVERLOADED' });
    // The first has a thread and answers when its time is over; the others had none in time.
    stop.abort();
    const [first, second, third] = await Promise.allSettled(accepted);
    expect(first).toMatchObject({ status: 'fulfilled', value: { stopped: 'TIME' } });
    expect([second, third]).toMatchObject([
      { reason: { code: 'OVERLOADED' } },
      { reason: { code: 'OVERLOADED' } },
    ]);
    expect(await pool.search(DENSE, SHORT, patient)).toMatchObject({ stopped: null, found: 1 });
  });

  it('gives what was found when the time is over, the first of the true answer', async () => {
    const pool = poolOf({});
    let asked = 0;
    const answer = await pool.search(DENSE, ENDLESS, { shouldStop: () => ++asked > 4 });
    expect(answer).toMatchObject({ kind: 'paths', stopped: 'TIME', total: null });
    const few = runToSomething(
      DENSE,
      { ...ENDLESS, query: { ...ENDLESS.query, countAll: false, limit: 5 } },
      () => false,
    );
    expect(few).toMatchObject({ stopped: null, found: 5 });
    if (answer.kind !== 'paths' || few.kind !== 'paths') throw new Error('paths were asked for');
    expect(answer.paths.slice(0, 5)).toEqual(few.paths);
  });

  it('frees the thread of a search that nobody waits for, and fails with the reason of the signal', async () => {
    const pool = poolOf({ threads: 1, maxWaiting: 1 });
    const gone = new AbortController();
    const [running, waiting] = [ENDLESS, ENDLESS].map((search) =>
      pool.search(DENSE, search, { ...patient, signal: gone.signal }),
    );
    gone.abort(new Error('The client has gone.'));
    await expect(running).rejects.toThrow('The client has gone.');
    await expect(waiting).rejects.toThrow('The client has gone.');
    expect(await pool.search(DENSE, SHORT, patient)).toMatchObject({ stopped: null, found: 1 });
  });

  it('fails a search that needs too much memory with SEARCH_FAILED, and puts another thread in its place', async () => {
    const pool = poolOf({ threads: 1, heapMb: 16 });
    const [tooMuch, next] = [
      pool.search(DENSE, pathSearch({ ...ENDLESS.query, select: 'ALL', limit: 1_000_000 }), patient),
      pool.search(DENSE, SHORT, patient),
    ];
    await expect(tooMuch).rejects.toMatchObject({
      code: 'SEARCH_FAILED',
      message: expect.stringContaining('more memory'),
    });
    expect(await next).toMatchObject({ stopped: null, found: 1 });
  });

  it('ends what runs and what waits when it is closed', async () => {
    const pool = poolOf({ threads: 1 });
    const asked = [ENDLESS, ENDLESS].map((search) => pool.search(DENSE, search, patient));
    const settled = Promise.allSettled(asked);
    await pool.close();
    expect(await settled).toMatchObject([
      { reason: { code: 'SEARCH_FAILED' } },
      { reason: { code: 'SEARCH_FAILED' } },
    ]);
    await expect(pool.search(DENSE, SHORT, patient)).rejects.toThrow('closed');
  });

  it('keeps a program that waits for an answer alive, and no program that has one', async () => {
    const program = fileURLToPath(new URL('ask-once.mjs', import.meta.url));
    const { code, stdout, stderr } = await run(process.execPath, [program], { env: cleanEnvironment() });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual([{ nodes: [0, 1], edges: [0], forward: [true], sign: 1, cost: 5 }]);
  });
});
