import { describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { findPaths } from '../../src/graph/find-paths.js';
import type { MechanismGraph } from '../../src/graph/mechanism-graph.js';
import type { FoundPath, PathAnswer, PathQuery } from '../../src/graph/path-query.js';
import { enumeratePaths } from './enumerate-paths.js';
import { edgesOf, graphOf } from './hand-made-graph.js';
import { randomGraph } from './random-graph.js';
import { queryOf, randomQuery } from './random-query.js';
import { seededRandom } from './seeded-random.js';

const QUERIES_PER_GRAPH = 8;

/** What the contract leaves open: the total of a list that `limit` cut may be unknown when nobody asked for it. */
const totalIsRight = ({ total }: PathAnswer, { countAll, limit }: PathQuery, all: readonly FoundPath[]): boolean =>
  total === all.length || (total === null && !countAll && all.length > limit);

describe('findPaths against enumeration', () => {
  it.each([1, 251, 501, 751])('agrees on 250 seeded graphs with 8 queries each, from seed %i', (first) => {
    let withPaths = 0;
    for (let seed = first; seed < first + 250; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random);
      for (let asked = 0; asked < QUERIES_PER_GRAPH; asked++) {
        const query = randomQuery(random, graph);
        const all = enumeratePaths(graph, query);
        const answer = findPaths(graph, query);
        const expected = all.slice(0, query.limit);
        if (!isDeepStrictEqual(answer.paths, expected)) expect({ seed, query, paths: answer.paths }).toEqual({ seed, query, paths: expected });
        if (!totalIsRight(answer, query, all)) expect({ seed, query, total: answer.total }).toEqual({ seed, query, total: all.length });
        expect(answer.stopped).toBeNull();
        if (all.length > 0) withPaths++;
      }
    }
    expect(withPaths).toBeGreaterThan(600); // else the queries ask too much and the test shows little
  });

  it('gives the same nodes and costs when the edges of 100 graphs are loaded backwards', () => {
    const lines = (graph: MechanismGraph, query: PathQuery): string[] =>
      findPaths(graph, query).paths.map(({ nodes, cost }) => `${String(cost)}: ${nodes.join(' ')}`);
    for (let seed = 1; seed <= 100; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random);
      const reloaded = graphOf(graph.nodeCount, edgesOf(graph).toReversed(), graph.hubPenalties);
      const direction = random.pick<PathQuery['direction']>(['CAUSAL', 'EITHER']);
      const select = random.pick<PathQuery['select']>(['SHORTEST', 'ALL_SHORTEST', 'TOP', 'ALL']);
      const query = queryOf({ sources: [0, 1], targets: [1, 2], direction, select, k: 5, maxSteps: 6 });
      expect({ seed, paths: lines(reloaded, query) }).toEqual({ seed, paths: lines(graph, query) });
    }
  });
});
