import { expect } from '@jest/globals';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type { EnrichmentRequest, GapRequest } from '../../../src/store/discovery-request.js';
import { seededRandom } from '../../graph/seeded-random.js';
import { expectComparison, expectEnrichment, expectGaps } from '../discovery/agreement.js';
import { randomEnrichment, randomGaps } from '../discovery/random-requests.js';
import { associationFilter, evidenceFilter } from '../filters-at-rest.js';
import { associationOf, entityOf, findingOf, knowledgeOf } from '../knowledge-of.js';
import { randomKnowledge } from '../random-knowledge.js';
import { A, E, P, SMALL } from '../small-knowledge.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

const GRAPHS = 10;

/** Genes g0 … g5 and a cell; g0, g1 and g2 take part in one pathway, g0 and g3 in the other; g4 in nothing, g5 acts on g0. */
const gene = (at: number): string => `HGNC:${at}`;
const [ONE, TWO] = ['GO:1', 'GO:2'];
const links = [
  associationOf(gene(0), 'AFFECTS', ONE, { effect: 'INCREASES' }),
  associationOf(gene(1), 'AFFECTS', ONE, { effect: 'DECREASES' }),
  associationOf(gene(2), 'PARTICIPATES_IN', ONE),
  associationOf(gene(0), 'PARTICIPATES_IN', TWO),
  associationOf(TWO, 'AFFECTS', gene(3), { effect: 'INCREASES' }),
  associationOf(gene(5), 'AFFECTS', gene(0), { effect: 'DECREASES' }),
];
const PATHWAYS: Knowledge = knowledgeOf({
  entities: [
    ...[0, 1, 2, 3, 4, 5].map((at) => entityOf(gene(at), 'GENE', `gene ${at}`)),
    entityOf(ONE, 'PATHWAY', 'first pathway'),
    entityOf(TWO, 'PATHWAY', 'second pathway'),
  ],
  publications: SMALL.publications,
  associations: links,
  evidence: links.map(({ id }, at) => findingOf(id, P.abe, { system: at === 0 ? 'IN_VIVO' : 'IN_VITRO' })),
  mechanisms: [],
});

const asked = (ids: readonly string[], rest: Partial<EnrichmentRequest> = {}): EnrichmentRequest => ({
  ids,
  categories: ['PATHWAY'],
  background: null,
  steps: 1,
  minOverlap: 1,
  associations: null,
  first: 20,
  ...rest,
});
const gap = (kind: GapRequest['kind'], rest: Partial<GapRequest> = {}): GapRequest => ({
  kind,
  one: null,
  other: null,
  associations: null,
  minBelief: 0.5,
  minShared: 2,
  maxDegree: 200,
  human: 'PEOPLE_OR_CELLS',
  skip: 0,
  first: 200,
  ...rest,
});
export const describeDiscovery = ({ it, open }: StoreSuite): void => {
  it(`enrichment, gaps and compare agree with counting by hand on ${GRAPHS} seeded graphs`, async () => {
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const random = seededRandom(1000 + seed);
      const knowledge = randomKnowledge(random);
      const store = await open(knowledge);
      for (let questions = 0; questions < 4; questions++) {
        await expectEnrichment(store, knowledge, randomEnrichment(random, knowledge));
        await expectGaps(store, knowledge, randomGaps(random, knowledge));
        const [a, b] = random.subset(knowledge.entities.length, 2).map((at) => knowledge.entities[at].id);
        await expectComparison(store, knowledge, [a, b]);
      }
    }
  });

  it('enrichment of genes 0 and 1 among four annotated ones finds the pathway of three with p = 3/6, and names gene 4', async () => {
    const found = await (await open(PATHWAYS)).enrichment(asked([gene(4), gene(1), gene(0), gene(1)]));
    expect(found).toMatchObject({
      members: [gene(0), gene(1)],
      outside: [gene(4)],
      background: { size: 4, categories: ['GENE'] },
      tested: 2,
      found: 2,
    });
    expect(found.entities.map(({ id, members, annotated }) => [id, members, annotated])).toEqual([
      [ONE, [gene(0), gene(1)], 3],
      [TWO, [gene(0)], 2],
    ]);
    const [first, second] = found.entities;
    expect([first.p, first.q, first.expected, first.fold].map((x) => x.toFixed(9))).toEqual(
      [0.5, 5 / 6, 1.5, 4 / 3].map((x) => x.toFixed(9)),
    ); // q: the second has p = 5/6, and 1/2 × 2/1 is more than 5/6 × 2/2
    expect(second.p).toBeCloseTo(5 / 6, 12);
    expect(first.effects).toEqual({ increase: 1, decrease: 1, mixed: 0, unknown: 0 });
    expect(second.effects).toEqual({ increase: 0, decrease: 0, mixed: 0, unknown: 1 });
  });

  it('enrichment over two steps reaches the pathways of a target with the sign passed on', async () => {
    const store = await open(PATHWAYS);
    expect((await store.enrichment(asked([gene(5)]))).outside).toEqual([gene(5)]);
    const { entities, outside } = await store.enrichment(asked([gene(5)], { steps: 2 }));
    expect(outside).toEqual([]);
    expect(entities.map(({ id, effects }) => [id, effects.decrease])).toEqual([
      [TWO, 1], // three of five genes have to do with it, of the first pathway four
      [ONE, 1],
    ]);
  });

  it('enrichment takes a background as given, counts what is annotated in it alone, and filters associations', async () => {
    const store = await open(PATHWAYS);
    const background = [gene(0), gene(4), gene(5), gene(4)];
    const {
      members,
      outside,
      background: drawnFrom,
      entities,
    } = await store.enrichment(asked([gene(0), gene(1)], { background }));
    expect([members, outside, drawnFrom]).toEqual([[gene(0)], [gene(1)], { size: 3, categories: null }]);
    expect(entities.map(({ annotated, p }) => [annotated, p.toFixed(6)])).toEqual([
      [1, '0.333333'],
      [1, '0.333333'],
    ]);
    const associations = associationFilter({ evidence: evidenceFilter({ systems: ['IN_VIVO'] }) });
    const vivo = await store.enrichment(asked([gene(0), gene(1)], { associations }));
    expect([vivo.members, vivo.background.size, vivo.tested]).toEqual([[gene(0)], 1, 1]);
  });

  it('gaps without human evidence leave out what was seen in people, and in human cells unless people alone count', async () => {
    const store = await open(SMALL);
    const idsFor = async (rest: Partial<GapRequest>): Promise<string[]> =>
      (await store.gaps(gap('NO_HUMAN_EVIDENCE', rest))).gaps.flatMap(({ association }) => association ?? []);
    const none = await idsFor({});
    expect(none).toContain(A.relief.id);
    for (const seen of [A.worsens, A.delivers, A.produces, A.moreTh17]) expect(none).not.toContain(seen.id);
    const inCells = await idsFor({ human: 'PEOPLE' });
    expect(inCells).toEqual(expect.arrayContaining([A.delivers.id, A.produces.id]));
    expect(inCells).not.toContain(A.worsens.id);
    const { gaps } = await store.gaps(gap('NO_HUMAN_EVIDENCE', { human: 'PEOPLE' }));
    const delivered = gaps.find(({ association }) => association === A.delivers.id);
    expect(delivered).toMatchObject({ one: E.ev, other: E.dusp2, humanSpecies: true, people: false });
    const ends = {
      one: { ids: [E.tendinopathy], categories: [] },
      other: { ids: [], categories: ['VESICLE'] },
    } as const;
    expect(await idsFor(ends)).toEqual([A.relief.id]);
  });

  it('gaps that are hedged only leave out what one finding states outright', async () => {
    const maybe = associationOf(E.ev, 'AFFECTS', E.tendon, { effect: 'INCREASES' });
    const knowledge = knowledgeOf({
      ...SMALL,
      associations: [...SMALL.associations, maybe],
      evidence: [...SMALL.evidence, findingOf(maybe.id, P.bell, { hedged: true })],
    });
    const { gaps, total } = await (await open(knowledge)).gaps(gap('HEDGED_ONLY', { minBelief: 0 }));
    expect([gaps.map(({ association }) => association), total]).toEqual([[maybe.id], 1]);
  });

  it('gaps between unconnected entities rank by neighbours in common, page by page', async () => {
    const store = await open(SMALL);
    const request = gap('UNCONNECTED', { minBelief: 0, minShared: 1 });
    const { gaps, total } = await store.gaps(request);
    expect(total).toBe(gaps.length);
    const paged = [];
    for (let skip = 0, more = true; more; skip += 3) {
      const page = await store.gaps({ ...request, skip, first: 3 });
      paged.push(...page.gaps);
      more = page.hasNext;
    }
    expect(paged).toEqual(gaps);
    // What miR-21 does to DUSP2 was looked at, and the answer is recorded: no gap.
    expect(
      gaps.filter(({ one, other }) => [one, other].sort().join() === [E.dusp2, E.mir21].sort().join()),
    ).toEqual([]);
  });

  it('enrichment and gaps refuse ids that are not there', async () => {
    const store = await open(SMALL);
    const unknown = { code: 'UNKNOWN_ID', details: { ids: ['HGNC:1'] } };
    await expect(store.enrichment(asked([E.ifng, 'HGNC:1']))).rejects.toMatchObject(unknown);
    await expect(store.enrichment(asked([E.ifng], { background: ['HGNC:1'] }))).rejects.toMatchObject(
      unknown,
    );
    const one = { ids: ['HGNC:1'], categories: [] };
    await expect(store.gaps(gap('UNCONNECTED', { one }))).rejects.toMatchObject(unknown);
    await expect(store.gaps(gap('HEDGED_ONLY', { other: one }))).rejects.toMatchObject(unknown);
  });
};
