import FlatQueue from 'flatqueue';
import type { Relations } from './relations.js';
import type { StepMatrix } from './step-matrix.js';

/** A path that carries part of a score. */
export interface Route {
  /** From the source on, steps + 1. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** By step: true when walked from subject to object. */
  readonly forward: readonly boolean[];
  /** Product of the signs: 1, -1, or 0 when one is unknown. */
  readonly sign: 1 | -1 | 0;
  /** Product of the weights of the steps. */
  readonly weight: number;
}

/** The end of a path: from a node on to the candidate. */
interface Tail {
  readonly node: number;
  /** Steps that are still to go back to the source. */
  readonly left: number;
  readonly weight: number;
  readonly after: { readonly tail: Tail; readonly relation: number; readonly sign: number } | null;
}

/** Tails that are put in line for one candidate; what the heaviest routes need is far less, unless they lead over the largest hubs. */
const MOST_TAILS = 50_000;

/**
 * The heaviest paths from a source to candidates over metapaths, in order of weight. Searched from the candidate back, best first, with the exact weight of the
 * heaviest walk from the source as bound (A*), so that no path is missed that is heavier than one found.
 */
export class HeaviestRoutes {
  readonly #relations: Relations;
  readonly #source: number;
  #tails = 0;
  readonly #metapaths: readonly (readonly StepMatrix[])[];
  /** By metapath, by number of steps, by node: weight of the heaviest walk from the source over the first so many steps. */
  readonly #bounds: readonly (readonly Float64Array[])[];

  /** @param metapaths  a matrix a step */
  constructor(relations: Relations, metapaths: readonly (readonly StepMatrix[])[], source: number) {
    this.#relations = relations;
    this.#source = source;
    this.#metapaths = metapaths;
    this.#bounds = metapaths.map((steps) => heaviestWalks(steps, source, relations.nodeCount));
  }

  /**
   * The `count` heaviest paths over all metapaths; fewer when there are not as many, or the search grew too large.
   * @param sign  product of the signs that is wanted; null = any
   */
  to(candidate: number, count: number, sign: 1 | -1 | null = null): Route[] {
    const queue = new FlatQueue<{ readonly metapath: number; readonly tail: Tail }>();
    for (const [metapath, steps] of this.#metapaths.entries()) {
      this.#push(queue, metapath, { node: candidate, left: steps.length, weight: 1, after: null });
    }
    const found: Route[] = [];
    this.#tails = 0;
    while (this.#tails < MOST_TAILS && found.length < count) {
      const next = queue.pop();
      if (next === undefined) break;
      if (next.tail.left > 0) {
        this.#extend(queue, next.metapath, next.tail);
        continue;
      }
      const route = this.#routeOf(next.tail);
      if (sign === null || route.sign === sign) found.push(route);
    }
    return found;
  }

  #extend(
    queue: FlatQueue<{ readonly metapath: number; readonly tail: Tail }>,
    metapath: number,
    tail: Tail,
  ): void {
    const { starts, nodes, weights, signs, relations } = this.#metapaths[metapath][tail.left - 1].arriving;
    for (let at = starts[tail.node]; at < starts[tail.node + 1]; at++) {
      const node = nodes[at];
      if ((node === this.#source) !== (tail.left === 1) || isOn(tail, node)) continue;
      const after = { tail, relation: relations[at], sign: signs[at] };
      this.#push(queue, metapath, { node, left: tail.left - 1, weight: tail.weight * weights[at], after });
    }
  }

  #push(
    queue: FlatQueue<{ readonly metapath: number; readonly tail: Tail }>,
    metapath: number,
    tail: Tail,
  ): void {
    const bound = tail.weight * this.#bounds[metapath][tail.left][tail.node];
    if (bound === 0) return;
    queue.push({ metapath, tail }, -bound);
    this.#tails++;
  }

  #routeOf(whole: Tail): Route {
    const nodes = [whole.node];
    const edges: number[] = [];
    const forward: boolean[] = [];
    let sign = 1;
    for (let step = whole.after; step !== null; step = step.tail.after) {
      const isForward = step.relation >= 0;
      edges.push(this.#relations.edges[isForward ? step.relation : ~step.relation]);
      forward.push(isForward);
      nodes.push(step.tail.node);
      sign *= step.sign;
    }
    return { nodes, edges, forward, sign: sign > 0 ? 1 : sign < 0 ? -1 : 0, weight: whole.weight };
  }
}

const isOn = (tail: Tail, node: number): boolean => {
  for (let at: Tail | undefined = tail; at !== undefined; at = at.after?.tail)
    if (at.node === node) return true;
  return false;
};

/** By number of steps, by node: weight of the heaviest walk from the source. */
const heaviestWalks = (steps: readonly StepMatrix[], source: number, nodeCount: number): Float64Array[] => {
  const start = new Float64Array(nodeCount);
  start[source] = 1;
  const walks = [start];
  for (const { leaving } of steps) {
    const [before, after] = [walks[walks.length - 1], new Float64Array(nodeCount)];
    for (let node = 0; node < nodeCount; node++) {
      if (before[node] === 0) continue;
      for (let at = leaving.starts[node]; at < leaving.starts[node + 1]; at++) {
        const [to, weight] = [leaving.nodes[at], before[node] * leaving.weights[at]];
        if (weight > after[to]) after[to] = weight;
      }
    }
    after[source] = 0;
    walks.push(after);
  }
  return walks;
};
