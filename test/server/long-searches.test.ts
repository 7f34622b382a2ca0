import { afterAll, describe, expect, it } from '@jest/globals';
import { buildSchema, readSdl } from '../../src/graphql/build-schema.js';
import { createContext, type GraphqlContext } from '../../src/graphql/context.js';
import type { RunningServer } from '../../src/server/server.js';
import { startServer } from '../../src/server/server.js';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import type { MechanismStore } from '../../src/store/mechanism-store.js';
import type { SearchPoolOptions } from '../../src/store/search-pool/pool-options.js';
import { denseKnowledge } from '../store/dense-knowledge.js';
import { ask, get } from './sample-server.js';

const KNOWLEDGE = denseKnowledge(1_000, 60_000, 20261121);
const [FIRST, SECOND] = KNOWLEDGE.entities.map(({ id }) => id);

const longSearch = (timeLimitMs: number): string =>
  `{ paths(query: { from: { ids: ["${FIRST}"] }, to: { ids: ["${SECOND}"] }, select: ALL, maxSteps: 8 },
      timeLimitMs: ${timeLimitMs}, maxExpansions: 1000000) { totalCount truncatedBy edges { node { length } } } }`;

describe('a server whose graph of 60,000 associations is asked for all paths of up to 8 steps', () => {
  const opened: { readonly server: RunningServer; readonly store: MechanismStore }[] = [];
  const serve = async (searching: Partial<SearchPoolOptions>): Promise<RunningServer> => {
    const store = openEmbeddedStore(KNOWLEDGE, searching);
    const server = await startServer<GraphqlContext>({
      schema: buildSchema(),
      sdl: readSdl(),
      createContext: (request) => createContext(store, request),
      isReady: () => true,
      release: () => null,
      port: 0,
      webFolder: null,
      stopGraceMs: 0,
      logLevel: 'silent',
    });
    opened.push({ server, store });
    return server;
  };
  afterAll(async () => {
    for (const { server, store } of opened) {
      await server.stop();
      await store.close();
    }
  });

  it('answers /health/live time and again while the search runs, and the search with what it found', async () => {
    const server = await serve({ threads: 1 });
    let searching = true;
    const search = ask(server, longSearch(2_000)).finally(() => {
      searching = false;
    });
    const isSearching = (): boolean => searching;
    let answeredMeanwhile = 0;
    while (isSearching()) {
      expect((await get(server, '/health/live')).status).toBe(200);
      if (isSearching()) answeredMeanwhile++;
    }
    const { body } = await search;
    expect(body).toMatchObject({ data: { paths: { totalCount: null } } });
    expect(JSON.stringify(body)).toMatch(/"truncatedBy":"(TIME|EXPANSIONS|MEMORY)".*"length":\d/);
    expect(answeredMeanwhile).toBeGreaterThanOrEqual(5);
  });

  it('answers OVERLOADED, to be tried again, when no thread is free and none may wait', async () => {
    const server = await serve({ threads: 1, maxWaiting: 0 });
    const answers = await Promise.all([ask(server, longSearch(1_000)), ask(server, longSearch(1_000))]);
    expect(answers.map(({ codes }) => codes).toSorted()).toEqual([[], ['OVERLOADED']]);
    const refused = answers.find(({ codes }) => codes.length > 0);
    expect(refused?.error.extensions).toMatchObject({ code: 'OVERLOADED', retriable: true });
    expect(refused?.error.message).toMatch(/^All threads search, and 0 searches wait/);
  });

  it('has a thread again for others when a client goes away', async () => {
    const server = await serve({ threads: 1, maxWaiting: 0 });
    const gone = new AbortController();
    const left = get(server, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: longSearch(5_000) }),
      signal: gone.signal,
    });
    await get(server, '/health/live'); // by then the search above has begun
    expect((await ask(server, longSearch(5_000))).codes).toEqual(['OVERLOADED']);
    gone.abort();
    await expect(left).rejects.toThrow('abort');
    let answer = await ask(server, longSearch(500));
    for (let tries = 0; tries < 500 && answer.codes.length > 0; tries++)
      answer = await ask(server, longSearch(500));
    expect(JSON.stringify(answer.body)).toMatch(/"length":\d/);
  });
});
