import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { dataOf, run } from './run.js';

const OSTEOARTHRITIS = 'MONDO:0005178';
const TENDINOPATHY = 'MONDO:0100010';
const errorOf = async (source: string): Promise<unknown> => (await run(source)).errors?.[0].originalError;

const HYPOTHESES = `query ($id: ID!, $seek: SeekSide! = UPSTREAM, $effect: NetEffect, $known: Boolean! = false, $conditions: RouteConditionsInput! = {}, $first: Int! = 10, $after: String) {
  hypotheses(id: $id, seek: $seek, effect: $effect, known: $known, conditions: $conditions, first: $first, after: $after) {
    totalCount knownLeftOut permutations maxSteps truncated pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { node {
      rank entity { id name } score expectedEffect confidence effects { increases decreases unknown } pValue adjustedPValue scoreByChance known sentence
      routes { share contexts { context agree differ notStated } path { entities { name } effect sentence steps { association { predicate } } } }
    } }
  }
}`;
const Hypothesis = z.object({
  rank: z.number(),
  entity: z.object({ id: z.string(), name: z.string() }),
  score: z.number(),
  expectedEffect: z.string(),
  confidence: z.number(),
  effects: z.object({ increases: z.number(), decreases: z.number(), unknown: z.number() }),
  pValue: z.number().nullable(),
  adjustedPValue: z.number().nullable(),
  scoreByChance: z.number().nullable(),
  known: z.boolean(),
  sentence: z.string(),
  routes: z.array(
    z.object({
      share: z.number(),
      contexts: z.array(
        z.object({ context: z.string(), agree: z.number(), differ: z.number(), notStated: z.number() }),
      ),
      path: z.object({
        entities: z.array(z.object({ name: z.string() })),
        effect: z.string(),
        steps: z.array(z.unknown()),
      }),
    }),
  ),
});
const Hypotheses = z.object({
  hypotheses: z.object({
    totalCount: z.number(),
    knownLeftOut: z.number(),
    permutations: z.number(),
    maxSteps: z.number(),
    truncated: z.boolean(),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      endCursor: z.string().nullable(),
    }),
    edges: z.array(z.object({ node: Hypothesis })),
  }),
});
const hypotheses = async (variables: Readonly<Record<string, unknown>>) => {
  const { edges, ...rest } = Hypotheses.parse(await dataOf(HYPOTHESES, variables)).hypotheses;
  return { ...rest, nodes: edges.map(({ node }) => node) };
};
const FEW = { permutations: 50 };

describe('hypotheses about the curated graph', () => {
  it('about tendinopathy among genes are DUSP2 and DUSP3, by way of p38 and macrophages, with no sign told', async () => {
    const { nodes, ...rest } = await hypotheses({
      id: TENDINOPATHY,
      conditions: { ...FEW, categories: ['GENE'] },
    });
    expect(rest).toMatchObject({ totalCount: 2, permutations: 50, maxSteps: 4, truncated: false });
    expect(nodes.map(({ rank, entity, expectedEffect }) => [rank, entity.name, expectedEffect])).toEqual([
      [1, 'DUSP2', 'UNKNOWN'],
      [2, 'DUSP3', 'UNKNOWN'],
    ]);
    const [{ routes, effects, confidence, sentence, pValue, adjustedPValue, scoreByChance }] = nodes;
    expect(routes.map(({ path, share }) => [path.entities.map(({ name }) => name), share])).toEqual([
      [['DUSP2', 'p38 MAPK pathway', 'macrophage', 'tendinopathy'], 1],
    ]);
    expect([effects, confidence]).toEqual([{ increases: 0, decreases: 0, unknown: 1 }, 1]);
    expect(sentence).toMatch(/^A hypothesis, not a finding: DUSP2 might act on tendinopathy;/);
    expect(routes[0].contexts.map(({ agree, differ, notStated }) => agree + differ + notStated)).toEqual([
      2, 2, 2, 2,
    ]);
    expect(pValue).toBeGreaterThanOrEqual(1 / 51);
    expect(adjustedPValue).toBeGreaterThanOrEqual(pValue ?? NaN);
    expect(scoreByChance).toBeGreaterThan(0);
  });

  it('seen downstream, name the entity as the cause', async () => {
    const { nodes } = await hypotheses({
      id: 'mirbase:MIMAT0000076',
      seek: 'DOWNSTREAM',
      conditions: { permutations: 0, categories: ['PROCESS'] },
    });
    expect(nodes.map(({ entity, expectedEffect }) => [entity.name, expectedEffect])).toEqual([
      ['neurogenesis', 'INCREASES'],
    ]);
    expect(nodes[0].sentence).toContain('miR-21-5p might increase neurogenesis; 100 % of the weight');
    expect([nodes[0].pValue, nodes[0].adjustedPValue, nodes[0].scoreByChance]).toEqual([null, null, null]);
  });

  it('never speak of a finding, of recorded pairs either', async () => {
    for (const known of [false, true]) {
      const { nodes } = await hypotheses({
        id: OSTEOARTHRITIS,
        known,
        first: 100,
        conditions: { permutations: 0 },
      });
      expect(nodes.length).toBeGreaterThan(5);
      for (const node of nodes) expect(node.sentence).toMatch(/, not a finding: .* might /);
      expect(nodes.some((node) => node.known)).toBe(known);
    }
  });

  it('with an effect asked for, score by its routes alone and show no others', async () => {
    const about = { id: OSTEOARTHRITIS, first: 100, conditions: { permutations: 0 } };
    const all = await hypotheses(about);
    const { nodes } = await hypotheses({ ...about, effect: 'DECREASES' });
    expect(nodes.length).toBeGreaterThan(3);
    for (const { entity, score, routes, expectedEffect, confidence } of nodes) {
      const any = all.nodes.find((node) => node.entity.id === entity.id);
      expect(expectedEffect).toBe('DECREASES');
      expect(confidence).toBeCloseTo(any?.effects.decreases ?? NaN, 9);
      expect(score).toBeCloseTo((any?.score ?? NaN) * confidence, 9);
      expect(routes.map(({ path }) => path.effect)).toEqual(routes.map(() => 'DECREASES'));
    }
  });

  it('come in pages, which a cursor of the same question leads through', async () => {
    const about = { id: OSTEOARTHRITIS, conditions: { permutations: 20 } };
    const whole = await hypotheses({ ...about, first: 100 });
    const ranks: number[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page = await hypotheses({ ...about, first: 4, after });
      ranks.push(...page.nodes.map(({ rank }) => rank));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(ranks).toEqual(whole.nodes.map(({ rank }) => rank));
    expect(ranks).toEqual(Array.from({ length: whole.totalCount }, (_, at) => at + 1));
    const other = { ...about, conditions: { permutations: 21 }, after };
    expect((await run(HYPOTHESES, other)).errors?.[0].originalError).toMatchObject({ code: 'BAD_CURSOR' });
    expect((await run(HYPOTHESES, { ...about, after: 'x' })).errors?.[0].originalError).toMatchObject({
      code: 'BAD_CURSOR',
    });
  });

  it('by a metapath take its routes alone, read from cause to end', async () => {
    const { nodes } = await hypotheses({
      id: TENDINOPATHY,
      conditions: {
        permutations: 0,
        metapaths: [[{ categories: ['PATHWAY'] }, { categories: ['CELL'] }, { categories: ['DISEASE'] }]],
      },
    });
    expect(nodes.map(({ entity }) => entity.name).sort()).toEqual(['DUSP2', 'DUSP3', 'p38 MAPK']);
    expect(nodes.flatMap(({ routes }) => routes.map(({ path }) => path.steps.length))).toEqual([3, 3, 3]);
  });

  it.each([
    ['id: "MONDO:0100010", first: 101', 'BAD_ARGUMENT', 'first is 101; allowed is 0 to 100.'],
    ['id: "MONDO:0100010", timeLimitMs: 0', 'BAD_ARGUMENT', 'timeLimitMs is 0; allowed is 1 to 5000.'],
    ['id: "MONDO:0100010", effect: UNKNOWN', 'BAD_ARGUMENT', 'effect is UNKNOWN'],
    ['id: "MONDO:0100010", conditions: { maxSteps: 7 }', 'BAD_ARGUMENT', 'maxSteps is 7; allowed is 1 to 6.'],
    [
      'id: "MONDO:0100010", conditions: { minSteps: 4, maxSteps: 3 }',
      'BAD_ARGUMENT',
      'minSteps is 4; allowed is 1 to 3.',
    ],
    ['id: "MONDO:0100010", conditions: { damping: 1.5 }', 'BAD_ARGUMENT', 'damping is 1.5'],
    ['id: "MONDO:0100010", conditions: { permutations: 10001 }', 'BAD_ARGUMENT', 'permutations is 10001'],
    ['id: "MONDO:0100010", conditions: { seed: -1 }', 'BAD_ARGUMENT', 'seed is -1'],
    ['id: "MONDO:0100010", conditions: { routes: 51 }', 'BAD_ARGUMENT', 'routes is 51'],
    [
      'id: "MONDO:0100010", first: 100, conditions: { routes: 4 }',
      'BAD_ARGUMENT',
      'routes is 4 of each of 100; allowed are 300 on a page.',
    ],
    ['id: "MONDO:0100010", conditions: { metapaths: [] }', 'BAD_ARGUMENT', 'metapaths has 0 items'],
    ['id: "MONDO:0100010", conditions: { metapaths: [[]] }', 'BAD_ARGUMENT', 'metapaths[0] has 0 items'],
    [
      'id: "MONDO:0100010", conditions: { metapaths: [[{ max: 4 }, { max: 3 }]] }',
      'BAD_ARGUMENT',
      'steps of metapaths[0] is 7; allowed is 1 to 6.',
    ],
    [
      'id: "MONDO:0100010", conditions: { metapaths: [[{ max: 4 }]], minSteps: 2 }',
      'BAD_ARGUMENT',
      'minSteps has no meaning beside metapaths',
    ],
    ['id: "MONDO:0100011"', 'UNKNOWN_ID', 'nearest: MONDO:0100010 (tendinopathy)'],
  ])('refuse %s', async (given, code, message) => {
    expect(await errorOf(`{ hypotheses(${given}) { totalCount } }`)).toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });
});
