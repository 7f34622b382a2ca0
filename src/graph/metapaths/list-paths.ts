import type { PathWeights } from './path-weights.js';
import type { StepMatrix } from './step-matrix.js';

/** Steps between two questions whether to stop. */
const CHECK_EVERY = 4096;

export interface ListingLimits {
  /** Steps that may be walked in all. */
  readonly mostSteps: number;
  /** Asked now and then; true ends the listing. */
  readonly shouldStop: () => boolean;
}

/**
 * Adds to `sum` the weight of every path of `minSteps` and more steps from the source, listing them in depth.
 * @returns false when a limit ended it: then part of them is missing
 */
export const listPaths = (
  steps: readonly StepMatrix[],
  source: number,
  minSteps: number,
  sum: PathWeights,
  { mostSteps, shouldStop }: ListingLimits,
): boolean => {
  const isOnPath = new Uint8Array(sum.total.length);
  let walked = 0;
  let isEnded = false;
  const extend = (node: number, depth: number, total: number, signed: number, known: number): void => {
    if (depth >= minSteps) {
      sum.total[node] += total;
      sum.signed[node] += signed;
      sum.known[node] += known;
    }
    if (depth === steps.length) return;
    isOnPath[node] = 1;
    const { starts, nodes, weights, signs } = steps[depth].leaving;
    for (let at = starts[node]; at < starts[node + 1] && !isEnded; at++) {
      if (isOnPath[nodes[at]] === 1) continue;
      if (++walked > mostSteps || (walked % CHECK_EVERY === 0 && shouldStop())) isEnded = true;
      const [weight, sign] = [weights[at], signs[at]];
      extend(nodes[at], depth + 1, total * weight, signed * weight * sign, known * weight * Math.abs(sign));
    }
    isOnPath[node] = 0;
  };
  extend(source, 0, 1, 1, 1);
  return !isEnded;
};
