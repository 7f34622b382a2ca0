import { describe, expect, it } from '@jest/globals';
import { neighborhood } from '../../src/graph/neighborhood.js';
import type { NeighborhoodQuery } from '../../src/graph/neighborhood.js';
import { bitmap, edge, graphOf } from './hand-made-graph.js';
import { neighborhoodByRounds } from './neighborhood-by-rounds.js';
import { randomGraph } from './random-graph.js';
import { seededRandom } from './seeded-random.js';

/** 3 → 0 → 1 → 2 → 4, with 2 → 2, 2 → 0, a closed 0 → 4 and 1 → 3 that is not mechanistic. */
const graph = graphOf(5, [
  edge(3, 0),
  edge(0, 1),
  edge(1, 2),
  edge(2, 4),
  edge(2, 2),
  edge(2, 0),
  edge(0, 4, { closed: true }),
  edge(1, 3, { mechanistic: false }),
]);
const around = (rest: Partial<NeighborhoodQuery>) =>
  neighborhood(graph, { starts: [0], depth: 1, direction: 'EITHER', maxNodes: 100, ...rest });

describe('neighborhood', () => {
  it('agrees with rounds over all edges on 2 000 seeded graphs', () => {
    for (let seed = 1; seed <= 2000; seed++) {
      const random = seededRandom(seed);
      const seeded = randomGraph(random);
      const { nodeCount, edgeCount } = seeded;
      const query: NeighborhoodQuery = {
        starts: random.subset(nodeCount, random.pick([0, 1, 1, 1, 2, 4])),
        depth: random.integer(6),
        direction: random.pick<NeighborhoodQuery['direction']>(['OUT', 'IN', 'EITHER']),
        maxNodes: random.pick([1, 3, 5, 100]),
        ...(random.chance(0.4) && { nodes: random.bits(nodeCount, 0.7) }),
        ...(random.chance(0.4) && { edges: random.bits(edgeCount, 0.8) }),
      };
      expect({ seed, ...neighborhood(seeded, query) }).toEqual({
        seed,
        ...neighborhoodByRounds(seeded, query),
      });
    }
  });

  it('orders by depth, then node: 0 | 1 2 3 | 4, and gives every open edge among them, self loops too', () => {
    expect(around({ depth: 2 })).toEqual({
      nodes: [0, 1, 2, 3, 4],
      depths: [0, 1, 1, 1, 2],
      edges: [0, 1, 2, 3, 4, 5, 7],
      truncated: false,
    });
  });

  it('OUT and IN follow edges one way, but keep all edges among the nodes that were met', () => {
    expect(around({ depth: 2, direction: 'OUT' })).toMatchObject({
      nodes: [0, 1, 2, 3],
      edges: [0, 1, 2, 4, 5, 7],
    });
    expect(around({ direction: 'IN' })).toMatchObject({
      nodes: [0, 2, 3],
      depths: [0, 1, 1],
      edges: [0, 4, 5],
    });
  });

  it('at depth 0 is the starts and the edges between them', () => {
    expect(around({ starts: [1, 2], depth: 0 })).toEqual({
      nodes: [1, 2],
      depths: [0, 0],
      edges: [2, 4],
      truncated: false,
    });
  });

  it('keeps a start that `nodes` leaves out, and goes no further than `nodes` and `edges` allow', () => {
    expect(around({ depth: 4, direction: 'OUT', nodes: bitmap(5, [1, 4]) }).nodes).toEqual([0, 1]);
    expect(around({ depth: 4, edges: bitmap(8, [1, 4, 6]) })).toMatchObject({ nodes: [0, 1], edges: [1] });
  });

  it('keeps the first 3 of 5 nodes, the edges among these only, and says truncated', () => {
    expect(around({ depth: 2, maxNodes: 3 })).toEqual({
      nodes: [0, 1, 2],
      depths: [0, 1, 1],
      edges: [1, 2, 4, 5],
      truncated: true,
    });
    expect(around({ depth: 2, maxNodes: 5 }).truncated).toBe(false);
  });
});
