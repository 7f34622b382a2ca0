import { describe, expect, it } from '@jest/globals';
import { findPaths } from '../../src/graph/find-paths.js';
import type { PathQuery } from '../../src/graph/path-query.js';
import { enumeratePaths } from './enumerate-paths.js';
import { edge, graphOf } from './hand-made-graph.js';
import { queryOf } from './hand-made-query.js';
import { randomGraph } from './random-graph.js';
import { randomQuery } from './random-query.js';
import { seededRandom } from './seeded-random.js';

describe('findPaths: ANY_SHORTEST', () => {
  it('gives for each pair one of all its shortest paths, for 4 000 seeded queries with and without conditions', () => {
    let cheaper = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random);
      for (let asked = 0; asked < 8; asked++) {
        const query: PathQuery = {
          ...randomQuery(random, graph),
          select: 'ANY_SHORTEST',
          limit: 1000,
          countAll: true,
        };
        const shortest = enumeratePaths(graph, { ...query, select: 'ALL_SHORTEST' });
        const ends = new Set(shortest.map(({ nodes }) => `${nodes[0]} ${nodes[nodes.length - 1]}`));
        const { paths, total, stopped } = findPaths(graph, query);
        expect({ seed, asked, total, stopped }).toEqual({ seed, asked, total: ends.size, stopped: null });
        expect(new Set(paths.map(({ nodes }) => `${nodes[0]} ${nodes[nodes.length - 1]}`))).toEqual(ends);
        for (const path of paths) expect(shortest).toContainEqual(path);
        const best = enumeratePaths(graph, { ...query, select: 'SHORTEST' });
        if (paths.some(({ cost }, at) => cost > best[at].cost)) cheaper++;
      }
    }
    expect(cheaper).toBeGreaterThan(20); // else it would be SHORTEST
  });

  it('is as SHORTEST where the fewest steps are fewer than minSteps', () => {
    const graph = graphOf(4, [edge(0, 3), edge(0, 1, { weight: 9 }), edge(1, 3), edge(0, 2), edge(2, 3)]);
    const query = queryOf({ targets: [3], minSteps: 2 });
    expect(findPaths(graph, { ...query, select: 'ANY_SHORTEST' }).paths.map(({ nodes }) => nodes)).toEqual([
      [0, 2, 3],
    ]);
  });

  it('is the same again, after hundreds of other searches with the same scratch', () => {
    const graph = randomGraph(seededRandom(5), { minNodes: 100, maxNodes: 100 });
    const ask = (): unknown =>
      Array.from({ length: 300 }, (_, at) =>
        findPaths(
          graph,
          queryOf({
            sources: [at % 100],
            targets: [(at * 7 + 1) % 100],
            select: 'ANY_SHORTEST',
            direction: 'EITHER',
          }),
        ),
      );
    expect(ask()).toEqual(ask());
  });
});
