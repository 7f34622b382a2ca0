import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { dataOf, run } from './run.js';

const OSTEOARTHRITIS = 'MONDO:0005178';
const TENDINOPATHY = 'MONDO:0100010';
const FEW = { permutations: 50 };
const errorOf = async (source: string): Promise<unknown> => (await run(source)).errors?.[0].originalError;

const Side = z.object({ expectedEffect: z.string(), routes: z.array(z.object({ share: z.number() })) });
const Shared = z.object({
  sharedMechanisms: z.object({
    totalCount: z.number(),
    pValue: z.number().nullable(),
    countByChance: z.number().nullable(),
    permutations: z.number(),
    truncated: z.boolean(),
    sharedSteps: z.array(
      z.object({
        association: z.object({ sentence: z.string() }),
        entities: z.array(z.object({ name: z.string() })),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({
        node: z.object({
          entity: z.object({ name: z.string() }),
          agreement: z.string(),
          score: z.number(),
          pValue: z.number().nullable(),
          withA: Side,
          withB: Side,
        }),
      }),
    ),
  }),
});
const SHARED = `query ($a: ID!, $b: ID!, $seek: SeekSide! = UPSTREAM, $conditions: RouteConditionsInput! = {}, $first: Int! = 10, $after: String) {
  sharedMechanisms(a: $a, b: $b, seek: $seek, conditions: $conditions, first: $first, after: $after) {
    totalCount pValue countByChance permutations truncated pageInfo { hasNextPage endCursor }
    sharedSteps { association { sentence } entities { name } }
    edges { node { entity { name } agreement score pValue withA { expectedEffect routes { share } } withB { expectedEffect routes { share } } } }
  }
}`;

describe('sharedMechanisms of the curated graph', () => {
  const both = { a: OSTEOARTHRITIS, b: TENDINOPATHY, conditions: FEW };

  it('of osteoarthritis and tendinopathy are first of all the vesicle, which decreases both', async () => {
    const { edges, ...rest } = Shared.parse(await dataOf(SHARED, both)).sharedMechanisms;
    expect(edges[0].node).toMatchObject({
      entity: { name: 'iMSC-EV' },
      agreement: 'SAME',
      withA: { expectedEffect: 'DECREASES', routes: [{ share: 1 }] },
      withB: { expectedEffect: 'DECREASES' },
    });
    expect(rest).toMatchObject({ permutations: 50, truncated: false });
    expect(rest.pValue).toBeGreaterThanOrEqual(1 / 51);
    expect(rest.countByChance).toBeGreaterThan(0);
    const step = rest.sharedSteps.find(
      ({ association }) => association.sentence === 'iMSC produces iMSC-EV.',
    );
    expect(step?.entities).toContainEqual({ name: 'iMSC' });
  });

  it('are the same either way round, the sides exchanged', async () => {
    const [ab, ba] = [both, { ...both, a: both.b, b: both.a }].map(async (variables) =>
      Shared.parse(await dataOf(SHARED, variables)).sharedMechanisms.edges.map(({ node }) => node),
    );
    const turned = (await ba).map(({ withA, withB, ...rest }) => ({ ...rest, withA: withB, withB: withA }));
    expect(turned).toEqual(await ab);
  });

  it('come in pages', async () => {
    const first = Shared.parse(await dataOf(SHARED, { ...both, first: 1 })).sharedMechanisms;
    const after = first.pageInfo.endCursor;
    const second = Shared.parse(await dataOf(SHARED, { ...both, first: 1, after })).sharedMechanisms;
    const whole = Shared.parse(await dataOf(SHARED, both)).sharedMechanisms;
    expect([...first.edges, ...second.edges]).toEqual(whole.edges.slice(0, 2));
  });

  it.each([
    ['a: "MONDO:0100010", b: "MONDO:0100010"', 'BAD_ARGUMENT', 'a and b are both "MONDO:0100010"'],
    ['a: "MONDO:0100010", b: "MONDO:0100011"', 'UNKNOWN_ID', 'MONDO:0100011'],
    ['a: "MONDO:0100010", b: "MONDO:0005178", first: 101', 'BAD_ARGUMENT', 'first is 101'],
    [
      'a: "MONDO:0100010", b: "MONDO:0005178", conditions: { minSteps: 0 }',
      'BAD_ARGUMENT',
      'minSteps is 0; allowed is 1 to 4.',
    ],
  ])('refuse %s', async (given, code, message) => {
    expect(await errorOf(`{ sharedMechanisms(${given}) { totalCount } }`)).toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });
});
