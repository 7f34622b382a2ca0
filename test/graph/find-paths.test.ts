import { describe, expect, it } from '@jest/globals';
import { findPaths } from '../../src/graph/find-paths.js';
import { buildGraph } from '../../src/graph/mechanism-graph.js';
import { columnsOf, edge, graphOf } from './hand-made-graph.js';
import { edgesFound, nodesFound, queryOf } from './hand-made-query.js';

/** 0 → 1 → 3 and 0 → 2 → 3 and 0 → 3, all of weight 1. */
const diamond = graphOf(4, [edge(0, 1), edge(0, 2), edge(1, 3), edge(2, 3), edge(0, 3)]);

describe('findPaths: what a path is', () => {
  it('gives nodes, edges, directions, sign and cost of 0 → 1 ⊣ 2', () => {
    const graph = graphOf(3, [edge(0, 1, { weight: 20 }), edge(1, 2, { weight: 3, sign: -1 })]);
    expect(findPaths(graph, queryOf({ targets: [2] }))).toEqual({
      paths: [{ nodes: [0, 1, 2], edges: [0, 1], forward: [true, true], sign: -1, cost: 23 }],
      total: 1,
      stopped: null,
      expansions: expect.any(Number),
    });
  });

  it('charges the hub penalty of inner nodes only: 2 edges of weight 5 past a node of degree 4 cost 1 386 304', () => {
    const hub = [
      edge(0, 1, { weight: 5 }),
      edge(1, 2, { weight: 5 }),
      edge(1, 3),
      edge(4, 1),
      edge(0, 3),
      edge(2, 4),
    ];
    const { paths } = findPaths(buildGraph(columnsOf(5, hub)), queryOf({ targets: [2], maxSteps: 2 }));
    expect(paths.map(({ cost }) => cost)).toEqual([1_386_304]);
  });

  it('adds weights beyond 32 bits without loss', () => {
    const heavy = { weight: 2 ** 32 - 1 };
    const graph = graphOf(4, [edge(0, 1, heavy), edge(1, 2, heavy), edge(2, 3, heavy)]);
    expect(findPaths(graph, queryOf({ targets: [3] })).paths[0]?.cost).toBe(12_884_901_885);
  });

  it('takes parallel edges as two paths, by edge index when they cost the same', () => {
    const graph = graphOf(3, [edge(1, 2), edge(0, 1), edge(0, 1), edge(1, 2, { weight: 0 })]);
    expect(edgesFound(graph, { targets: [2] })).toEqual(['1 3', '2 3', '1 0', '2 0']);
  });

  it('repeats no node: neither a self loop nor a cycle back is walked', () => {
    const graph = graphOf(3, [edge(0, 0), edge(0, 1), edge(1, 0), edge(1, 1), edge(1, 2), edge(2, 2)]);
    expect(edgesFound(graph, { targets: [2], direction: 'EITHER' })).toEqual(['1 4', '2 4']);
  });

  it('has no path from a node to itself, and both ways between two nodes that are source and target', () => {
    const graph = graphOf(2, [edge(0, 1), edge(1, 0), edge(0, 0)]);
    expect(nodesFound(graph, { sources: [0, 1], targets: [0, 1] })).toEqual(['0 1', '1 0']);
    expect(nodesFound(graph, { sources: [0], targets: [0] })).toEqual([]);
  });

  it('passes through other sources and targets', () => {
    const chain = graphOf(4, [edge(0, 1), edge(1, 2), edge(2, 3)]);
    expect(nodesFound(chain, { sources: [0, 1], targets: [2, 3] })).toEqual([
      '1 2',
      '0 1 2',
      '1 2 3',
      '0 1 2 3',
    ]);
  });

  it('finds nothing, without an error, when sources or targets are empty', () => {
    expect(findPaths(diamond, queryOf({ sources: [], targets: [3] }))).toMatchObject({
      paths: [],
      total: 0,
      stopped: null,
    });
    expect(findPaths(diamond, queryOf({ sources: [0], targets: [] }))).toMatchObject({
      paths: [],
      total: 0,
      stopped: null,
    });
  });
});

describe('findPaths: direction', () => {
  const graph = graphOf(3, [edge(1, 0), edge(1, 2, { sign: -1 }), edge(0, 2, { mechanistic: false })]);

  it('CAUSAL follows mechanistic edges from subject to object only', () => {
    expect(edgesFound(graph, { targets: [2] })).toEqual([]);
    expect(edgesFound(graph, { sources: [1], targets: [2] })).toEqual(['1']);
  });

  it('EITHER walks edges backwards with forward = false, keeps their sign, and takes edges that are not mechanistic', () => {
    expect(findPaths(graph, queryOf({ targets: [2], direction: 'EITHER' })).paths).toEqual([
      { nodes: [0, 2], edges: [2], forward: [true], sign: 1, cost: 1 },
      { nodes: [0, 1, 2], edges: [0, 1], forward: [false, true], sign: -1, cost: 2 },
    ]);
  });

  it.each(['CAUSAL', 'EITHER'] as const)('%s never walks a closed edge', (direction) => {
    const closed = graphOf(3, [edge(0, 1), edge(1, 2, { closed: true }), edge(0, 2, { closed: true })]);
    expect(findPaths(closed, queryOf({ targets: [1, 2], direction }))).toMatchObject({
      paths: [{ edges: [0] }],
      total: 1,
    });
  });
});

describe('findPaths: order and select', () => {
  it('orders by cost, then steps, then nodes: a chain of weight 0 ties with the direct edge and comes after it', () => {
    const graph = graphOf(4, [
      edge(2, 3, { weight: 0 }),
      edge(0, 2),
      edge(1, 3, { weight: 0 }),
      edge(0, 1),
      edge(0, 3),
    ]);
    expect(nodesFound(graph, { targets: [3] })).toEqual(['0 3', '0 1 3', '0 2 3']);
  });

  it('keeps the order of ties when edges are loaded in another order', () => {
    const edges = [edge(2, 3), edge(0, 3, { weight: 2 }), edge(1, 3), edge(0, 2), edge(0, 1)];
    for (const loaded of [edges, edges.toReversed(), [...edges.slice(2), ...edges.slice(0, 2)]]) {
      expect(nodesFound(graphOf(4, loaded), { targets: [3] })).toEqual(['0 3', '0 1 3', '0 2 3']);
      expect(nodesFound(graphOf(4, loaded), { targets: [3], minSteps: 2, select: 'SHORTEST' })).toEqual([
        '0 1 3',
      ]);
    }
  });

  it('SHORTEST prefers fewer steps to a lower cost, then the cheaper, for every pair', () => {
    const dear = graphOf(4, [
      edge(0, 3, { weight: 9 }),
      edge(0, 1),
      edge(1, 3),
      edge(0, 3, { weight: 8 }),
      edge(2, 1),
    ]);
    expect(edgesFound(dear, { sources: [0, 2], targets: [3], select: 'SHORTEST' })).toEqual(['4 2', '3']);
    expect(edgesFound(dear, { sources: [0, 2], targets: [3], select: 'ALL_SHORTEST' })).toEqual([
      '4 2',
      '3',
      '0',
    ]);
  });

  it('minSteps 2 hides the direct edge, so that the shortest paths are those that explain', () => {
    expect(nodesFound(diamond, { targets: [3], select: 'SHORTEST' })).toEqual(['0 3']);
    expect(nodesFound(diamond, { targets: [3], select: 'SHORTEST', minSteps: 2 })).toEqual(['0 1 3']);
    expect(nodesFound(diamond, { targets: [3], select: 'ALL_SHORTEST', minSteps: 2 })).toEqual([
      '0 1 3',
      '0 2 3',
    ]);
  });

  it('TOP 2 takes the two cheapest over all pairs and counts 2', () => {
    expect(
      findPaths(diamond, queryOf({ sources: [0, 1, 2], targets: [3], select: 'TOP', k: 2 })),
    ).toMatchObject({
      paths: [{ nodes: [0, 3] }, { nodes: [1, 3] }],
      total: 2,
    });
  });

  it('maxSteps counts edges: 8 are walked and 9 are not', () => {
    const chain = graphOf(
      10,
      Array.from({ length: 9 }, (_, node) => edge(node, node + 1)),
    );
    expect(edgesFound(chain, { targets: [8, 9] })).toEqual(['0 1 2 3 4 5 6 7']);
    expect(edgesFound(chain, { targets: [8, 9], maxSteps: 7 })).toEqual([]);
  });

  it('returns the first `limit` paths and, with countAll, the exact total of 3', () => {
    expect(findPaths(diamond, queryOf({ targets: [3], limit: 1 }))).toMatchObject({
      paths: [{ nodes: [0, 3] }],
      total: 3,
      stopped: null,
    });
    expect(findPaths(diamond, queryOf({ targets: [3], limit: 3, countAll: false })).total).toBe(3);
  });
});
