import { describe, expect, it } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { findPaths } from '../../src/graph/find-paths.js';
import type { MechanismGraph } from '../../src/graph/mechanism-graph.js';
import type { FoundPath, PathAnswer, PathQuery } from '../../src/graph/path-query.js';
import { enumeratePaths } from './enumerate-paths.js';
import { edgesOf, graphOf } from './hand-made-graph.js';
import { queryOf } from './hand-made-query.js';
import { randomGraph } from './random-graph.js';
import { randomQuery } from './random-query.js';
import { seededRandom } from './seeded-random.js';

const QUERIES_PER_GRAPH = 8;

/** What the contract leaves open: the total of a list that `limit` cut may be unknown when nobody asked for it. */
const totalIsRight = (
  { total }: PathAnswer,
  { countAll, limit }: PathQuery,
  all: readonly FoundPath[],
): boolean => total === all.length || (total === null && !countAll && all.length > limit);

/** Compares one answer in full and says whether the query has paths. Only the first difference goes to `expect`, which is slow on long lists. */
const expectAgreement = (seed: number, graph: MechanismGraph, query: PathQuery): boolean => {
  const all = enumeratePaths(graph, query);
  const answer = findPaths(graph, query);
  const paths = all.slice(0, query.limit);
  const length = Math.max(paths.length, answer.paths.length);
  for (let at = 0; at < length; at++) {
    const [found, wanted] = [answer.paths.at(at), paths.at(at)];
    if (isDeepStrictEqual(found, wanted)) continue;
    expect({ seed, query, at, path: found }).toEqual({ seed, query, at, path: wanted });
  }
  if (!totalIsRight(answer, query, all)) {
    expect({ seed, query, total: answer.total }).toEqual({ seed, query, total: all.length });
  }
  expect(answer.stopped).toBeNull();
  return all.length > 0;
};

describe('findPaths against enumeration', () => {
  it.each([1, 251, 501, 751])('agrees on 250 seeded graphs with 8 queries each, from seed %i', (first) => {
    let withPaths = 0;
    for (let seed = first; seed < first + 250; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random);
      for (let asked = 0; asked < QUERIES_PER_GRAPH; asked++) {
        if (expectAgreement(seed, graph, randomQuery(random, graph))) withPaths++;
      }
    }
    expect(withPaths).toBeGreaterThan(600); // else the queries ask too much and the test shows little
  });

  it('agrees on 25 seeded graphs of 100 to 200 nodes with 8 queries of up to 5 steps each', () => {
    for (let seed = 1; seed <= 25; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random, { minNodes: 100, maxNodes: 200 });
      for (let asked = 0; asked < QUERIES_PER_GRAPH; asked++) {
        const drawn = randomQuery(random, graph);
        const query = {
          ...drawn,
          sources: drawn.sources.slice(0, 10),
          targets: drawn.targets.slice(0, 10),
          minSteps: Math.min(drawn.minSteps, 5),
          maxSteps: Math.min(drawn.maxSteps, 5),
        };
        expectAgreement(seed, graph, query);
      }
    }
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
