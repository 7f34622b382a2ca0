import { describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { findPaths } from '../../src/graph/find-paths.js';
import type { PathQuery, PatternStep } from '../../src/graph/path-query.js';
import { enumeratePaths } from './enumerate-paths.js';
import { edge, graphOf } from './hand-made-graph.js';
import { queryOf } from './hand-made-query.js';
import { randomGraph } from './random-graph.js';
import { randomQuery } from './random-query.js';
import { seededRandom } from './seeded-random.js';

/** Every node has an edge to every other: 792 101 paths of up to 8 steps between two of the 12. */
const everyPair = graphOf(
  12,
  Array.from({ length: 144 }, (_, pair) =>
    edge(Math.floor(pair / 12), pair % 12, { weight: 1 + ((pair * 7) % 5) }),
  ),
);
const allOfEveryPair = queryOf({ targets: [11], limit: 10 });

/** 200 seeded TOP and ALL queries, each cut at up to four budgets that are too small. */
const cutSearches = Array.from({ length: 200 }, (_, seed) => {
  const random = seededRandom(seed);
  const graph = randomGraph(random);
  const query = { ...randomQuery(random, graph), select: random.pick<PathQuery['select']>(['TOP', 'ALL']) };
  const needed = findPaths(graph, query).expansions;
  const matching = enumeratePaths(graph, { ...query, select: 'ALL' });
  const whole = enumeratePaths(graph, query).slice(0, query.limit);
  return [1, needed >> 2, needed >> 1, needed - 1]
    .filter((budget, position, all) => budget >= 1 && budget < needed && all.indexOf(budget) === position)
    .map((maxExpansions) => {
      const answer = findPaths(graph, { ...query, maxExpansions });
      return { seed, maxExpansions, answer, matching, first: whole.slice(0, answer.paths.length) };
    });
}).flat();

describe('findPaths: maxExpansions', () => {
  it('too small for 200 seeded queries says EXPANSIONS and no total, and is not overdrawn', () => {
    expect(cutSearches.length).toBeGreaterThan(200);
    for (const { seed, maxExpansions, answer } of cutSearches) {
      expect({ seed, ...answer }).toMatchObject({ seed, stopped: 'EXPANSIONS', total: null });
      expect(answer.expansions).toBeLessThanOrEqual(maxExpansions);
    }
  });

  it('leaves paths that the query has, each once, with the costs of the first of them', () => {
    for (const { seed, maxExpansions, answer, matching, first } of cutSearches) {
      const costs = answer.paths.map(({ cost }) => cost);
      expect({ seed, maxExpansions, costs }).toEqual({
        seed,
        maxExpansions,
        costs: first.map(({ cost }) => cost),
      });
      const places = answer.paths.map((path) =>
        matching.findIndex((other) => isDeepStrictEqual(path, other)),
      );
      expect(places).not.toContain(-1);
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('leaves exactly the first paths of the answer, among equal costs too', () => {
    for (const { seed, maxExpansions, answer, first } of cutSearches) {
      expect({ seed, maxExpansions, paths: answer.paths }).toEqual({ seed, maxExpansions, paths: first });
    }
  });

  it('keeps the order of equal costs when cut: 0 → 1 is not skipped for 0 → 2, whose edge comes first', () => {
    const graph = graphOf(3, [edge(0, 2), edge(0, 1)]);
    const query = queryOf({ targets: [1, 2] });
    for (let maxExpansions = 1; maxExpansions < findPaths(graph, query).expansions; maxExpansions++) {
      const { paths } = findPaths(graph, { ...query, maxExpansions });
      expect(paths.map(({ edges }) => edges)).toEqual([[1], [0]].slice(0, paths.length));
    }
  });

  it('returns only paths that the query has when SHORTEST and ALL_SHORTEST are cut', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random);
      const select = random.pick<PathQuery['select']>(['SHORTEST', 'ALL_SHORTEST']);
      const query = { ...randomQuery(random, graph), select, limit: 1000 };
      const maxExpansions = findPaths(graph, query).expansions >> 1;
      if (maxExpansions === 0) continue;
      const answer = findPaths(graph, { ...query, maxExpansions });
      const possible = enumeratePaths(graph, { ...query, select: 'ALL' });
      expect(answer).toMatchObject({ stopped: 'EXPANSIONS', total: null });
      for (const path of answer.paths) expect(possible).toContainEqual(path);
    }
  });

  it('changes nothing when it is exactly what the query needs', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random);
      const query = randomQuery(random, graph);
      const answer = findPaths(graph, query);
      if (answer.expansions === 0) continue;
      expect(findPaths(graph, { ...query, maxExpansions: answer.expansions })).toEqual(answer);
    }
  });

  it('ends the count of 792 101 paths after 1 000 expansions and keeps the 10 cheapest in order', () => {
    const answer = findPaths(everyPair, { ...allOfEveryPair, maxExpansions: 1000 });
    const cheapest = findPaths(everyPair, { ...allOfEveryPair, select: 'TOP', k: 10 });
    expect(answer).toMatchObject({ stopped: 'EXPANSIONS', total: null });
    expect(answer.paths).toEqual(cheapest.paths.slice(0, answer.paths.length));
  });
});

describe('findPaths: shouldStop', () => {
  it('true from the start ends the search with TIME and without an error', () => {
    expect(findPaths(everyPair, { ...allOfEveryPair, shouldStop: () => true })).toMatchObject({
      stopped: 'TIME',
      total: null,
    });
  });

  it('true after three questions ends with TIME and the first paths in order', () => {
    let questions = 0;
    const answer = findPaths(everyPair, { ...allOfEveryPair, shouldStop: () => ++questions > 3 });
    const cheapest = findPaths(everyPair, { ...allOfEveryPair, select: 'TOP', k: 10 });
    expect(answer).toMatchObject({ stopped: 'TIME', total: null });
    expect(answer.paths).toEqual(cheapest.paths.slice(0, answer.paths.length));
  });

  it('always false changes nothing', () => {
    const query = queryOf({ targets: [11], select: 'TOP', k: 20 });
    expect(findPaths(everyPair, { ...query, shouldStop: () => false })).toEqual(findPaths(everyPair, query));
  });
});

describe('findPaths: queries that are refused', () => {
  const part: PatternStep = { edges: new Uint8Array(144), nodes: new Uint8Array(12), min: 3, max: 2 };
  const refused: readonly [string, Partial<PathQuery>, RegExp][] = [
    ['minSteps above maxSteps', { minSteps: 5, maxSteps: 4 }, /minSteps.*5/],
    ['minSteps 0', { minSteps: 0 }, /minSteps.*0/],
    ['maxSteps 9', { maxSteps: 9 }, /maxSteps.*9/],
    ['k 0', { select: 'TOP', k: 0 }, /k.*0/],
    ['a source that is no node', { sources: [0, 12] }, /12/],
    ['a target that is no node', { targets: [77] }, /77/],
    ['a via that is no node', { via: [12] }, /12/],
    ['an avoid that is no node', { avoid: [-1] }, /-1/],
    ['a bitmap of 3 for 12 nodes', { innerNodes: new Uint8Array(3) }, /innerNodes.*3/],
    ['a part with min above max', { pattern: [part] }, /min.*3/],
  ];

  it.each(refused)('throws a RangeError that names the value: %s', (_what, rest, message) => {
    const ask = (): unknown => findPaths(everyPair, queryOf({ targets: [11], ...rest }));
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(message);
  });

  it('takes k 0 when select is not TOP, since it is ignored there', () => {
    const chain = graphOf(2, [edge(0, 1)]);
    expect(findPaths(chain, queryOf({ targets: [1], k: 0 })).total).toBe(1);
  });
});
