import { listPaths } from './list-paths.js';
import { PathWeights } from './path-weights.js';
import { roundTrips, trips, twiceBack } from './returning-walks.js';
import type { StepMatrix } from './step-matrix.js';

/** Longest path, in steps. */
export const MAX_METAPATH_STEPS = 6;

/** Longest path that is counted and not listed, in steps: beyond it the walks that return are of too many kinds to be taken off one by one. */
const MOST_COUNTED_STEPS = 4;

/** Steps walked in listing paths before they are counted instead: about what one pass over a graph of as many associations takes. */
const FEW_STEPS = 20_000;

/* Paths are counted as walks less those that return (inclusion and exclusion). With s the source and v1 … v4 the nodes of a walk:
 * A) No walk returns to s: what arrives there is dropped at every step. No step is a loop, so neighbours on a walk differ.
 * B) Of three steps, v1 = v3 is taken off.
 * C) Of four steps, v1 = v3, v2 = v4 and v1 = v4 are taken off. Only the first two can be true at once: those walks are given back.
 * D) Paths of more steps are listed one by one: time grows with their number, not with the size of the graph.
 * E) Where there are few paths in all, listing is the quickest way, and tried first. */

/**
 * Degree-weighted path counts from a node to every node (Himmelstein & Baranzini 2015, doi:10.1371/journal.pcbi.1004259): the sum over all paths without a
 * repeated node of the product of the weights of their steps, told apart by sign. Exact but for rounding.
 * @param steps  the metapath: a matrix a step, 1 to MAX_METAPATH_STEPS
 * @param minSteps  paths over the first `minSteps` and more steps all count; as many as `steps` for the whole metapath only
 * @param shouldStop  asked now and then; true ends the count
 * @returns null when it was stopped
 * @throws RangeError for more steps than MAX_METAPATH_STEPS, or none
 */
export const degreeWeightedPaths = (
  steps: readonly StepMatrix[],
  source: number,
  minSteps: number,
  shouldStop: () => boolean = () => false,
): PathWeights | null => {
  if (steps.length === 0 || steps.length > MAX_METAPATH_STEPS) {
    throw new RangeError(`a metapath has 1 to ${MAX_METAPATH_STEPS} steps, not ${steps.length}`);
  }
  const nodeCount = steps[0].leaving.starts.length - 1;
  const few = new PathWeights(nodeCount);
  if (listPaths(steps, source, minSteps, few, { mostSteps: FEW_STEPS, shouldStop })) return few; // (E)
  return countPaths(steps, source, minSteps, shouldStop);
};

/** As degreeWeightedPaths; (E) aside. */
export const countPaths = (
  steps: readonly StepMatrix[],
  source: number,
  minSteps: number,
  shouldStop: () => boolean,
): PathWeights | null => {
  const nodeCount = steps[0].leaving.starts.length - 1;
  const sum = new PathWeights(nodeCount);
  const walks: PathWeights[] = [atOnly(source, nodeCount)];
  for (const [at, step] of steps.slice(0, MOST_COUNTED_STEPS).entries()) {
    if (shouldStop()) return null;
    walks.push(stepFrom(walks[at], step, source)); // (A)
    if (at + 1 < minSteps) continue;
    const paths = withoutReturns(steps, walks, source, shouldStop);
    if (paths === null) return null;
    sum.add(paths, 1);
  }
  if (steps.length <= MOST_COUNTED_STEPS) return sum;
  const isWhole = listPaths(steps, source, Math.max(minSteps, MOST_COUNTED_STEPS + 1), sum, {
    mostSteps: Infinity,
    shouldStop,
  }); // (D)
  return isWhole ? sum : null;
};

/** Weights of the paths of as many steps as the last of `walks`. */
const withoutReturns = (
  steps: readonly StepMatrix[],
  walks: readonly PathWeights[],
  source: number,
  shouldStop: () => boolean,
): PathWeights | null => {
  const length = walks.length - 1;
  const paths = walks[length];
  if (length < 3) return paths;
  const corrected = new PathWeights(paths.total.length);
  corrected.add(paths, 1);
  const backAt3 = roundTrips(walks[1], steps[1], steps[2], source, shouldStop); // v1 = v3
  if (backAt3 === null) return null;
  if (length === 3) {
    corrected.add(backAt3, -1); // (B)
    return withoutResidues(corrected, paths);
  }
  const backAt4 = roundTrips(walks[2], steps[2], steps[3], source, shouldStop); // v2 = v4
  const around = trips(walks[1], [steps[1], steps[2], steps[3]], source, shouldStop); // v1 = v4
  if (backAt4 === null || around === null) return null;
  corrected.add(stepFrom(backAt3, steps[3], source), -1); // (C)
  corrected.add(backAt4, -1);
  corrected.add(around, -1);
  corrected.add(twiceBack(walks[1], [steps[1], steps[2], steps[3]], source), 1); // v1 = v3 and v2 = v4
  return withoutResidues(corrected, paths);
};

/** What a sum of doubles may be off, as a share of what was taken from it. */
const RESIDUE = 1e-12;

/** Nothing where all walks returned: what is left of them is a rounding error. */
const withoutResidues = (paths: PathWeights, walks: PathWeights): PathWeights => {
  for (let node = 0; node < walks.total.length; node++) {
    if (paths.total[node] <= RESIDUE * walks.total[node]) paths.clear(node);
    else if (paths.known[node] <= RESIDUE * walks.known[node]) paths.signed[node] = paths.known[node] = 0;
  }
  return paths;
};

const atOnly = (node: number, nodeCount: number): PathWeights => {
  const weights = new PathWeights(nodeCount);
  weights.total[node] = 1;
  weights.signed[node] = 1;
  weights.known[node] = 1;
  return weights;
};

/** One step on from everywhere; nothing arrives at the source. */
const stepFrom = (walks: PathWeights, { leaving }: StepMatrix, source: number): PathWeights => {
  const { starts, nodes, weights, signs } = leaving;
  const after = new PathWeights(walks.total.length);
  for (let node = 0; node < walks.total.length; node++) {
    const total = walks.total[node];
    if (total === 0) continue;
    const [signed, known] = [walks.signed[node], walks.known[node]];
    for (let at = starts[node]; at < starts[node + 1]; at++) {
      const [to, weight, sign] = [nodes[at], weights[at], signs[at]];
      after.total[to] += total * weight;
      if (sign === 0) continue;
      after.signed[to] += signed * weight * sign;
      after.known[to] += known * weight;
    }
  }
  after.clear(source);
  return after;
};
