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

/** Steps of the longest of them; 0 when there is none. */
export const stepsOf = (metapaths: Metapaths): number =>
  metapaths.kind === 'DISCOVERED'
    ? metapaths.maxSteps
    : Math.max(0, ...metapaths.metapaths.map((parts) => parts.length));

/** Those of at most so many steps; none where fewer are asked than the shortest has. */
export const withSteps = (metapaths: Metapaths, most: number): Metapaths => {
  if (metapaths.kind === 'GIVEN') {
    return { ...metapaths, metapaths: metapaths.metapaths.filter((parts) => parts.length <= most) };
  }
  return most < metapaths.minSteps ? { kind: 'GIVEN', metapaths: [] } : { ...metapaths, maxSteps: most };
};

/** Metapaths as matrices: all paths over the first `minSteps` and more of the steps count. */
export interface MetapathMatrices {
  readonly steps: readonly StepMatrix[];
  readonly minSteps: number;
}

/**
 * The matrices of metapaths. The sum over every metapath that the metaedges make is one count over all of them at once:
 * the product of a path asks each step for its own degrees only.
 */
export const matricesOf = (relations: Relations, metapaths: Metapaths): MetapathMatrices[] => {
  if (metapaths.kind === 'DISCOVERED') {
    const { walk, minSteps, maxSteps, metaedgeCount } = metapaths;
    const step = stepMatrix(relations, allMetaedges(metaedgeCount, walk));
    return [{ steps: Array<StepMatrix>(maxSteps).fill(step), minSteps }];
  }
  const known = new Map<string, StepMatrix>(); // a matrix is as large as what it allows, and metapaths repeat their steps
  const matrixOf = (allowed: AllowedMetaedges): StepMatrix => {
    const key = `${allowed.toObject.join('')} ${allowed.toSubject.join('')}`;
    const matrix = known.get(key) ?? stepMatrix(relations, allowed);
    known.set(key, matrix);
    return matrix;
  };
  return metapaths.metapaths.map((parts) => ({ steps: parts.map(matrixOf), minSteps: parts.length }));
};

/**
 * Weights of all paths from a node over the metapaths.
 * @returns null when it was stopped
 */
export const weighFrom = (
  nodeCount: number,
  metapaths: readonly MetapathMatrices[],
  source: number,
  shouldStop: () => boolean,
): PathWeights | null => {
  const sum = new PathWeights(nodeCount);
  for (const { steps, minSteps } of metapaths) {
    const weights = degreeWeightedPaths(steps, source, minSteps, shouldStop);
    if (weights === null) return null;
    sum.add(weights, 1);
  }
  return sum;
};
