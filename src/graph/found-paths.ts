import type { FoundPath } from './path-query.js';

/** Cost, then number of steps, then node indices, then edge indices: the order of every list of paths. */
export const comparePaths = (a: FoundPath, b: FoundPath): number =>
  a.cost - b.cost ||
  a.edges.length - b.edges.length ||
  compareSequences(a.nodes, b.nodes) ||
  compareSequences(a.edges, b.edges);

const compareSequences = (a: readonly number[], b: readonly number[]): number => {
  for (let at = 0; at < a.length; at++) {
    if (a[at] !== b[at]) return a[at] - b[at];
  }
  return 0;
};
