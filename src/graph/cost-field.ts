import FlatQueue from 'flatqueue';
import type { MechanismGraph } from './mechanism-graph.js';
import { takeFrom } from './search-scratch.js';

/** What a search by cost knows by node: a cost that is Infinity until it is set, and final once it cannot fall any more. */
export class CostField {
  /** What is still to be settled, by cost. */
  readonly queue = new FlatQueue<number>();
  readonly #costs: Float64Array;
  /** The edge over which each cost came about. */
  readonly #edges: Uint32Array;
  /** Twice the epoch, and one more when final: marks of other epochs are lower. */
  readonly #marks: Uint32Array;
  #open = 0;

  constructor(nodeCount: number) {
    this.#costs = new Float64Array(nodeCount);
    this.#edges = new Uint32Array(nodeCount);
    this.#marks = new Uint32Array(nodeCount);
  }

  /** Forgets everything, in no time. */
  start(): void {
    this.queue.clear();
    this.#open += 2;
    if (this.#open < LAST_MARK) return;
    this.#marks.fill(0);
    this.#open = 2;
  }

  get(node: number): number {
    return this.#marks[node] >= this.#open ? this.#costs[node] : Infinity;
  }

  set(node: number, cost: number, edge: number): void {
    this.#marks[node] = this.#open;
    this.#costs[node] = cost;
    this.#edges[node] = edge;
  }

  edgeOf(node: number): number {
    return this.#edges[node];
  }

  isSet(node: number): boolean {
    return this.#marks[node] >= this.#open;
  }

  isFinal(node: number): boolean {
    return this.#marks[node] > this.#open;
  }

  makeFinal(node: number): void {
    this.#marks[node] = this.#open + 1;
  }
}

const LAST_MARK = 2 ** 32 - 2;

/** Four fields as long as the graph, made once and used by one search after another. */
export interface CostFields {
  /** From the source. */
  readonly near: CostField;
  /** To the target. */
  readonly far: CostField;
  /** To the target, from beyond where the two meet. */
  readonly rest: CostField;
  /** From the source, once more, over what can be an answer only. */
  readonly reached: CostField;
  /** No edge of the graph weighs less. */
  readonly leastWeight: number;
  readonly giveBack: () => void;
}

/** Fields of the graph that no other search uses now. */
export const takeCostFields = (graph: MechanismGraph): CostFields => takeFrom(idle, graph, makeFields);

const idle = new WeakMap<MechanismGraph, CostFields[]>();

const makeFields = ({ nodeCount, weights }: MechanismGraph, giveBack: () => void): CostFields => ({
  near: new CostField(nodeCount),
  far: new CostField(nodeCount),
  rest: new CostField(nodeCount),
  reached: new CostField(nodeCount),
  leastWeight: weights.reduce((least, weight) => Math.min(least, weight), Infinity),
  giveBack,
});
