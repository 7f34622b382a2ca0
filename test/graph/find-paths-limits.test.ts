import { describe, expect, it } from '@jest/globals';
import { findPaths } from '../../src/graph/find-paths.js';
import type { PathQuery, PatternStep } from '../../src/graph/path-query.js';
import { enumeratePaths } from './enumerate-paths.js';
import { edge, graphOf } from './hand-made-graph.js';
import { randomGraph } from './random-graph.js';
import { queryOf, randomQuery } from './random-query.js';
import { seededRandom } from './seeded-random.js';

/** Every node has an edge to every other: 792 101 paths of up to 8 steps between two of the 12. */
const everyPair = graphOf(
  12,
  Array.from({ length: 144 }, (_, pair) => edge(Math.floor(pair / 12), pair % 12, { weight: 1 + ((pair * 7) % 5) })),
);
const allOfEveryPair = queryOf({ targets: [11], limit: 10 });

describe('findPaths: maxExpansions', () => {
  it('gives the beginning of the answer to 200 seeded TOP and ALL queries, says EXPANSIONS and no total', () => {
    let stopped = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random);
      const query = { ...randomQuery(random, graph), select: random.pick<PathQuery['select']>(['TOP', 'ALL']) };
      const needed = findPaths(graph, query).expansions;
      const all = enumeratePaths(graph, query).slice(0, query.limit);
      for (const maxExpansions of new Set([1, needed >> 2, needed >> 1, needed - 1])) {
        if (maxExpansions < 1 || maxExpansions >= needed) continue;
        const answer = findPaths(graph, { ...query, maxExpansions });
        expect({ seed, ...answer }).toMatchObject({ seed, stopped: 'EXPANSIONS', total: null });
        expect(answer.expansions).toBeLessThanOrEqual(maxExpansions);
        expect({ seed, paths: answer.paths }).toEqual({ seed, paths: all.slice(0, answer.paths.length) });
        stopped++;
      }
    }
    expect(stopped).toBeGreaterThan(200);
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
    expect(findPaths(everyPair, { ...allOfEveryPair, shouldStop: () => true })).toMatchObject({ stopped: 'TIME', total: null });
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
