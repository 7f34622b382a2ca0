import { findPaths } from '../../src/graph/find-paths.js';
import type { MechanismGraph } from '../../src/graph/mechanism-graph.js';
import type { PathQuery } from '../../src/graph/path-query.js';

/** More than any of the random graphs has paths. */
export const NO_LIMIT = 1_000_000;

/** The query with all of its fields at rest: all causal paths of 1 to 8 steps from node 0. */
export const queryOf = (rest: Partial<PathQuery>): PathQuery => ({
  sources: [0],
  targets: [],
  direction: 'CAUSAL',
  select: 'ALL',
  k: 1,
  minSteps: 1,
  maxSteps: 8,
  via: [],
  avoid: [],
  limit: NO_LIMIT,
  countAll: true,
  maxExpansions: Number.MAX_SAFE_INTEGER,
  ...rest,
});

/** Edges of each path in the order of the answer, one path a line: `0 2` walks edge 0, then edge 2. */
export const edgesFound = (graph: MechanismGraph, rest: Partial<PathQuery>): string[] =>
  findPaths(graph, queryOf(rest)).paths.map(({ edges }) => edges.join(' '));

export const nodesFound = (graph: MechanismGraph, rest: Partial<PathQuery>): string[] =>
  findPaths(graph, queryOf(rest)).paths.map(({ nodes }) => nodes.join(' '));
