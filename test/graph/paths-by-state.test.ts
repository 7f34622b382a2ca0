import { describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { buildGraph, type MechanismGraph } from '../../src/graph/mechanism-graph.js';
import { startSearch } from '../../src/graph/ordered-search.js';
import type { PathQuery, PatternStep } from '../../src/graph/path-query.js';
import { StateSearch, type Effort } from '../../src/graph/paths-by-state.js';
import { enumeratePaths } from './enumerate-paths.js';
import { columnsOf, edge } from './hand-made-graph.js';
import { queryOf } from './hand-made-query.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';

/** Only by steps, only by cost up to the end, by cost with a look at every turn, and as it is done for large graphs. */
const EFFORTS: Readonly<Record<string, Effort>> = {
  'by steps': { first: 2 ** 30, trial: 2 ** 30, most: 2 ** 30, shareOfSteps: 1 },
  'by cost': { first: 2 ** 30, trial: 2 ** 30, most: 2 ** 30, shareOfSteps: 0 },
  'by cost, looked at often': { first: 2, trial: 1, most: 2 ** 30, shareOfSteps: 0 },
  'by both in turns': { first: 4, trial: 16, most: 2 ** 30, shareOfSteps: 0.5 },
};

/** All alike, zeros, few values that tie, and one in which long ways are cheap. */
const WEIGHTS: readonly ((random: SeededRandom) => number)[] = [
  () => 693_147,
  () => 0,
  (random) => random.integer(3),
  (random) => (random.chance(0.8) ? random.integer(3) : 2_000_000),
];

const graphWithHubs = (random: SeededRandom): MechanismGraph => {
  const nodeCount = 6 + random.integer(30);
  const weightOf = random.pick(WEIGHTS);
  const share = random.pick([0.1, 0.3]);
  const end = (): number => (random.chance(share) ? random.integer(2) : random.integer(nodeCount));
  const edges = Array.from({ length: Math.round(nodeCount * random.pick([1.3, 1.8])) }, () =>
    edge(end(), end(), {
      weight: weightOf(random),
      mechanistic: !random.chance(0.1),
      closed: random.chance(0.05),
      sign: random.pick([1, 1, -1, -1, 0]),
      studies: random.subset(3, random.integer(4)),
    }),
  );
  const columns = columnsOf(nodeCount, [...edges, ...edges.filter(() => random.chance(0.1))]);
  return random.chance(0.7)
    ? buildGraph(columns)
    : { ...buildGraph(columns), hubPenalties: new Uint32Array(nodeCount) };
};

/** Optional and repeated parts, which overlap: a path may match in several ways. */
const patternOf = (random: SeededRandom, { nodeCount, edgeCount }: MechanismGraph): PatternStep[] =>
  Array.from({ length: 1 + random.integer(4) }, () => {
    const min = random.pick([0, 1, 1]);
    return {
      edges: random.bits(edgeCount, random.pick([0.7, 1])),
      nodes: random.bits(nodeCount, random.pick([0.6, 0.9, 1])),
      min,
      max: Math.max(1, min + random.pick([0, 0, 1, 2])),
    };
  });

const conditionedQuery = (random: SeededRandom, graph: MechanismGraph): PathQuery => {
  const { nodeCount } = graph;
  const maxSteps = 1 + random.integer(6);
  const ends = (): number[] => random.subset(nodeCount, random.pick([1, 1, 1, 2, 4]));
  return queryOf({
    sources: ends(),
    targets: ends(),
    direction: random.pick(['CAUSAL', 'EITHER']),
    select: random.pick(['TOP', 'TOP', 'TOP', 'ALL']),
    k: random.pick([1, 2, 5, 30]),
    minSteps: Math.min(maxSteps, random.pick([1, 1, 1, 2, 3])),
    maxSteps,
    limit: random.pick([0, 1, 3, 1000]),
    countAll: random.chance(0.5),
    ...(random.chance(0.4) && { sign: random.pick<1 | -1 | 0>([1, -1, 0]) }),
    ...(random.chance(0.3) && { pattern: patternOf(random, graph) }),
    ...(random.chance(0.2) && { via: random.subset(nodeCount, random.pick([1, 1, 2])) }),
    ...(random.chance(0.2) && {
      coherence: random.pick<'SINGLE_STUDY' | 'JOINED'>(['SINGLE_STUDY', 'JOINED']),
    }),
    ...(random.chance(0.2) && { innerNodes: random.bits(nodeCount, 0.8) }),
  });
};

describe('StateSearch.cheapest', () => {
  it.each(Object.entries(EFFORTS))(
    '%s: agrees with enumeration on 500 seeded graphs with hubs and 5 queries each',
    (_how, effort) => {
      let withPaths = 0;
      for (let seed = 1; seed <= 500; seed++) {
        const random = seededRandom(seed);
        const graph = graphWithHubs(random);
        for (let asked = 0; asked < 5; asked++) {
          const query = conditionedQuery(random, graph);
          const all = enumeratePaths(graph, query);
          const search = startSearch(graph, query);
          const found = StateSearch.of(search, effort)?.cheapest(query.sources, query.targets);
          const wanted = {
            paths: all.slice(0, query.limit),
            total: !query.countAll && all.length > query.limit ? null : all.length,
          };
          const got = { paths: found?.paths, total: found?.total };
          if (!isDeepStrictEqual(got, wanted))
            expect({ seed, asked, query, ...got }).toEqual({ seed, asked, query, ...wanted });
          if (wanted.paths.length > 0) withPaths++;
        }
      }
      expect(withPaths).toBeGreaterThan(300);
    },
  );

  it('gives the first paths of the answer when the time ends it at any question', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = seededRandom(seed);
      const graph = graphWithHubs(random);
      const query = { ...conditionedQuery(random, graph), limit: 30 };
      const all = enumeratePaths(graph, query).slice(0, query.limit);
      for (const questions of [0, 1, 3, 10, 30]) {
        let left = questions;
        const search = startSearch(graph, { ...query, shouldStop: () => left-- <= 0 });
        const effort = EFFORTS['by cost, looked at often'];
        const found = StateSearch.of(search, effort)?.cheapest(query.sources, query.targets);
        expect({ seed, paths: found?.paths }).toEqual({
          seed,
          paths: all.slice(0, found?.paths.length),
        });
        if (search.stopped === null && questions > 0) break;
      }
    }
  });

  it('is null when the effort is used up, and of a query with too many classes', () => {
    const graph = buildGraph(columnsOf(4, [edge(0, 1), edge(1, 2), edge(2, 3)]));
    const query = queryOf({ targets: [3], sign: 1 });
    const tiny = { first: 1, trial: 1, most: 1, shareOfSteps: 0.5 };
    expect(StateSearch.of(startSearch(graph, query), tiny)?.cheapest([0], [3])).toBeNull();
    const bitmaps = { edges: new Uint8Array(3).fill(1), nodes: new Uint8Array(4).fill(1) };
    const pattern = Array.from({ length: 12 }, () => ({ ...bitmaps, min: 0, max: 1 }));
    expect(StateSearch.of(startSearch(graph, { ...query, pattern }))).toBeNull();
  });
});

describe('StateSearch.shortest', () => {
  it('agrees with enumeration on 300 seeded graphs with hubs and 4 queries each', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = seededRandom(seed);
      const graph = graphWithHubs(random);
      for (let asked = 0; asked < 4; asked++) {
        const select = random.pick<PathQuery['select']>(['SHORTEST', 'ALL_SHORTEST']);
        const [source, target] = [random.integer(graph.nodeCount), random.integer(graph.nodeCount)];
        const ends = { sources: [source], targets: [target] };
        const query = { ...conditionedQuery(random, graph), ...ends, select };
        const all = enumeratePaths(graph, query);
        const found = StateSearch.of(startSearch(graph, query))?.shortest(source, target);
        expect({ seed, asked, paths: found?.paths, total: found?.total }).toEqual({
          seed,
          asked,
          paths: all.slice(0, query.limit),
          total: all.length,
        });
      }
    }
  });
});
