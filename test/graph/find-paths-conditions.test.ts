import { describe, expect, it } from '@jest/globals';
import { findPaths } from '../../src/graph/find-paths.js';
import type { PatternStep } from '../../src/graph/path-query.js';
import { bitmap, edge, graphOf, studiesOf } from './hand-made-graph.js';
import { edgesFound, nodesFound, queryOf } from './hand-made-query.js';

/** 0 → 1 → 3 and 0 → 2 → 3 and 0 → 3, all of weight 1. */
const diamond = graphOf(4, [edge(0, 1), edge(0, 2), edge(1, 3), edge(2, 3), edge(0, 3)]);

describe('findPaths: conditions on nodes and edges', () => {
  it('via asks for inner nodes: an end does not count, and all must be met in any order', () => {
    const graph = graphOf(5, [
      edge(0, 1),
      edge(1, 2),
      edge(2, 4),
      edge(0, 2),
      edge(2, 1),
      edge(1, 4),
      edge(0, 4),
    ]);
    expect(nodesFound(graph, { targets: [4], via: [1, 2] })).toEqual(['0 1 2 4', '0 2 1 4']);
    expect(nodesFound(graph, { sources: [0, 1], targets: [4], via: [1], maxSteps: 2 })).toEqual(['0 1 4']);
    expect(nodesFound(graph, { targets: [4], via: [0] })).toEqual([]);
    expect(nodesFound(graph, { targets: [4], via: [4] })).toEqual([]);
  });

  it('via may name a node twice', () => {
    expect(nodesFound(diamond, { targets: [3], via: [1, 1] })).toEqual(['0 1 3']);
  });

  it('via of 7 nodes fits into 8 steps, and one of 40 nodes into none', () => {
    const chain = graphOf(
      50,
      Array.from({ length: 49 }, (_, node) => edge(node, node + 1)),
    );
    const inner = Array.from({ length: 40 }, (_, position) => position + 1);
    expect(nodesFound(chain, { targets: [8], via: inner.slice(0, 7) })).toEqual(['0 1 2 3 4 5 6 7 8']);
    expect(nodesFound(chain, { targets: [8], via: inner })).toEqual([]);
  });

  it('avoid closes a node everywhere, ends included', () => {
    expect(nodesFound(diamond, { targets: [3], avoid: [1] })).toEqual(['0 3', '0 2 3']);
    expect(nodesFound(diamond, { targets: [1, 3], avoid: [3] })).toEqual(['0 1']);
    expect(nodesFound(diamond, { sources: [0, 1], targets: [3], avoid: [0] })).toEqual(['1 3']);
    expect(nodesFound(diamond, { targets: [3], via: [1], avoid: [1] })).toEqual([]);
  });

  it('innerNodes is asked of inner nodes only', () => {
    expect(nodesFound(diamond, { targets: [3], innerNodes: bitmap(4, [2]) })).toEqual(['0 3', '0 2 3']);
    expect(nodesFound(diamond, { targets: [3], innerNodes: bitmap(4, []) })).toEqual(['0 3']);
    expect(nodesFound(diamond, { targets: [3], via: [1], innerNodes: bitmap(4, [2]) })).toEqual([]);
  });

  it('edges is asked of every step', () => {
    expect(edgesFound(diamond, { targets: [3], edges: bitmap(5, [0, 1, 2]) })).toEqual(['0 2']);
  });
});

describe('findPaths: sign', () => {
  const graph = graphOf(4, [
    edge(0, 1, { sign: -1 }),
    edge(1, 3, { sign: -1 }),
    edge(0, 2, { sign: 0 }),
    edge(2, 3, { sign: -1 }),
    edge(0, 3, { sign: -1 }),
  ]);

  it('multiplies: − · − = +, − alone = −, and one unknown makes the path unknown', () => {
    expect(edgesFound(graph, { targets: [3], sign: 1 })).toEqual(['0 1']);
    expect(edgesFound(graph, { targets: [3], sign: -1 })).toEqual(['4']);
    expect(findPaths(graph, queryOf({ targets: [3], sign: 0 })).paths).toMatchObject([
      { edges: [2, 3], sign: 0 },
    ]);
  });

  it('is passed on by a structural step, which has sign 1', () => {
    const structural = graphOf(3, [edge(0, 1, { sign: 1 }), edge(1, 2, { sign: -1 })]);
    expect(findPaths(structural, queryOf({ targets: [2] })).paths[0]?.sign).toBe(-1);
  });

  it('is asked before the shortest are chosen', () => {
    expect(edgesFound(graph, { targets: [3], sign: 1, select: 'SHORTEST' })).toEqual(['0 1']);
  });
});

describe('findPaths: coherence', () => {
  const graph = graphOf(4, [
    edge(0, 1, { studies: [1, 2] }),
    edge(1, 3, { studies: [2, 3] }),
    edge(0, 2, { studies: [1, 2] }),
    edge(2, 3, { studies: [3] }),
    edge(0, 3, { studies: [] }),
  ]);

  it('SINGLE_STUDY wants one study under every step, JOINED none; a step without a study is JOINED', () => {
    expect(edgesFound(graph, { targets: [3], coherence: 'SINGLE_STUDY' })).toEqual(['0 1']);
    expect(edgesFound(graph, { targets: [3], coherence: 'JOINED' })).toEqual(['4', '2 3']);
  });

  it('does not take pairwise overlap for one study: {1 2} {2 3} {1 3} is JOINED', () => {
    const lists = [
      [1, 2],
      [2, 3],
      [1, 3],
    ];
    const chain = graphOf(
      4,
      lists.map((studies, node) => edge(node, node + 1, { studies })),
    );
    expect(edgesFound(chain, { targets: [3], coherence: 'SINGLE_STUDY' })).toEqual([]);
    expect(edgesFound(chain, { targets: [3], coherence: 'JOINED' })).toEqual(['0 1 2']);
  });

  it('goes by the studies of the query when it brings its own', () => {
    const studies = studiesOf([[1], [1], [2], [2], [7]]);
    expect(edgesFound(graph, { targets: [3], coherence: 'SINGLE_STUDY', studies })).toEqual([
      '4',
      '0 1',
      '2 3',
    ]);
  });
});

describe('findPaths: pattern', () => {
  /** 0 → 1 → 2 → 3 → 4 with the shortcuts 0 → 2 (edge 4) and 1 → 4 (edge 5). */
  const chain = graphOf(5, [edge(0, 1), edge(1, 2), edge(2, 3), edge(3, 4), edge(0, 2), edge(1, 4)]);
  const part = (
    nodes: readonly number[],
    min: number,
    max: number,
    edges = [0, 1, 2, 3, 4, 5],
  ): PatternStep => ({
    nodes: bitmap(5, nodes),
    edges: bitmap(6, edges),
    min,
    max,
  });

  it('an optional part may be left out: 1? 2 3 4', () => {
    const pattern = [part([1], 0, 1), part([2], 1, 1), part([3], 1, 1), part([4], 1, 1)];
    expect(nodesFound(chain, { targets: [4], pattern })).toEqual(['0 2 3 4', '0 1 2 3 4']);
  });

  it('a repeated part takes 2 to 3 steps, no more and no fewer', () => {
    expect(nodesFound(chain, { targets: [4], pattern: [part([1, 2, 3, 4], 2, 3)] })).toEqual([
      '0 1 4',
      '0 2 3 4',
    ]);
    expect(nodesFound(chain, { targets: [4], pattern: [part([1, 2, 3, 4], 4, 8)] })).toEqual(['0 1 2 3 4']);
  });

  it('asks the edge of a step as well as the node it arrives at, and not the start', () => {
    expect(nodesFound(chain, { targets: [4], pattern: [part([1], 1, 1), part([4], 1, 1, [5])] })).toEqual([
      '0 1 4',
    ]);
    expect(nodesFound(chain, { targets: [4], pattern: [part([1], 1, 1, [4]), part([4], 1, 1)] })).toEqual([]);
  });

  it('counts a path once that matches in several ways', () => {
    const any = part([0, 1, 2, 3, 4], 0, 8);
    expect(findPaths(chain, queryOf({ targets: [4], pattern: [any, any, any] })).total).toBe(3);
  });

  it('takes 5 parts of 0 to 8 steps each', () => {
    const onward = [1, 2, 3, 4].map((node) => part([node], 0, 8));
    expect(nodesFound(chain, { targets: [4], pattern: [part([0], 0, 8), ...onward] })).toEqual([
      '0 1 4',
      '0 2 3 4',
      '0 1 2 3 4',
    ]);
  });

  it('matches no path when it has no parts', () => {
    expect(nodesFound(chain, { targets: [4], pattern: [] })).toEqual([]);
  });
});
