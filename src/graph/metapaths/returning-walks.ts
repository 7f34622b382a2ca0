import { PathWeights } from './path-weights.js';
import type { StepMatrix, StepRows } from './step-matrix.js';

/** Weights of single steps gathered by node, for one node after another without clearing everything. */
class Gathered {
  readonly weights: PathWeights;
  readonly #touched: number[] = [];

  constructor(nodeCount: number) {
    this.weights = new PathWeights(nodeCount);
  }

  /** Instead of what was gathered before: the steps of a row. */
  gather({ starts, nodes, weights, signs }: StepRows, row: number): void {
    for (const node of this.#touched) this.weights.clear(node);
    this.#touched.length = 0;
    const { total, signed, known } = this.weights;
    for (let at = starts[row]; at < starts[row + 1]; at++) {
      const [node, weight, sign] = [nodes[at], weights[at], signs[at]];
      if (total[node] === 0) this.#touched.push(node);
      total[node] += weight;
      signed[node] += weight * sign;
      known[node] += weight * Math.abs(sign);
    }
  }
}

/** Nodes between two questions whether to stop. */
const CHECK_EVERY = 64;

/**
 * Walks that take two more steps and are back where they were: their weights by that node. No walk passes through the source.
 * @returns null when it was stopped
 */
export const roundTrips = (
  walks: PathWeights,
  there: StepMatrix,
  back: StepMatrix,
  source: number,
  shouldStop: () => boolean,
): PathWeights | null => {
  const nodeCount = walks.total.length;
  const returned = new PathWeights(nodeCount);
  const lastStep = new Gathered(nodeCount);
  const { total, signed, known } = lastStep.weights;
  const { starts, nodes, weights, signs } = there.leaving;
  for (let node = 0; node < nodeCount; node++) {
    if (node % CHECK_EVERY === 0 && shouldStop()) return null;
    if (walks.total[node] === 0 || starts[node] === starts[node + 1]) continue;
    lastStep.gather(back.arriving, node);
    let [allOf, signedOf, knownOf] = [0, 0, 0];
    for (let at = starts[node]; at < starts[node + 1]; at++) {
      const far = nodes[at];
      if (far === source || total[far] === 0) continue;
      allOf += weights[at] * total[far];
      signedOf += weights[at] * signs[at] * signed[far];
      knownOf += weights[at] * Math.abs(signs[at]) * known[far];
    }
    returned.total[node] = walks.total[node] * allOf;
    returned.signed[node] = walks.signed[node] * signedOf;
    returned.known[node] = walks.known[node] * knownOf;
  }
  return returned;
};

/**
 * Walks that take three more steps and are back where they were: their weights by that node. No walk passes through the source.
 * @returns null when it was stopped
 */
export const trips = (
  walks: PathWeights,
  [first, second, third]: readonly [StepMatrix, StepMatrix, StepMatrix],
  source: number,
  shouldStop: () => boolean,
): PathWeights | null => {
  const nodeCount = walks.total.length;
  const returned = new PathWeights(nodeCount);
  const lastStep = new Gathered(nodeCount);
  const { total, signed, known } = lastStep.weights;
  const [a, b] = [first.leaving, second.leaving];
  for (let node = 0; node < nodeCount; node++) {
    if (walks.total[node] === 0 || a.starts[node] === a.starts[node + 1]) continue;
    lastStep.gather(third.arriving, node);
    let [allOf, signedOf, knownOf] = [0, 0, 0];
    for (let at = a.starts[node]; at < a.starts[node + 1]; at++) {
      const near = a.nodes[at];
      if (near === source) continue;
      if (shouldStop()) return null;
      let [allOn, signedOn, knownOn] = [0, 0, 0];
      for (let on = b.starts[near]; on < b.starts[near + 1]; on++) {
        const far = b.nodes[on];
        if (total[far] === 0 || far === source) continue;
        allOn += b.weights[on] * total[far];
        signedOn += b.weights[on] * b.signs[on] * signed[far];
        knownOn += b.weights[on] * Math.abs(b.signs[on]) * known[far];
      }
      allOf += a.weights[at] * allOn;
      signedOf += a.weights[at] * a.signs[at] * signedOn;
      knownOf += a.weights[at] * Math.abs(a.signs[at]) * knownOn;
    }
    returned.total[node] = walks.total[node] * allOf;
    returned.signed[node] = walks.signed[node] * signedOf;
    returned.known[node] = walks.known[node] * knownOf;
  }
  return returned;
};

/** Walks that go to a node, back, and to it again: their weights by that node, where they end. No walk passes through the source. */
export const twiceBack = (
  walks: PathWeights,
  [first, second, third]: readonly [StepMatrix, StepMatrix, StepMatrix],
  source: number,
): PathWeights => {
  const nodeCount = walks.total.length;
  const ended = new PathWeights(nodeCount);
  const [back, again] = [new Gathered(nodeCount), new Gathered(nodeCount)];
  const { starts, nodes, weights, signs } = first.leaving;
  for (let node = 0; node < nodeCount; node++) {
    if (walks.total[node] === 0 || starts[node] === starts[node + 1]) continue;
    back.gather(second.arriving, node);
    again.gather(third.leaving, node);
    for (let at = starts[node]; at < starts[node + 1]; at++) {
      const far = nodes[at];
      if (far === source || back.weights.total[far] === 0) continue;
      const [weight, sign] = [weights[at], signs[at]];
      ended.total[far] += walks.total[node] * weight * back.weights.total[far] * again.weights.total[far];
      ended.signed[far] +=
        walks.signed[node] * weight * sign * back.weights.signed[far] * again.weights.signed[far];
      ended.known[far] +=
        walks.known[node] * weight * Math.abs(sign) * back.weights.known[far] * again.weights.known[far];
    }
  }
  return ended;
};
