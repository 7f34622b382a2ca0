import { afterAll, describe, expect, it } from '@jest/globals';
import { openCurated } from '../../src/cli/open-curated.js';
import { buildSchema, readSdl } from '../../src/graphql/build-schema.js';
import { createContext, type GraphqlContext } from '../../src/graphql/context.js';
import { startServer, type RunningServer } from '../../src/server/server.js';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import type { MechanismStore } from '../../src/store/mechanism-store.js';
import { denseKnowledge } from '../store/dense-knowledge.js';
import { ask, get } from './sample-server.js';

const opened: { readonly server: RunningServer; readonly store: MechanismStore }[] = [];
const serve = async (store: MechanismStore): Promise<RunningServer> => {
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

const ROUTES = `routes { share contexts { context agree differ notStated } path { effect contested coherence { kind }
  entities { id name } sentence steps { forward association { id predicate effect sentence contested belief } } } }`;
const WITH_EVIDENCE = `routes { share path { entities { id name } steps { association { sentence contradictedBy { sentence }
  evidenceCounts { supports system species publications } evidence { edges { node { statement supports publication { citation } } } } } } } }`;

const hypotheses = (fields: string, page = ''): string =>
  `{ hypotheses(id: "MONDO:0100010" ${page}) { totalCount knownLeftOut permutations maxSteps truncated edges { node {
    rank entity { id name } score expectedEffect confidence effects { increases decreases unknown } pValue adjustedPValue known sentence ${fields} } } } }`;
const shared = (fields: string, page = ''): string =>
  `{ sharedMechanisms(a: "MONDO:0005178", b: "MONDO:0100010" ${page}) { totalCount pValue countByChance sharedSteps { association { sentence } entities { name } }
    edges { node { entity { id name } score agreement pValue withA { expectedEffect ${fields} } withB { expectedEffect ${fields} } } } } }`;

describe('what questions about routes cost on a server', () => {
  it.each([
    ['hypotheses, ten with all that is told of routes', hypotheses(ROUTES)],
    ['hypotheses, a hundred without routes', hypotheses('', 'first: 100')],
    ['hypotheses, ten with 20 findings of every step', hypotheses(WITH_EVIDENCE)],
    ['what is shared, ten with all that is told of routes', shared(ROUTES)],
  ])('is within the limit: %s', async (_title, query) => {
    const [{ server } = { server: await serve(openCurated()) }] = opened;
    const { codes, body } = await ask(server, query);
    expect([codes, Object.keys(body)]).toEqual([[], ['data', 'extensions']]);
  });

  it.each([
    ['a hundred hypotheses with 20 findings of every step', hypotheses(WITH_EVIDENCE, 'first: 100')],
    [
      'eleven questions in one request',
      `{ ${'abcdefghijk'
        .split('')
        .map((name) => `${name}: hypotheses(id: "MONDO:0100010") { totalCount }`)
        .join(' ')} }`,
    ],
  ])('is beyond the limit: %s', async (_title, query) => {
    const [{ server } = { server: await serve(openCurated()) }] = opened;
    expect((await ask(server, query)).codes).toEqual(['QUERY_TOO_COSTLY']);
  });
});

describe('a server that compares hypotheses with 10,000 rewired graphs of 60,000 associations', () => {
  it('answers /health/live time and again meanwhile, then how far it came', async () => {
    const server = await serve(openEmbeddedStore(denseKnowledge(1_000, 60_000, 20261122), { threads: 1 }));
    let searching = true;
    const search = ask(
      server,
      '{ hypotheses(id: "HGNC:0", known: true, conditions: { permutations: 10000, maxSteps: 2 }, timeLimitMs: 2000) { totalCount permutations maxSteps truncated edges { node { pValue } } } }',
    ).finally(() => {
      searching = false;
    });
    const isSearching = (): boolean => searching;
    let answeredMeanwhile = 0;
    while (isSearching()) {
      expect((await get(server, '/health/live')).status).toBe(200);
      if (isSearching()) answeredMeanwhile++;
    }
    const { body } = await search;
    expect(body).toMatchObject({ data: { hypotheses: { maxSteps: 2, truncated: true } } });
    expect(JSON.stringify(body)).toMatch(/"permutations":\d{1,4},/);
    expect(answeredMeanwhile).toBeGreaterThanOrEqual(5);
  });
});
