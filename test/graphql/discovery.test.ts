import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { dataOf, run } from './run.js';

const Named = z.object({ name: z.string() });
const errorOf = async (source: string): Promise<unknown> => (await run(source)).errors?.[0].originalError;

describe('enrichment of the curated graph', () => {
  it('of DUSP2 and DUSP3 among its three annotated genes finds the p38 MAPK pathway, which both decrease or belong to', async () => {
    const answer = await dataOf(`{
      enrichment(ids: ["HGNC:3068", "HGNC:3069", "HGNC:3068"], categories: [PATHWAY]) {
        members { name } outside { name } background { size categories } tested found
        entities { entity { name } overlap annotated expected fold p q members { name } effects { increase decrease mixed unknown } }
      }
    }`);
    expect(answer).toMatchObject({
      enrichment: {
        members: [{ name: 'DUSP2' }, { name: 'DUSP3' }],
        outside: [],
        background: { size: 3, categories: ['GENE'] },
        found: 1,
        entities: [
          {
            entity: { name: 'p38 MAPK pathway' },
            overlap: 2,
            annotated: 2,
            members: [{ name: 'DUSP2' }, { name: 'DUSP3' }],
          },
        ],
      },
    });
  });

  it('of microRNAs reaches neurogenesis in two steps, by way of their targets', async () => {
    const Answer = z.object({
      enrichment: z.object({
        entities: z.array(z.object({ entity: Named, effects: z.object({ increase: z.number() }) })),
      }),
    });
    const enriched = async (steps: number) =>
      Answer.parse(
        await dataOf(
          `query ($steps: Int!) { enrichment(ids: ["mirbase:MIMAT0000076", "mirbase:MIMAT0002177"], steps: $steps) { entities { entity { name } effects { increase } } } }`,
          { steps },
        ),
      ).enrichment.entities;
    expect(await enriched(1)).toEqual([]);
    expect(await enriched(2)).toEqual([{ entity: { name: 'neurogenesis' }, effects: { increase: 2 } }]);
  });

  it.each([
    ['ids: []', 'BAD_ARGUMENT', 'ids has 0 items; allowed is 1 to 1000.'],
    ['ids: ["HGNC:3068"], steps: 3', 'BAD_ARGUMENT', 'steps is 3; allowed is 1 to 2.'],
    ['ids: ["HGNC:3068"], minOverlap: 0', 'BAD_ARGUMENT', 'minOverlap is 0'],
    ['ids: ["HGNC:3068"], first: 201', 'BAD_ARGUMENT', 'first is 201'],
    ['ids: ["HGNC:3068"], background: []', 'BAD_ARGUMENT', 'background has 0 items'],
    ['ids: ["HGNC:3068", "HGNC:30688"]', 'UNKNOWN_ID', 'HGNC:30688'],
    ['ids: ["HGNC:3068"], background: ["HGNC:30688"]', 'UNKNOWN_ID', 'HGNC:30688'],
  ])('refuses %s', async (given, code, message) => {
    expect(await errorOf(`{ enrichment(${given}) { found } }`)).toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });
});

const GAPS = `query ($kind: GapKind!, $one: EntitySelectionInput, $other: EntitySelectionInput, $minBelief: Float, $human: HumanEvidence! = PEOPLE_OR_CELLS, $first: Int! = 10, $after: String) {
  gaps(kind: $kind, one: $one, other: $other, minBelief: $minBelief, human: $human, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { one { name } other { name } association { belief } score sharedCount shared(first: 1) { name } humanSpecies people sentence } }
  }
}`;
const Gaps = z.object({
  gaps: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({
        node: z.object({
          one: Named,
          other: Named,
          association: z.object({ belief: z.number() }).nullable(),
          score: z.number(),
          sharedCount: z.number(),
          shared: z.array(Named),
          humanSpecies: z.boolean(),
          people: z.boolean(),
          sentence: z.string(),
        }),
      }),
    ),
  }),
});
const gaps = async (variables: Readonly<Record<string, unknown>>) =>
  Gaps.parse(await dataOf(GAPS, variables)).gaps;

describe('gaps of the curated graph', () => {
  it('between cells and diseases: chondrocytes and osteoarthritis, joined by two vesicles', async () => {
    const { edges } = await gaps({
      kind: 'UNCONNECTED',
      one: { categories: ['CELL'] },
      other: { categories: ['DISEASE'] },
    });
    expect(edges[0].node).toMatchObject({
      one: { name: 'chondrocyte' },
      other: { name: 'osteoarthritis' },
      association: null,
      sharedCount: 2,
      shared: [{ name: 'SMMSC-EV' }],
      sentence:
        'No association between chondrocyte and osteoarthritis is recorded here; both are associated with SMMSC-EV and iMSC-EV.',
    });
  });

  it('of human evidence are well believed, and none of them was shown in humans', async () => {
    const { edges, totalCount } = await gaps({ kind: 'NO_HUMAN_EVIDENCE', first: 200 });
    expect(totalCount).toBe(edges.length);
    for (const { node } of edges) {
      expect(node.association?.belief).toBeGreaterThanOrEqual(0.5);
      expect(node.association?.belief).toBeCloseTo(node.score, 5);
      expect([node.humanSpecies, node.people]).toEqual([false, false]);
    }
    const inPeople = await gaps({ kind: 'NO_HUMAN_EVIDENCE', human: 'PEOPLE', first: 200 });
    expect(inPeople.totalCount).toBeGreaterThan(totalCount);
    const cells = inPeople.edges.filter(({ node }) => node.humanSpecies);
    expect(cells.length).toBeGreaterThan(0);
    for (const { node } of cells) expect(node.sentence).toContain('human cells or tissue, and not of people');
  });

  it('that are hedged only come at any belief unless one is asked for', async () => {
    const all = await gaps({ kind: 'HEDGED_ONLY' });
    const sure = await gaps({ kind: 'HEDGED_ONLY', minBelief: 0.45 });
    expect(sure.totalCount).toBeGreaterThan(0);
    expect(all.totalCount).toBeGreaterThan(sure.totalCount);
  });

  it('page by page are the same as at once, and a cursor fits its own question alone', async () => {
    const question = { kind: 'NO_HUMAN_EVIDENCE', one: { ids: ['VP:imsc-ev'] } };
    const whole = await gaps({ ...question, first: 200 });
    const joined: unknown[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await gaps({ ...question, first: 4, after });
      joined.push(...page.edges);
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(joined).toEqual(whole.edges);
    const { errors } = await run(GAPS, { kind: 'HEDGED_ONLY', after: whole.pageInfo.endCursor });
    expect(errors?.[0].originalError).toMatchObject({ code: 'BAD_CURSOR' });
  });

  it.each([
    ['minBelief: 1.5', 'BAD_ARGUMENT', 'minBelief is 1.5'],
    ['minShared: 0', 'BAD_ARGUMENT', 'minShared is 0'],
    ['maxDegree: 1', 'BAD_ARGUMENT', 'maxDegree is 1'],
    ['one: { ids: ["VP:imsc-evs"] }', 'UNKNOWN_ID', 'VP:imsc-ev (iMSC-EV)'],
  ])('refuse %s', async (given, code, message) => {
    expect(await errorOf(`{ gaps(kind: UNCONNECTED, ${given}) { totalCount } }`)).toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });
});

const COMPARE = `query ($a: ID!, $b: ID!, $first: Int! = 50, $after: String, $statuses: [ComparisonStatus!]! = []) {
  compare(a: $a, b: $b, statuses: $statuses) {
    a { name } b { name } summary { counts { status count } jaccard agreement } direct { predicate } findings { statement comparator { id } } findingsComplete
    entities(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { entity { name } family status sentence ofA { effect } ofB { effect } } } }
  }
}`;

describe('compare in the curated graph', () => {
  it('vesicles of young and of aged cells contradict each other on the onset of Sjögren’s syndrome', async () => {
    const answer = await dataOf(COMPARE, { a: 'VP:young-imsc-ev', b: 'VP:aged-imsc-ev' });
    expect(answer).toMatchObject({
      compare: {
        a: { name: 'young iMSC-EV' },
        b: { name: 'aged iMSC-EV' },
        direct: [{ predicate: 'SUPERIOR_TO' }],
        summary: { agreement: 0 },
        findingsComplete: true,
      },
    });
    expect(answer).toMatchObject({
      compare: {
        entities: {
          edges: expect.arrayContaining([
            {
              node: {
                entity: { name: "Sjögren's syndrome" },
                family: 'ACTING',
                status: 'OPPOSITE',
                sentence: "young iMSC-EV and aged iMSC-EV contradict each other on Sjögren's syndrome.",
                ofA: [{ effect: 'DECREASES' }],
                ofB: [{ effect: 'NONE' }],
              },
            },
          ]),
        },
      },
    });
  });

  it('iMSC-EV and SMMSC-EV agree on chondrocytes and osteoarthritis', async () => {
    const Answer = z.object({
      compare: z.object({
        entities: z.object({ edges: z.array(z.object({ node: z.object({ entity: Named }) })) }),
      }),
    });
    const answer = await dataOf(COMPARE, { a: 'VP:imsc-ev', b: 'VP:smmsc-ev', statuses: ['SAME'] });
    const names = Answer.parse(answer).compare.entities.edges.map(({ node }) => node.entity.name);
    expect(names.sort()).toEqual(['chondrocyte', 'osteoarthritis']);
  });

  it('refuses an entity against itself, and an unknown one', async () => {
    expect(await errorOf('{ compare(a: "VP:imsc", b: "VP:imsc") { findingsComplete } }')).toMatchObject({
      code: 'BAD_ARGUMENT',
    });
    expect(await errorOf('{ compare(a: "VP:imsc", b: "VP:imscs") { findingsComplete } }')).toMatchObject({
      code: 'UNKNOWN_ID',
    });
  });
});
