import { afterEach, describe, expect, it } from '@jest/globals';
import { allMetaedges } from '../../../src/graph/metapaths/step-matrix.js';
import type { CandidateQuery } from '../../../src/graph/metapaths/rank-candidates.js';
import type { MechanismGraph } from '../../../src/graph/mechanism-graph.js';
import { SEARCH_DEFAULTS } from '../../../src/store/search-pool/pool-options.js';
import { SearchPool } from '../../../src/store/search-pool/search-pool.js';
import type { Patience } from '../../../src/store/search-pool/search-task.js';
import {
  runToSomething,
  type CandidatesFound,
  type CandidateSearch,
} from '../../../src/store/search-pool/search.js';
import { Searches } from '../../../src/store/search-pool/searches.js';
import { shareSearch } from '../../../src/store/search-pool/share-search.js';
import { randomMetaedges } from '../../graph/metapaths/enumerate-metapaths.js';
import { randomGraph } from '../../graph/random-graph.js';
import { seededRandom, type SeededRandom } from '../../graph/seeded-random.js';
import { denseGraph } from './dense-graph.js';

const patient: Patience = { shouldStop: () => false };
const METAEDGES = 100;

const queryOf = (graph: MechanismGraph, rest: Partial<CandidateQuery> = {}): CandidateQuery => ({
  sources: [0],
  relations: {
    metaedgeOf: new Uint32Array(graph.edgeCount),
    causalOnly: false,
    damping: 0.5,
    degrees: 'METAEDGE',
    beliefExponent: 1,
  },
  metapaths: { kind: 'DISCOVERED', walk: 'EITHER', minSteps: 2, maxSteps: 4, metaedgeCount: 1 },
  candidates: new Uint8Array(graph.nodeCount).fill(1),
  sign: null,
  permutations: 0,
  seed: 1,
  skip: 0,
  first: 5,
  routes: 2,
  ...rest,
});

const randomQuery = (random: SeededRandom, graph: MechanismGraph): CandidateQuery => ({
  ...queryOf(graph),
  sources: random.subset(graph.nodeCount, random.pick([1, 2])),
  relations: {
    ...queryOf(graph).relations,
    metaedgeOf: Uint32Array.from(randomMetaedges(graph, random)),
    edges: random.bits(graph.edgeCount, 0.9),
  },
  metapaths: random.chance(0.5)
    ? { kind: 'DISCOVERED', walk: 'UPSTREAM', minSteps: 1, maxSteps: 3, metaedgeCount: METAEDGES }
    : { kind: 'GIVEN', metapaths: [Array(2).fill(allMetaedges(METAEDGES, 'EITHER'))] },
  sign: random.pick([null, 1, -1]),
  permutations: 4,
});

const DENSE = denseGraph(2_000, 200_000, 20261121);
/** Takes hours: each rewired graph takes a moment. */
const ENDLESS: CandidateSearch = {
  kind: 'candidates',
  query: queryOf(DENSE, { permutations: 1_000_000 }),
};

const candidatesOf = (answer: Awaited<ReturnType<SearchPool['search']>>): CandidatesFound => {
  if (answer.kind !== 'candidates') throw new Error('candidates were asked for');
  return answer;
};

describe('SearchPool, ranking candidates', () => {
  const pools: { readonly close: () => Promise<void> }[] = [];
  const poolOf = (): SearchPool => {
    const pool = new SearchPool({ ...SEARCH_DEFAULTS, threads: 1, maxWaiting: 300 });
    pools.push(pool);
    return pool;
  };
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.close()));
  });

  it('answers as the calling thread on 100 seeded graphs, rewired graphs included', async () => {
    const pool = poolOf();
    const random = seededRandom(9);
    let found = 0;
    for (let round = 0; round < 100; round++) {
      const graph = randomGraph(random);
      const search: CandidateSearch = { kind: 'candidates', query: randomQuery(random, graph) };
      const shared = round % 2 === 0 ? shareSearch(search) : search;
      const answer = candidatesOf(await pool.search(graph, shared, patient));
      expect(answer).toEqual(runToSomething(graph, search, () => false));
      found += answer.total;
    }
    expect(found).toBeGreaterThan(50);
  });

  it('says how many rewired graphs it came to when the time is over', async () => {
    const until = performance.now() + 1_500;
    const shouldStop = (): boolean => performance.now() > until;
    const answer = candidatesOf(await poolOf().search(DENSE, ENDLESS, { shouldStop }));
    expect([answer.stopped, answer.steps]).toEqual([true, 4]);
    expect(answer.permutations).toBeLessThan(1_000_000);
    expect(answer.total).toBeGreaterThan(1_000);
    expect(answer.routes[0][0]).toHaveLength(2);
  });

  it('fails with the reason of its signal, and frees the thread', async () => {
    const pool = poolOf();
    const gone = new AbortController();
    const running = pool.search(DENSE, ENDLESS, { ...patient, signal: gone.signal });
    gone.abort(new Error('The client has gone.'));
    await expect(running).rejects.toThrow('The client has gone.');
    const few = queryOf(DENSE, {
      metapaths: { kind: 'DISCOVERED', walk: 'EITHER', minSteps: 2, maxSteps: 2, metaedgeCount: 1 },
    });
    const next = candidatesOf(await pool.search(DENSE, { kind: 'candidates', query: few }, patient));
    expect([next.stopped, next.steps]).toEqual([false, 2]);
  });

  it('leaves the asking thread free: timers fire while a store’s searches go on', async () => {
    const searches = new Searches({ threads: 1 });
    pools.push(searches);
    const until = performance.now() + 1_000;
    const shouldStop = (): boolean => performance.now() > until;
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    await searches.candidates(DENSE, ENDLESS.query, { shouldStop });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(20);
  });
});

describe('runToSomething, ranking candidates with no time at all', () => {
  const ask = (minSteps: number, maxSteps: number) =>
    candidatesOf(
      runToSomething(
        DENSE,
        {
          kind: 'candidates',
          query: queryOf(DENSE, {
            metapaths: { kind: 'DISCOVERED', walk: 'EITHER', minSteps, maxSteps, metaedgeCount: 1 },
            permutations: 10,
          }),
        },
        () => true,
      ),
    );

  it('counts routes of up to two steps, compares with nothing, and says so', () => {
    const { total, steps, permutations, stopped, routes } = ask(1, 6);
    expect([steps, permutations, stopped]).toEqual([2, 0, true]);
    expect(total).toBeGreaterThan(1_000);
    for (const [route] of routes.flat()) expect(route.edges.length).toBeLessThanOrEqual(2);
  });

  it('counts no shorter routes than were asked for', () => {
    expect(ask(3, 4)).toMatchObject({ total: 0, page: [], steps: 0, permutations: 0, stopped: true });
  });
});
