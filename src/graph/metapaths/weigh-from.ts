import { degreeWeightedPaths } from './degree-weighted-paths.js';
import { PathWeights } from './path-weights.js';
import type { Relations } from './relations.js';
import {
  allMetaedges,
  stepMatrix,
  type AllowedMetaedges,
  type StepMatrix,
  type Walk,
} from './step-matrix.js';

/** Which paths count: all of a walk within numbers of steps, or those of given metapaths. */
export type Metapaths =
  | {
      readonly kind: 'DISCOVERED';
      readonly walk: Walk;
      /** 1 to MAX_METAPATH_STEPS. */
      readonly minSteps: number;
      readonly maxSteps: number;
      /** How many metaedges the graph has. */
      readonly metaedgeCount: number;
    }
  | {
      readonly kind: 'GIVEN';
      /** One entry a step of each metapath. */
      readonly metapaths: readonly (readonly AllowedMetaedges[])[];
    };

/**
 * Weights of all paths from a node over the metapaths. The sum over every metapath that the metaedges make is one count over all of them at once:
 * the product of a path asks each step for the degrees of its own metaedge only.
 * @returns null when it was stopped
 */
export const weighFrom = (
  relations: Relations,
  metapaths: Metapaths,
  source: number,
  shouldStop: () => boolean,
): PathWeights | null => {
  if (metapaths.kind === 'DISCOVERED') {
    const { walk, minSteps, maxSteps, metaedgeCount } = metapaths;
    const step = stepMatrix(relations, allMetaedges(metaedgeCount, walk));
    return degreeWeightedPaths(Array<StepMatrix>(maxSteps).fill(step), source, minSteps, shouldStop);
  }
  const sum = new PathWeights(relations.nodeCount);
  for (const parts of metapaths.metapaths) {
    const steps = parts.map((allowed) => stepMatrix(relations, allowed));
    const weights = degreeWeightedPaths(steps, source, steps.length, shouldStop);
    if (weights === null) return null;
    sum.add(weights, 1);
  }
  return sum;
};
