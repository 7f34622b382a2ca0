import { describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../../src/model/knowledge.js';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.js';
import type { HypothesisPage } from '../../../src/store/hypothesis-request.js';
import { rankCandidates } from '../../../src/graph/metapaths/rank-candidates.js';
import { significanceOf } from '../../../src/store/discovery/significance-of.js';
import { seededRandom } from '../../graph/seeded-random.js';
import { associationOf, entityOf, findingOf, knowledgeOf, publicationOf } from '../knowledge-of.js';
import { randomKnowledge } from '../random-knowledge.js';
import { denseGraph } from '../search-pool/dense-graph.js';
import { hypothesisRequest, sharedRequest } from './requests-at-rest.js';

const DISEASE = 'MONDO:1';
const gene = (at: number): string => `HGNC:${at}`;
const pathway = (at: number): string => `GO:${at}`;
/** Pathways that each gene acts on; the first two worsen the disease. */
const ROWS = [
  [0, 1],
  [0, 2],
  [2, 3],
] as const;

const links = [
  ...ROWS.flatMap((row, at) =>
    row.map((to) => associationOf(gene(at), 'AFFECTS', pathway(to), { effect: 'INCREASES' })),
  ),
  associationOf(pathway(0), 'WORSENS', DISEASE),
  associationOf(pathway(1), 'WORSENS', DISEASE),
];
/** Beliefs are all the same, and so are the degrees of all genes. */
const KNOWLEDGE: Knowledge = knowledgeOf({
  entities: [
    ...[0, 1, 2].map((at) => entityOf(gene(at), 'GENE', `gene ${at}`)),
    ...[0, 1, 2, 3].map((at) => entityOf(pathway(at), 'PATHWAY', `pathway ${at}`)),
    entityOf(DISEASE, 'DISEASE', 'disease'),
  ],
  publications: [publicationOf('PMID:1', 'One et al. 2020', 2020)],
  associations: links,
  evidence: links.map(({ id }) => findingOf(id, 'PMID:1')),
  mechanisms: [],
});

/** Every way to give three genes two pathways each, so that pathways 0 and 2 have two genes and the others one. */
const ARRANGEMENTS = (() => {
  const pairs = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => (a < b ? [[a, b]] : [])));
  const all = pairs.flatMap((one) => pairs.flatMap((two) => pairs.map((three) => [one, two, three])));
  return all.filter((rows) =>
    [2, 1, 2, 1].every((count, column) => rows.flat().filter((to) => to === column).length === count),
  );
})();

/** Weight of a route by way of pathway 0, which two genes reach, and of pathway 1: what the degrees of genes and disease and beliefs are, cancels out. */
const ROUTE = [2 ** -0.5, 1];
const scoreIn = (row: readonly number[]): number => row.reduce((sum, to) => sum + (ROUTE.at(to) ?? 0), 0);

const PERMUTATIONS = 4000;
/** Four standard deviations of a share of so many draws. */
const CLOSE = 4 * Math.sqrt(0.25 / PERMUTATIONS);

describe('significance of hypotheses', () => {
  const store = openEmbeddedStore(KNOWLEDGE, { threads: 0 });
  const genes = (permutations: number, seed = 1): Promise<HypothesisPage> =>
    store.hypotheses(hypothesisRequest(DISEASE, { categories: ['GENE'], permutations, seed }));

  it('approaches the share and the mean over all rewired graphs, which can be counted', async () => {
    const { hypotheses, permutations } = await genes(PERMUTATIONS);
    expect(permutations).toBe(PERMUTATIONS);
    expect(hypotheses.map(({ id }) => id)).toEqual([gene(0), gene(1)]);
    const unit = hypotheses[0].score / scoreIn(ROWS[0]);
    for (const [at, { score, p, byChance }] of hypotheses.entries()) {
      expect(score).toBeCloseTo(unit * scoreIn(ROWS[at]), 12);
      const own = scoreIn(ROWS[at]);
      const asHigh = ARRANGEMENTS.filter((rows) => scoreIn(rows[at]) >= own - 1e-9).length;
      const mean = ARRANGEMENTS.reduce((sum, rows) => sum + scoreIn(rows[at]), 0) / ARRANGEMENTS.length;
      expect(Math.abs((p ?? NaN) - asHigh / ARRANGEMENTS.length)).toBeLessThan(CLOSE);
      expect(Math.abs((byChance ?? NaN) / unit - mean)).toBeLessThan(2 * CLOSE);
    }
  });

  it('adjusts for three tests: gene 2 has no route as the graph stands, and has one in rewired graphs', async () => {
    const { hypotheses } = await genes(PERMUTATIONS);
    const [p0, p1] = hypotheses.map(({ p }) => p ?? NaN);
    const q1 = Math.min(1, (p1 * 3) / 2);
    expect(hypotheses.map(({ q }) => q?.toFixed(12))).toEqual(
      [Math.min(p0 * 3, q1), q1].map((q) => q.toFixed(12)),
    );
  });

  it('is the same for the same seed, and another for another', async () => {
    const [one, again, other] = [await genes(200, 7), await genes(200, 7), await genes(200, 8)];
    expect(again).toEqual(one);
    expect(other.hypotheses.map(({ byChance }) => byChance)).not.toEqual(
      one.hypotheses.map(({ byChance }) => byChance),
    );
  });

  it('is null without permutations', async () => {
    const { hypotheses, permutations } = await genes(0);
    expect([permutations, hypotheses.length]).toEqual([0, 2]);
    for (const { p, q, byChance } of hypotheses) expect([p, q, byChance]).toEqual([null, null, null]);
  });

  it('is never 0, q never below p and in the order of p, on 60 seeded graphs', async () => {
    let compared = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const knowledge = randomKnowledge(seededRandom(seed));
      const random = openEmbeddedStore(knowledge, { threads: 0 });
      const asked = hypothesisRequest(knowledge.entities[0].id, { permutations: 19, known: true });
      const { hypotheses } = await random.hypotheses({ ...asked, direction: 'EITHER' });
      const tests = hypotheses.map(({ p, q }) => [p ?? NaN, q ?? NaN]).sort(([a], [b]) => a - b);
      for (const [at, [p, q]] of tests.entries()) {
        expect(Math.round(p * 20)).toBeCloseTo(p * 20, 9);
        expect(p).toBeGreaterThanOrEqual(1 / 20);
        expect(q).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        expect(q).toBeLessThanOrEqual(1);
        if (at > 0) expect(q).toBeGreaterThanOrEqual(tests[at - 1][1]);
        compared++;
      }
      await random.close();
    }
    expect(compared).toBeGreaterThan(60);
  });
});

describe('significanceOf', () => {
  it('has q of at most 0.1 in few of 120 graphs in which all is chance', () => {
    let [graphs, withDiscovery] = [0, 0];
    for (let seed = 1; seed <= 120; seed++) {
      const graph = denseGraph(60, 100, seed);
      const found = rankCandidates(graph, {
        sources: [0],
        relations: {
          metaedgeOf: new Uint32Array(graph.edgeCount),
          causalOnly: false,
          damping: 0.5,
          degrees: 'METAEDGE',
          beliefExponent: 0,
        },
        metapaths: { kind: 'DISCOVERED', walk: 'UPSTREAM', minSteps: 2, maxSteps: 3, metaedgeCount: 1 },
        candidates: new Uint8Array(graph.nodeCount).fill(1),
        sign: null,
        permutations: 199,
        seed,
        skip: 0,
        first: 0,
        routes: 0,
      });
      if (found.candidates.length === 0) continue;
      graphs++;
      if (significanceOf(found).some(({ q }) => (q ?? NaN) <= 0.1)) withDiscovery++;
    }
    expect(graphs).toBeGreaterThan(80);
    expect(withDiscovery / graphs).toBeLessThan(0.15); // more than half, were q taken over what came out well
  });
});

describe('significance of shared mechanisms', () => {
  const store = openEmbeddedStore(KNOWLEDGE, { threads: 0 });
  const shared = (a: string, b: string, permutations: number) =>
    store.sharedMechanisms(
      sharedRequest(a, b, { seek: 'DOWNSTREAM', categories: ['PATHWAY'], permutations }),
    );

  it('is the share of rewired graphs in which two genes act on as many pathways in common', async () => {
    const { total, p, totalByChance } = await shared(gene(0), gene(1), PERMUTATIONS);
    const common = ARRANGEMENTS.map(([one, two]) => one.filter((to) => two.includes(to)).length);
    expect(total).toBe(1);
    const asMany = common.filter((count) => count >= 1).length / common.length;
    expect(Math.abs((p ?? NaN) - asMany)).toBeLessThan(CLOSE);
    const mean = common.reduce((sum, count) => sum + count, 0) / common.length;
    expect(Math.abs((totalByChance ?? NaN) - mean)).toBeLessThan(2 * CLOSE);
  });

  it('tells what chance gives where nothing is in common: p = 1', async () => {
    const { total, p, totalByChance } = await shared(gene(0), gene(2), PERMUTATIONS);
    expect([total, p]).toEqual([0, 1]);
    const common = ARRANGEMENTS.map(([one, , three]) => one.filter((to) => three.includes(to)).length);
    const mean = common.reduce((sum, count) => sum + count, 0) / common.length;
    expect(Math.abs((totalByChance ?? NaN) - mean)).toBeLessThan(2 * CLOSE);
    expect(await shared(gene(0), gene(2), 0)).toMatchObject({ p: null, totalByChance: null });
  });
});
