import type { PathWeights } from './path-weights.js';
import type { StepMatrix } from './step-matrix.js';

/** Steps between two questions whether to stop. */
const CHECK_EVERY = 4096;

/**
 * Adds to `sum` the weight of every path of `minSteps` and more steps from the source, listing them in depth.
 * @returns false when it was stopped: then part of them is missing
 */
export const listPaths = (
  steps: readonly StepMatrix[],
  source: number,
  minSteps: number,
  sum: PathWeights,
  shouldStop: () => boolean,
): boolean => {
  const isOnPath = new Uint8Array(sum.total.length);
  let taken = 0;
  let isStopped = false;
  const extend = (node: number, depth: number, total: number, signed: number, known: number): void => {
    if (depth >= minSteps) {
      sum.total[node] += total;
      sum.signed[node] += signed;
      sum.known[node] += known;
    }
    if (depth === steps.length) return;
    isOnPath[node] = 1;
    const { starts, nodes, weights, signs } = steps[depth].leaving;
    for (let at = starts[node]; at < starts[node + 1] && !isStopped; at++) {
      if (isOnPath[nodes[at]] === 1) continue;
      if (++taken % CHECK_EVERY === 0) isStopped = shouldStop();
      const [weight, sign] = [weights[at], signs[at]];
      extend(nodes[at], depth + 1, total * weight, signed * weight * sign, known * weight * Math.abs(sign));
    }
    isOnPath[node] = 0;
  };
  extend(source, 0, 1, 1, 1);
  return !isStopped;
};
