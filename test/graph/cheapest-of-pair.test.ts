import { describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { findPaths } from '../../src/graph/find-paths.js';
import { buildGraph, type MechanismGraph } from '../../src/graph/mechanism-graph.js';
import type { PathQuery } from '../../src/graph/path-query.js';
import { enumeratePaths } from './enumerate-paths.js';
import { columnsOf, edge, graphOf } from './hand-made-graph.js';
import { queryOf } from './hand-made-query.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';

/** All alike, with zeros, few values, and one in which long ways are cheap. */
const WEIGHTS: readonly ((random: SeededRandom) => number)[] = [
  () => 693_147,
  () => 0,
  (random) => random.integer(3),
  (random) => random.integer(4) * 100_000,
  (random) => (random.chance(0.8) ? random.integer(3) : 2_000_000),
];

/** Two hubs that have steps to many of the others, some of them double; the crowd has a handful each. */
const graphWithHubs = (random: SeededRandom): MechanismGraph => {
  const nodeCount = 8 + random.integer(50);
  const weightOf = random.pick(WEIGHTS);
  const count = Math.round(nodeCount * random.pick([1.2, 1.6]));
  const share = random.pick([0.2, 0.4]);
  const end = (): number => (random.chance(share) ? random.integer(2) : random.integer(nodeCount));
  const edges = Array.from({ length: count }, () =>
    edge(end(), end(), {
      weight: weightOf(random),
      mechanistic: !random.chance(0.1),
      closed: random.chance(0.05),
      sign: random.pick([1, -1, 0]),
    }),
  );
  const columns = columnsOf(nodeCount, [...edges, ...edges.filter(() => random.chance(0.1))]);
  return random.chance(0.7)
    ? buildGraph(columns)
    : { ...buildGraph(columns), hubPenalties: new Uint32Array(nodeCount) };
};

const queryOfPair = (random: SeededRandom, { nodeCount, edgeCount }: MechanismGraph): PathQuery => {
  const maxSteps = 1 + random.integer(5);
  return queryOf({
    sources: [random.integer(random.chance(0.3) ? 2 : nodeCount)],
    targets: [random.integer(random.chance(0.3) ? 2 : nodeCount)],
    direction: random.pick(['CAUSAL', 'EITHER']),
    select: 'TOP',
    k: 1 + random.integer(30),
    minSteps: Math.min(maxSteps, random.pick([1, 1, 1, 2, 3])),
    maxSteps,
    avoid: random.chance(0.1) ? random.subset(nodeCount, 1) : [],
    limit: random.pick([0, 1, 3, 100]),
    countAll: random.chance(0.5),
    ...(random.chance(0.3) && { edges: random.bits(edgeCount, 0.8) }),
    ...(random.chance(0.3) && { innerNodes: random.bits(nodeCount, 0.8) }),
  });
};

describe('findPaths for the cheapest paths of one pair', () => {
  it.each([1, 401, 801])(
    'agrees with enumeration on 400 seeded graphs with hubs and 6 queries each, from seed %i',
    (first) => {
      let [withPaths, longer] = [0, 0];
      for (let seed = first; seed < first + 400; seed++) {
        const random = seededRandom(seed);
        const graph = graphWithHubs(random);
        for (let asked = 0; asked < 6; asked++) {
          const query = queryOfPair(random, graph);
          const all = enumeratePaths(graph, query);
          const { paths, total, stopped } = findPaths(graph, query);
          const wanted = all.slice(0, query.limit);
          if (!isDeepStrictEqual(paths, wanted))
            expect({ seed, query, paths }).toEqual({ seed, query, paths: wanted });
          const isUnknown = !query.countAll && all.length > query.limit;
          expect({ seed, asked, total, stopped }).toEqual({
            seed,
            asked,
            total: isUnknown ? null : all.length,
            stopped: null,
          });
          if (paths.length > 0) withPaths++;
          if (paths.some(({ edges }) => edges.length > paths[0].edges.length)) longer++;
        }
      }
      expect(withPaths).toBeGreaterThan(400);
      expect(longer).toBeGreaterThan(50);
    },
  );

  it('finds paths that few steps allow though hundreds of longer ways are cheaper', () => {
    const ladder = Array.from({ length: 12 }, (_, rung) => [
      edge(rung, rung + 1, { weight: 0 }),
      edge(rung, rung + 1, { weight: 1 }),
    ]).flat();
    const graph = graphOf(14, [
      ...ladder,
      edge(0, 13, { weight: 50 }),
      edge(13, 12, { weight: 50 }),
      edge(5, 12, { weight: 70 }),
    ]);
    const { paths } = findPaths(graph, queryOf({ targets: [12], select: 'TOP', k: 3, maxSteps: 6 }));
    expect(paths.map(({ nodes, cost }) => [nodes.join(' '), cost])).toEqual([
      ['0 1 2 3 4 5 12', 70],
      ['0 1 2 3 4 5 12', 71],
      ['0 1 2 3 4 5 12', 71],
    ]);
  });

  it('gives the first paths of the answer when the budget or the time ends it', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = seededRandom(seed);
      const graph = graphWithHubs(random);
      const query = { ...queryOfPair(random, graph), limit: 30 };
      const whole = findPaths(graph, query);
      for (const maxExpansions of [1, whole.expansions >> 1, whole.expansions - 1]) {
        if (maxExpansions < 0 || maxExpansions >= whole.expansions) continue;
        const { paths, stopped, total } = findPaths(graph, { ...query, maxExpansions });
        expect({ seed, stopped, total }).toEqual({ seed, stopped: 'EXPANSIONS', total: null });
        expect(paths).toEqual(whole.paths.slice(0, paths.length));
      }
      const { paths } = findPaths(graph, { ...query, shouldStop: () => true });
      expect(paths).toEqual(whole.paths.slice(0, paths.length));
    }
  });
});
