import type { EdgeStudies } from './mechanism-graph.js';

export type Direction = 'CAUSAL' | 'EITHER';

/**
 * SHORTEST: for every pair of a source and a target the path with the fewest steps (the cheapest of them, then the first by ids).
 * ANY_SHORTEST: for every pair one path with the fewest steps, whichever is found first; the same for the same graph. With a pattern, a sign, coherence, `via`, or a
 * `minSteps` that the fewest steps do not reach, it is that of SHORTEST.
 * ALL_SHORTEST: for every pair all paths with the fewest steps. TOP: the k cheapest paths over all pairs. ALL: all paths.
 */
export type Select = 'SHORTEST' | 'ANY_SHORTEST' | 'ALL_SHORTEST' | 'TOP' | 'ALL';

/** One part of a pattern: `min` to `max` steps in a row, each over an edge and to a node that the bitmaps allow. */
export interface PatternStep {
  /** By edge: 1 = may be this step. */
  readonly edges: Uint8Array;
  /** By node: 1 = this step may arrive here. */
  readonly nodes: Uint8Array;
  readonly min: number;
  readonly max: number;
}

export interface PathQuery {
  /** Node indices, ascending, without repeats. A pair of a node with itself has no path. */
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** CAUSAL follows mechanistic edges from subject to object; EITHER follows every edge that is not closed, both ways. */
  readonly direction: Direction;
  readonly select: Select;
  /** Number of paths for TOP; ignored otherwise. */
  readonly k: number;
  /** 1 … 8, at most maxSteps. */
  readonly minSteps: number;
  /** 1 … 8. */
  readonly maxSteps: number;
  /** Nodes that all lie inside the path (neither start nor end), in any order. */
  readonly via: readonly number[];
  /** Nodes that lie nowhere on the path, ends included. */
  readonly avoid: readonly number[];
  /** By node: 1 = may lie inside a path; ends are not asked. Absent = all. */
  readonly innerNodes?: Uint8Array;
  /** By edge: 1 = may be a step. Absent = all. */
  readonly edges?: Uint8Array;
  /** The whole path matches these parts in order. Absent = no pattern. */
  readonly pattern?: readonly PatternStep[];
  /** Wanted product of the signs: 1, -1, or 0 for unknown. Absent = any. */
  readonly sign?: 1 | -1 | 0;
  /** SINGLE_STUDY: one study supports every step; JOINED: none does. Absent = any. */
  readonly coherence?: 'SINGLE_STUDY' | 'JOINED';
  /** Studies of the edges as the query sees them (after evidence filters). Absent = the graph's own. */
  readonly studies?: EdgeStudies;
  /** Search the longest partial paths first: a path comes soon, and the order of what comes says nothing. Absent = best first. */
  readonly deepestFirst?: true;
  /** At most so many paths are returned, the first in order. */
  readonly limit: number;
  /** Go on after `limit` paths to count them all. */
  readonly countAll: boolean;
  /** At most so many partial paths are extended. */
  readonly maxExpansions: number;
  /** Asked now and then; true ends the search with what was found. */
  readonly shouldStop?: () => boolean;
}

export interface FoundPath {
  /** steps + 1 node indices. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** By step: true when walked from subject to object. */
  readonly forward: readonly boolean[];
  /** Product of the signs of the edges. */
  readonly sign: 1 | -1 | 0;
  /** In millionths: Σ weights + hub penalties of the inner nodes. */
  readonly cost: number;
}

export interface PathAnswer {
  /** By cost, then number of steps, then node indices, then edge indices. */
  readonly paths: readonly FoundPath[];
  /** Number of paths that the query has, `limit` aside (at most k for TOP); null when the search ended before it was known. */
  readonly total: number | null;
  /** Why the search ended early: time (shouldStop), budget (maxExpansions) or too many partial paths at once; null when it did not. */
  readonly stopped: 'TIME' | 'EXPANSIONS' | 'MEMORY' | null;
  /** Partial paths that were extended. */
  readonly expansions: number;
}
