import { describe, expect, it } from '@jest/globals';
import { HeaviestRoutes } from '../../../src/graph/metapaths/heaviest-routes.js';
import { degreeWeightedPaths } from '../../../src/graph/metapaths/degree-weighted-paths.js';
import { relationsOf } from '../../../src/graph/metapaths/relations.js';
import { allMetaedges, stepMatrix, type Walk } from '../../../src/graph/metapaths/step-matrix.js';
import { randomGraph } from '../random-graph.js';
import { seededRandom } from '../seeded-random.js';
import { randomMetaedges } from './enumerate-metapaths.js';

const WALKS: readonly Walk[] = ['DOWNSTREAM', 'UPSTREAM', 'EITHER'];

describe('HeaviestRoutes', () => {
  it('has all paths, heaviest first: their weights and signs add up to the path counts of each node', () => {
    let compared = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random, { minNodes: 4, maxNodes: 9 });
      const metaedgeOf = Uint32Array.from(randomMetaedges(graph, random));
      const relations = relationsOf(graph, {
        metaedgeOf,
        causalOnly: false,
        damping: 0.5,
        degrees: 'METAEDGE',
        beliefExponent: 1,
      });
      const step = stepMatrix(relations, allMetaedges(100, random.pick(WALKS)));
      const [two, three] = [
        [step, step],
        [step, step, step],
      ];
      const source = random.integer(graph.nodeCount);
      const weights = degreeWeightedPaths(three, source, 2);
      const routes = new HeaviestRoutes(relations, [two, three], source);
      for (let node = 0; node < graph.nodeCount; node++) {
        const found = routes.to(node, 10_000);
        const sum = (of: (route: (typeof found)[number]) => number): number =>
          found.reduce((total, route) => total + of(route), 0);
        expect(sum(({ weight }) => weight)).toBeCloseTo(weights?.total[node] ?? -1, 12);
        expect(sum(({ weight, sign }) => weight * sign)).toBeCloseTo(weights?.signed[node] ?? -1, 12);
        const order = found.map(({ weight }) => weight);
        for (const [at, weight] of order.entries())
          if (at > 0) expect(weight).toBeLessThanOrEqual(order[at - 1] * (1 + 1e-12));
        for (const { nodes, edges, forward } of found) {
          expect([nodes[0], nodes[nodes.length - 1], new Set(nodes).size]).toEqual([
            source,
            node,
            nodes.length,
          ]);
          for (const [at, edge] of edges.entries()) {
            const ends = [graph.subjects[edge], graph.objects[edge]];
            expect([nodes[at], nodes[at + 1]]).toEqual(forward[at] ? ends : ends.reverse());
          }
          compared++;
        }
        expect(new Set(found.map(({ edges }) => edges.join())).size).toBe(found.length);
        expect(routes.to(node, 2)).toEqual(found.slice(0, 2));
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
