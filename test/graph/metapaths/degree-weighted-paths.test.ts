import { describe, expect, it } from '@jest/globals';
import { countPaths, degreeWeightedPaths } from '../../../src/graph/metapaths/degree-weighted-paths.js';
import { DEGREE_SCOPES, relationsOf } from '../../../src/graph/metapaths/relations.js';
import { allMetaedges, stepMatrix, type Walk } from '../../../src/graph/metapaths/step-matrix.js';
import { edge, edgesOf, graphOf } from '../hand-made-graph.js';
import { randomGraph } from '../random-graph.js';
import { seededRandom } from '../seeded-random.js';
import { backwards, randomMetaedges, slowPathWeights, slowRelations } from './enumerate-metapaths.js';

const ROUNDS = 300;
/** With few paths they are listed; counting has to be asked for. */
const WAYS = [degreeWeightedPaths, countPaths];
const never = (): boolean => false;
const WALKS: readonly Walk[] = ['DOWNSTREAM', 'UPSTREAM', 'EITHER'];

describe('degreeWeightedPaths', () => {
  it('is what listing every path gives, for random graphs, 1 to 6 steps, every walk, with and without belief', () => {
    let compared = 0;
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random, { minNodes: 3, maxNodes: 9 });
      const metaedgeOf = randomMetaedges(graph, random);
      const walk = random.pick(WALKS);
      const options = {
        causalOnly: random.chance(0.7),
        damping: random.pick([0, 0.5, 1]),
        degrees: random.pick(DEGREE_SCOPES),
        beliefExponent: random.integer(2),
      };
      const relations = relationsOf(graph, { ...options, metaedgeOf: Uint32Array.from(metaedgeOf) });
      const along = slowRelations(edgesOf(graph), { ...options, metaedgeOf });
      const steps = [
        ...(walk === 'UPSTREAM' ? [] : along),
        ...(walk === 'DOWNSTREAM' ? [] : along.map(backwards)),
      ];
      const step = stepMatrix(relations, allMetaedges(100, walk));
      const source = random.integer(graph.nodeCount);
      const length = 1 + random.integer(6);
      const minSteps = 1 + random.integer(length);
      const found = random.pick(WAYS)(Array(length).fill(step), source, minSteps, never);
      const lengths = Array.from({ length: length - minSteps + 1 }, (_, more) => minSteps + more);
      const expected = slowPathWeights(steps, source, lengths);
      for (let node = 0; node < graph.nodeCount; node++) {
        const { total, signed, known } = expected.get(node) ?? { total: 0, signed: 0, known: 0 };
        expect(found?.total[node]).toBeCloseTo(total, 12);
        expect(found?.signed[node]).toBeCloseTo(signed, 12);
        expect(found?.known[node]).toBeCloseTo(known, 12);
        if (total > 0) compared++;
      }
    }
    expect(compared).toBeGreaterThan(ROUNDS);
  });

  it('is what listing every path gives where each step has metaedges of its own, walked its own way', () => {
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random, { minNodes: 4, maxNodes: 9 });
      const metaedgeOf = randomMetaedges(graph, random);
      const options = { causalOnly: false, damping: 0.5, degrees: 'METAEDGE' as const, beliefExponent: 1 };
      const relations = relationsOf(graph, { ...options, metaedgeOf: Uint32Array.from(metaedgeOf) });
      const along = slowRelations(edgesOf(graph), { ...options, metaedgeOf });
      const places = Array.from({ length: 2 + random.integer(5) }, () => ({
        toObject: random.bits(100, 0.8),
        toSubject: random.bits(100, 0.5),
      }));
      const source = random.integer(graph.nodeCount);
      const found = random.pick(WAYS)(
        places.map((allowed) => stepMatrix(relations, allowed)),
        source,
        places.length,
        never,
      );
      const expected = slowPathWeights(
        [...along, ...along.map(backwards)],
        source,
        [places.length],
        ({ metaedge, forward }, at) => {
          const allowed = places.at(at)?.[forward ? 'toObject' : 'toSubject'];
          return allowed?.[metaedge] === 1;
        },
      );
      for (let node = 0; node < graph.nodeCount; node++) {
        const { total, signed, known } = expected.get(node) ?? { total: 0, signed: 0, known: 0 };
        expect([found?.total[node], found?.signed[node], found?.known[node]]).toEqual([
          expect.closeTo(total, 12),
          expect.closeTo(signed, 12),
          expect.closeTo(known, 12),
        ]);
      }
    }
  });

  it('has nothing left, not even a rounding error, where every walk returns', () => {
    const graph = graphOf(3, [edge(0, 1), edge(1, 2), edge(2, 1)]);
    const relations = relationsOf(graph, {
      metaedgeOf: new Uint32Array(3),
      causalOnly: true,
      damping: 0.4,
      degrees: 'METAEDGE',
      beliefExponent: 1,
    });
    const step = stepMatrix(relations, allMetaedges(100, 'DOWNSTREAM'));
    expect([...(countPaths([step, step, step], 0, 3, never)?.total ?? [])]).toEqual([0, 0, 0]);
    expect([...(countPaths([step, step, step, step], 0, 4, never)?.total ?? [])]).toEqual([0, 0, 0]);
  });

  it('refuses seven steps, and none', () => {
    const graph = graphOf(2, [edge(0, 1)]);
    const relations = relationsOf(graph, {
      metaedgeOf: new Uint32Array(1),
      causalOnly: true,
      damping: 0.5,
      degrees: 'METAEDGE',
      beliefExponent: 0,
    });
    const step = stepMatrix(relations, allMetaedges(100, 'EITHER'));
    expect(() => degreeWeightedPaths(Array(7).fill(step), 0, 7)).toThrow(
      'a metapath has 1 to 6 steps, not 7',
    );
    expect(() => degreeWeightedPaths([], 0, 0)).toThrow('not 0');
  });

  it('ends when it is told to', () => {
    const graph = graphOf(2, [edge(0, 1)]);
    const relations = relationsOf(graph, {
      metaedgeOf: new Uint32Array(1),
      causalOnly: true,
      damping: 0.5,
      degrees: 'METAEDGE',
      beliefExponent: 0,
    });
    const step = stepMatrix(relations, allMetaedges(100, 'EITHER'));
    expect(countPaths([step, step], 0, 1, () => true)).toBeNull();
  });
});
