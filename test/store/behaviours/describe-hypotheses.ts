import { expect } from '@jest/globals';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.js';
import type { HypothesisRequest } from '../../../src/store/hypothesis-request.js';
import { parsePattern } from '../../../src/model/pattern.js';
import { seededRandom } from '../../graph/seeded-random.js';
import type { StoreSuite } from '../describe-mechanism-store.js';
import { expectHypotheses, expectShared } from '../discovery/hypotheses-agreement.js';
import { randomHypothesisRequest, randomSharedRequest } from '../discovery/random-route-requests.js';
import { hypothesisRequest, sharedRequest } from '../discovery/requests-at-rest.js';
import { randomKnowledge } from '../random-knowledge.js';
import { A, E, SMALL } from '../small-knowledge.js';

const GRAPHS = 8;
const REQUESTS = 5;

export const describeHypotheses = ({ it, open }: StoreSuite): void => {
  const asked = async (id: string, rest: Partial<HypothesisRequest> = {}) =>
    (await open(SMALL)).hypotheses(hypothesisRequest(id, { minSteps: 2, ...rest }));
  const idsOf = async (id: string, rest: Partial<HypothesisRequest> = {}): Promise<string[]> =>
    (await asked(id, rest)).hypotheses.map((hypothesis) => hypothesis.id);

  it(`hypotheses and shared mechanisms agree with listing all routes, and with memory, on ${GRAPHS} seeded graphs`, async () => {
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const random = seededRandom(2000 + seed);
      const knowledge = randomKnowledge(random);
      const [store, memory] = [await open(knowledge), openEmbeddedStore(knowledge, { threads: 0 })];
      for (let questions = 0; questions < REQUESTS; questions++) {
        const hypotheses = randomHypothesisRequest(random, knowledge);
        await expectHypotheses(store, knowledge, hypotheses);
        expect(await store.hypotheses(hypotheses)).toEqual(await memory.hypotheses(hypotheses));
        const shared = randomSharedRequest(random, knowledge);
        await expectShared(store, knowledge, shared);
        expect(await store.sharedMechanisms(shared)).toEqual(await memory.sharedMechanisms(shared));
      }
    }
  });

  it('hypotheses about tendinopathy begin with p38, by way of macrophages, with 0.6 × 0.63', async () => {
    const { hypotheses, total } = await asked(E.tendinopathy);
    const [{ id, rank, score, expectedEffect, confidence, known, p, routes }] = hypotheses;
    expect({ id, rank, expectedEffect, confidence, known, p }).toEqual({
      id: E.p38,
      rank: 1,
      expectedEffect: 'INCREASES',
      confidence: 1,
      known: false,
      p: null,
    });
    expect(score).toBeCloseTo(0.6 * 0.63, 6);
    expect(routes.map(({ path, share }) => [path.entities, share])).toEqual([
      [[E.p38, E.macrophage, E.tendinopathy], 1],
    ]);
    expect(hypotheses.map((hypothesis) => hypothesis.id).sort()).toEqual(
      [E.p38, E.dusp2, E.mir21, E.imsc].sort(),
    );
    expect(total).toBe(4);
  });

  it('hypotheses leave out pairs that any association joins, in either direction, also one of no effect', async () => {
    const about = { categories: [] } as const;
    expect(await idsOf(E.dusp2, about)).toEqual([E.imsc]);
    // EV delivers it, it acts on p38, and what miR-21 does to it was looked at
    expect((await asked(E.dusp2, about)).leftOut).toBe(3);
    expect((await asked(E.dusp2, { categories: ['MICRORNA'] })).leftOut).toBe(1);
    expect((await asked(E.dusp2, { known: true })).leftOut).toBe(0);
  });

  it('hypotheses leave out ends of a mechanism, and know them when they are asked for', async () => {
    expect(await idsOf(E.sjogren, { categories: ['VESICLE'] })).toEqual([]);
    expect(await idsOf(E.ev, { seek: 'DOWNSTREAM', categories: ['DISEASE'] })).toEqual([]);
    const { hypotheses } = await asked(E.sjogren, { categories: ['VESICLE'], known: true });
    expect(hypotheses.map(({ id, known }) => [id, known])).toEqual([[E.ev, true]]);
    // less and more Th17 have both been seen, and what Th17 does has no sign
    expect(hypotheses[0]).toMatchObject({ expectedEffect: 'UNKNOWN', confidence: 1 });
  });

  it('hypotheses with a wanted effect show the routes with that effect, which carry the score, and their share of all', async () => {
    const about = { known: true, categories: ['VESICLE' as const] };
    const [{ score, effects, expectedEffect }] = (await asked(E.inflammation, about)).hypotheses;
    // fewer Th17 cells, 0.7, share their degree with calmer macrophages: 0.7 / √2 is less than 0.5 for more of them
    expect([expectedEffect, effects.unknown]).toEqual(['INCREASES', 0]);
    expect(effects.decreases / effects.increases).toBeCloseTo(0.7 / Math.SQRT2 / 0.5, 5);
    const [less] = (await asked(E.inflammation, { ...about, effect: 'DECREASES' })).hypotheses;
    expect(less).toMatchObject({ expectedEffect: 'DECREASES', confidence: effects.decreases });
    expect(less.score).toBeCloseTo(score * effects.decreases, 9);
    expect(less.routes.map(({ path, share }) => [path.entities, path.effect, share])).toEqual([
      [[E.ev, E.th17, E.inflammation], 'DECREASES', 1],
    ]);
    expect(await idsOf(E.tendinopathy, { effect: 'DECREASES' })).toEqual([E.imsc, E.dusp2]);
  });

  it('hypotheses by a metapath take its routes alone, and a route that fits two of them once', async () => {
    const metapaths = [parsePattern('PATHWAY > CELL > DISEASE'), parsePattern('* > CELL{1,2} > *')];
    const { hypotheses } = await asked(E.tendinopathy, { metapaths });
    const dusp2 = hypotheses.find(({ id }) => id === E.dusp2);
    expect(dusp2?.routes.map(({ path, share }) => [path.entities, share])).toEqual([
      [[E.dusp2, E.p38, E.macrophage, E.tendinopathy], 1],
    ]);
    expect(await idsOf(E.tendinopathy, { metapaths: [parsePattern('GENE > DISEASE')] })).toEqual([]);
  });

  it('hypotheses walk a shortcut when they are told to', async () => {
    const shared = { minSteps: 1, known: true, categories: ['VESICLE' as const] };
    const lengths = async (shortcuts: boolean): Promise<number[]> => {
      const [{ routes }] = (await asked(E.tendinopathy, { ...shared, shortcuts })).hypotheses;
      return routes.map(({ path }) => path.steps.length);
    };
    expect(await lengths(false)).not.toContain(1);
    expect(await lengths(true)).toContain(1);
  });

  it('hypotheses that there are none of are an empty page: no association, no such kind, a page beyond the end', async () => {
    const none = { hypotheses: [], hasNext: false, total: 0, permutations: 0, stopped: null };
    expect(await asked(E.shortStature, { permutations: 10 })).toMatchObject({ ...none, leftOut: 0 });
    expect(await asked(E.tendinopathy, { permutations: 10, categories: ['TRIAL'] })).toMatchObject(none);
    expect(await asked(E.tendinopathy, { skip: 100 })).toMatchObject({ ...none, total: 4 });
  });

  it('hypotheses come page by page as they do at once', async () => {
    const whole = await asked(E.tendinopathy, { permutations: 20 });
    const pages = await Promise.all(
      [0, 2].map((skip) => asked(E.tendinopathy, { permutations: 20, skip, first: 2 })),
    );
    expect(pages.flatMap(({ hypotheses }) => hypotheses)).toEqual(whole.hypotheses);
    expect(pages.map(({ hasNext }) => hasNext)).toEqual([true, false]);
  });

  it('shared mechanisms of inflammation and Sjögren’s syndrome are what acts on Th17 cells, and the step that leads to both', async () => {
    const store = await open(SMALL);
    const { entities, sharedSteps, total } = await store.sharedMechanisms(
      sharedRequest(E.inflammation, E.sjogren, { categories: ['CELL', 'VESICLE'] }),
    );
    expect(entities.map(({ id }) => id)).toEqual([E.th17, E.ev, E.imsc]);
    expect(total).toBe(3);
    expect(entities.map(({ agreement }) => agreement)).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
    expect(sharedSteps[0].entities).toEqual([E.ev, E.imsc]);
    expect(sharedSteps.find(({ association }) => association === A.produces.id)?.entities).toEqual([E.imsc]);
    const beyond = await store.sharedMechanisms(sharedRequest(E.inflammation, E.sjogren, { skip: 50 }));
    expect(beyond).toMatchObject({ entities: [], hasNext: false, sharedSteps: [] });
  });

  it('hypotheses and shared mechanisms refuse ids that are not there', async () => {
    const store = await open(SMALL);
    const unknown = { code: 'UNKNOWN_ID', details: { ids: ['HGNC:1'] } };
    await expect(store.hypotheses(hypothesisRequest('HGNC:1'))).rejects.toMatchObject(unknown);
    await expect(store.sharedMechanisms(sharedRequest(E.ev, 'HGNC:1'))).rejects.toMatchObject(unknown);
  });
};
