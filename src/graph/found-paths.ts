import type { FoundPath, PathQuery } from './path-query.js';

/** The paths to return, and what is known about how many there are. */
export interface Found {
  readonly paths: readonly FoundPath[];
  /** How many paths the answer has; null when not all were counted. */
  readonly total: number | null;
}

/** Whether a query asks for no more than the way from end to end. */
export const asksForEndsOnly = ({ pattern, sign, coherence, via }: PathQuery): boolean =>
  pattern === undefined && sign === undefined && coherence === undefined && via.length === 0;

/** Cost, then number of steps, then node indices, then edge indices: the order of every list of paths. */
export const comparePaths = (a: FoundPath, b: FoundPath): number =>
  a.cost - b.cost ||
  a.edges.length - b.edges.length ||
  compareSequences(a.nodes, b.nodes) ||
  compareSequences(a.edges, b.edges);

/** By the first place where two sequences differ; one that the other begins with comes first. */
export const compareSequences = (a: readonly number[], b: readonly number[]): number => {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    if (a[at] !== b[at]) return a[at] - b[at];
  }
  return a.length - b.length;
};
