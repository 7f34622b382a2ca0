import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { dataOf, run } from './run.js';

const Answer = z.object({
  paths: z.object({
    totalCount: z.number().nullable(),
    truncated: z.boolean(),
    truncatedBy: z.string().nullable(),
    expansions: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({
        node: z.object({
          entities: z.array(z.object({ name: z.string() })),
          effect: z.string(),
          cost: z.number(),
          contested: z.boolean(),
          isCausal: z.boolean(),
          coherence: z.object({ kind: z.string(), publications: z.array(z.object({ id: z.string() })) }),
        }),
      }),
    ),
  }),
});

const PATHS = `query ($query: PathQueryInput!, $first: Int! = 10, $after: String, $timeLimitMs: Int! = 1000, $maxExpansions: Int! = 100000) {
  paths(query: $query, first: $first, after: $after, timeLimitMs: $timeLimitMs, maxExpansions: $maxExpansions) {
    totalCount truncated truncatedBy expansions pageInfo { hasNextPage endCursor }
    edges { node { entities { name } effect cost contested isCausal coherence { kind publications { id } } } }
  }
}`;

const paths = async (query: object, variables: Readonly<Record<string, unknown>> = {}) =>
  Answer.parse(await dataOf(PATHS, { query, ...variables })).paths;
const routesOf = ({ edges }: Awaited<ReturnType<typeof paths>>): string[] =>
  edges.map(({ node }) => node.entities.map(({ name }) => name).join(' > '));

const ids = (...names: string[]) => ({ ids: names });
const EVERYTHING = {
  from: { categories: ['VESICLE', 'CELL'] },
  to: { categories: ['DISEASE', 'PROCESS'] },
  direction: 'EITHER',
  maxSteps: 8,
  select: 'ALL',
};

describe('paths of the curated graph', () => {
  it('from iMSC-EV to tendinopathy go through mast cells and through DUSP2 and DUSP3, p38 and macrophages when two steps are asked', async () => {
    const found = await paths({ from: ids('VP:imsc-ev'), to: ids('MONDO:0100010'), minSteps: 2 });
    expect(routesOf(found)).toEqual([
      'iMSC-EV > mast cell > tendinopathy',
      'iMSC-EV > DUSP2 > p38 MAPK pathway > macrophage > tendinopathy',
      'iMSC-EV > DUSP3 > p38 MAPK pathway > macrophage > tendinopathy',
    ]);
    const ye = { kind: 'SINGLE_STUDY', publications: [{ id: 'DOI:10.1016/j.bioactmat.2022.08.007' }] };
    expect(found.edges[1].node.coherence).toEqual(ye);
    expect(found.edges[2].node.coherence).toEqual(ye);
  });

  it('from iMSC-EV to tendinopathy begin with the direct edge when one step will do', async () => {
    const found = await paths({ from: ids('VP:imsc-ev'), to: ids('MONDO:0100010') });
    expect(routesOf(found)[0]).toBe('iMSC-EV > tendinopathy');
  });

  it('from iMSC to Th17 cells tell both signs and that they are contested', async () => {
    const found = await paths({ from: ids('VP:imsc'), to: ids('CL:0000899'), maxSteps: 1 });
    const contested = found.edges.filter(({ node }) => node.contested).map(({ node }) => node.effect);
    expect(contested.sort()).toEqual(['DECREASES', 'INCREASES']);
  });

  it('from iMSC-EV to DM-POCD go through both microRNAs and all three targets', async () => {
    const found = await paths(
      { from: ids('VP:imsc-ev'), to: ids('VP:dm-pocd'), minSteps: 2, select: 'ALL' },
      { first: 50 },
    );
    const inner = new Set(found.edges.flatMap(({ node }) => node.entities.map(({ name }) => name)));
    for (const name of ['miR-21-5p', 'miR-486-5p', 'EphA4', 'CDKN2C', 'FoxO1']) expect(inner).toContain(name);
  });

  it('from aged iMSC-EV to Sjögren’s syndrome lead through miR-125b, and from young ones not', async () => {
    const aged = await paths({ from: ids('VP:aged-imsc-ev'), to: ids('MONDO:0010030'), minSteps: 2 });
    const young = await paths({
      from: ids('VP:young-imsc-ev'),
      to: ids('MONDO:0010030'),
      minSteps: 2,
      maxSteps: 2,
    });
    expect(routesOf(aged)).toContain("aged iMSC-EV > miR-125b > Sjögren's syndrome");
    expect(routesOf(young).join()).not.toContain('miR-125b');
  });

  it('filters by evidence: only what Ye et al. 2023 found', async () => {
    const associations = { evidence: { publications: ['DOI:10.1016/j.bioactmat.2022.08.007'] } };
    const found = await paths({
      from: ids('VP:imsc-ev'),
      to: ids('MONDO:0100010'),
      minSteps: 2,
      associations,
    });
    expect(routesOf(found)).toHaveLength(2);
    expect(routesOf(found).join()).not.toContain('mast cell');
  });

  it('give an empty list for known ids without a path', async () => {
    const found = await paths({ from: ids('MONDO:0100010'), to: ids('VP:imsc-ev') });
    expect(found).toMatchObject({ edges: [], totalCount: 0, truncated: false });
  });
});

describe('paths: limits', () => {
  it('100 expansions give paths and the reason', async () => {
    const found = await paths(EVERYTHING, { maxExpansions: 100 });
    expect(found).toMatchObject({
      truncated: true,
      truncatedBy: 'EXPANSIONS',
      totalCount: null,
      expansions: 100,
    });
    expect(found.edges.length).toBeGreaterThan(0);
  });

  it('100 expansions give a path also where only long ones are asked', async () => {
    const ends = { from: { categories: ['CELL'] }, to: { categories: ['DISEASE'] } };
    const query = { ...ends, direction: 'EITHER', select: 'ALL', minSteps: 7, maxSteps: 8 };
    const found = await paths(query, { maxExpansions: 100 });
    expect(found.truncatedBy).toBe('EXPANSIONS');
    expect(found.edges.length).toBeGreaterThan(0);
    expect(found.edges.every(({ node }) => node.entities.length > 7)).toBe(true);
  });

  it('six steps at least need no maxSteps', async () => {
    const found = await paths({ from: ids('VP:imsc'), to: { categories: ['DISEASE'] }, minSteps: 6 });
    expect(found.edges.every(({ node }) => node.entities.length === 7)).toBe(true);
  });

  it('5 ms give paths and the reason', async () => {
    const found = await paths(EVERYTHING, { timeLimitMs: 5, maxExpansions: 1_000_000 });
    expect(found).toMatchObject({ truncated: true, truncatedBy: 'TIME', totalCount: null });
    expect(found.edges.length).toBeGreaterThan(0);
  });

  it('a full page says PAGE, and pages joined are the same as one large page', async () => {
    const query = { from: ids('VP:imsc-ev'), to: { categories: ['DISEASE'] }, minSteps: 2, select: 'ALL' };
    const all = await paths(query, { first: 200 });
    const joined: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await paths(query, { first: 7, after });
      expect(page.truncatedBy).toBe(page.pageInfo.hasNextPage ? 'PAGE' : null);
      expect(page.totalCount).toBe(all.edges.length);
      joined.push(...routesOf(page));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(joined).toEqual(routesOf(all));
  });
});

describe('paths: wrong questions', () => {
  const tendinopathy = { to: ids('MONDO:0100010') };
  it.each([
    [
      'an unknown id',
      { from: ids('VP:imsc-evs'), ...tendinopathy },
      'UNKNOWN_ID',
      'nearest: VP:imsc-ev (iMSC-EV)',
    ],
    ['no start', { from: {}, ...tendinopathy }, 'BAD_ARGUMENT', 'from names no entity'],
    [
      'nine steps',
      { from: ids('VP:imsc'), ...tendinopathy, maxSteps: 9 },
      'BAD_ARGUMENT',
      'maxSteps is 9; allowed is 1 to 8',
    ],
    [
      'more steps at least than at most',
      { from: ids('VP:imsc'), ...tendinopathy, minSteps: 4, maxSteps: 3 },
      'BAD_ARGUMENT',
      'minSteps is 4; allowed is 1 to 3',
    ],
    [
      'k = 0',
      { from: ids('VP:imsc'), ...tendinopathy, k: 0 },
      'BAD_ARGUMENT',
      'k is 0; allowed is 1 to 1000',
    ],
    [
      'an empty pattern',
      { from: ids('VP:imsc'), ...tendinopathy, pattern: [] },
      'BAD_ARGUMENT',
      'pattern has 0 items',
    ],
    [
      'belief above 1',
      { from: ids('VP:imsc'), ...tendinopathy, associations: { minBelief: 2 } },
      'BAD_ARGUMENT',
      'minBelief is 2',
    ],
  ])('%s is %s', async (_title, query, code, message) => {
    const { errors } = await run(PATHS, { query });
    const original = errors?.[0].originalError;
    expect(original).toMatchObject({ code });
    expect(original?.message).toContain(message);
  });

  it('a cursor of another list is BAD_CURSOR', async () => {
    const { errors } = await run(PATHS, {
      query: { from: ids('VP:imsc'), ...tendinopathy },
      after: 'ZW50aXRpZXMgVlA6YQ',
    });
    expect(errors?.[0].originalError).toMatchObject({ code: 'BAD_CURSOR' });
  });

  it('a cursor with a forged place is BAD_CURSOR', async () => {
    const { paths: found } = Answer.parse(
      await dataOf(PATHS, { query: { from: ids('VP:imsc-ev'), ...tendinopathy }, first: 1 }),
    );
    const cursor = Buffer.from(found.pageInfo.endCursor ?? '', 'base64url').toString();
    for (const place of ['-1', '1e99', 'x', '1.5']) {
      const after = Buffer.from(`${cursor.split(' ')[0]} ${place}`).toString('base64url');
      const { errors } = await run(PATHS, { query: { from: ids('VP:imsc-ev'), ...tendinopathy }, after });
      expect(errors?.[0].originalError).toMatchObject({ code: 'BAD_CURSOR' });
    }
  });
});
