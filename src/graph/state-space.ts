import { AdjacentSteps, type OpenAdjacency } from './adjacent-steps.js';
import type { Search } from './ordered-search.js';
import { DEAD } from './path-automaton.js';
import type { StepClasses } from './step-classes.js';

/** Called with a state that a step leads to (or comes from), and that step. */
export type StateVisitor = (state: number, edge: number, forward: boolean) => void;

/**
 * The graph on which a query with conditions is one without: its nodes are *states*, a node of the graph and the class of a path that has come there. Two
 * classes more tell the ends: a path starts in a state of a source that is never come back to, and ends in a state of a target that is never left.
 */
export class StateSpace {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly search: Search;
  readonly #classes: StepClasses;
  readonly #perNode: number;
  readonly #sources: ReadonlySet<number>;
  readonly #targets: ReadonlySet<number>;
  /** Never inside a path: no path goes on through the only end. */
  readonly #soleSource: number;
  readonly #soleTarget: number;
  readonly #leaving: AdjacentSteps;
  readonly #arriving: AdjacentSteps;

  constructor(search: Search, classes: StepClasses, sources: readonly number[], targets: readonly number[]) {
    [this.search, this.#classes, this.#perNode] = [search, classes, classes.count + 2];
    [this.#sources, this.#targets] = [new Set(sources), new Set(targets)];
    this.#soleSource = sources.length === 1 ? sources[0] : -1;
    this.#soleTarget = targets.length === 1 ? targets[0] : -1;
    this.#leaving = new AdjacentSteps(search.graph, search.query, true);
    this.#arriving = new AdjacentSteps(search.graph, search.query, false);
    this.starts = sources.map((node) => node * this.#perNode + classes.count);
    this.ends = targets.map((node) => node * this.#perNode + classes.count + 1);
  }

  nodeOf(state: number): number {
    return Math.floor(state / this.#perNode);
  }

  isStart(state: number): boolean {
    return state % this.#perNode === this.#classes.count;
  }

  isEnd(state: number): boolean {
    return state % this.#perNode === this.#classes.count + 1;
  }

  /** What it costs to pass through, in millionths. */
  penaltyOf(state: number): number {
    return state % this.#perNode < this.#classes.count
      ? this.search.graph.hubPenalties[this.nodeOf(state)]
      : 0;
  }

  /** Edges to look at. */
  workAt(state: number): number {
    return this.#leaving.count(this.nodeOf(state));
  }

  eachAfter(state: number, visit: StateVisitor): void {
    if (this.isEnd(state)) return;
    const from = this.isStart(state) ? 0 : state % this.#perNode;
    const { allowed } = this.#leaving;
    eachStep(this.#leaving.sides, this.nodeOf(state), allowed, (edge, node, forward) => {
      const kind = this.#classes.kindOf(edge, node);
      const after = kind.after[from];
      if (after === DEAD) return;
      if (kind.ends[from] === 1 && this.#targets.has(node))
        visit(node * this.#perNode + this.#classes.count + 1, edge, forward);
      if (this.#isInner(node)) visit(node * this.#perNode + after, edge, forward);
    });
  }

  eachBefore(state: number, visit: StateVisitor): void {
    if (this.isStart(state)) return;
    const node = this.nodeOf(state);
    const isEnd = this.isEnd(state);
    const { allowed } = this.#arriving;
    eachStep(this.#arriving.sides, node, allowed, (edge, before, forward) => {
      const kind = this.#classes.kindOf(edge, node);
      const classes = isEnd ? kind.ending : kind.before[state % this.#perNode];
      if (classes.length === 0) return;
      const isInner = this.#isInner(before);
      for (const from of classes) {
        if (isInner) visit(before * this.#perNode + from, edge, forward);
        if (from === 0 && this.#sources.has(before))
          visit(before * this.#perNode + this.#classes.count, edge, forward);
      }
    });
  }

  #isInner(node: number): boolean {
    return node !== this.#soleSource && node !== this.#soleTarget && this.search.inner(node);
  }
}

const eachStep = (
  sides: readonly OpenAdjacency[],
  node: number,
  allowed: Uint8Array | undefined,
  visit: (edge: number, neighbour: number, forward: boolean) => void,
): void => {
  for (let side = 0; side < sides.length; side++) {
    const { offsets, ends, neighbours, edges } = sides[side];
    for (let at = offsets[node], last = ends[node]; at < last; at++) {
      if (allowed?.[edges[at]] !== 0) visit(edges[at], neighbours[at], side === 0);
    }
  }
};
