import type { MechanismGraph } from './mechanism-graph.js';

/** One end of a search from both: the nodes it has met, level by level. */
export class SearchSide {
  /** Number of steps to the deepest level. */
  depth = 0;
  /** Nodes in the order in which they were met. */
  readonly queue: Uint32Array;
  readonly #levels: number[] = [];
  readonly #epochs: Uint32Array;
  readonly #depths: Uint8Array;
  #epoch = 0;
  #count = 0;

  constructor(nodeCount: number) {
    this.queue = new Uint32Array(nodeCount);
    this.#epochs = new Uint32Array(nodeCount);
    this.#depths = new Uint8Array(nodeCount);
  }

  /** Forgets everything, in no time: what another epoch has marked counts for nothing. */
  start(node: number): void {
    this.#epoch = (this.#epoch + 1) >>> 0;
    if (this.#epoch === 0) {
      this.#epochs.fill(0);
      this.#epoch = 1;
    }
    this.depth = 0;
    this.#count = 0;
    this.#levels.length = 0;
    this.#levels.push(0);
    this.meet(node);
  }

  /** What is met from now on is one step deeper. */
  nextLevel(): void {
    this.depth++;
    this.#levels.push(this.#count);
  }

  /** Where a level stands in the queue. */
  level(depth: number): readonly [begin: number, end: number] {
    return [this.#levels[depth], depth < this.depth ? this.#levels[depth + 1] : this.#count];
  }

  sizeOf(depth: number): number {
    const [begin, end] = this.level(depth);
    return end - begin;
  }

  isMet(node: number): boolean {
    return this.#epochs[node] === this.#epoch;
  }

  meet(node: number): void {
    this.#epochs[node] = this.#epoch;
    this.#depths[node] = this.depth;
    this.queue[this.#count++] = node;
  }

  /** −1 for a node that was not met. */
  depthOf(node: number): number {
    return this.isMet(node) ? this.#depths[node] : -1;
  }

  isAt(node: number, depth: number): boolean {
    return this.#epochs[node] === this.#epoch && this.#depths[node] === depth;
  }
}

/** A cost by node: Infinity until it is set. */
export class CostField {
  readonly #costs: Float64Array;
  readonly #epochs: Uint32Array;
  readonly #finalEpochs: Uint32Array;
  #epoch = 0;

  constructor(nodeCount: number) {
    this.#costs = new Float64Array(nodeCount);
    this.#epochs = new Uint32Array(nodeCount);
    this.#finalEpochs = new Uint32Array(nodeCount);
  }

  /** Forgets everything. */
  start(): void {
    this.#epoch = (this.#epoch + 1) >>> 0;
    if (this.#epoch !== 0) return;
    this.#epochs.fill(0);
    this.#finalEpochs.fill(0);
    this.#epoch = 1;
  }

  get(node: number): number {
    return this.#epochs[node] === this.#epoch ? this.#costs[node] : Infinity;
  }

  set(node: number, cost: number): void {
    this.#epochs[node] = this.#epoch;
    this.#costs[node] = cost;
  }

  isFinal(node: number): boolean {
    return this.#finalEpochs[node] === this.#epoch;
  }

  makeFinal(node: number): void {
    this.#finalEpochs[node] = this.#epoch;
  }
}

/** Arrays as long as the graph, made once and used by one search after another. */
export interface SearchScratch {
  readonly near: SearchSide;
  readonly far: SearchSide;
  readonly costs: CostField;
  readonly giveBack: () => void;
}

const idle = new WeakMap<MechanismGraph, SearchScratch[]>();

/** Scratch of the graph that no other search uses now. */
export const takeScratch = (graph: MechanismGraph): SearchScratch => {
  const waiting = idle.get(graph) ?? [];
  idle.set(graph, waiting);
  const taken = waiting.pop();
  if (taken !== undefined) return taken;
  const scratch: SearchScratch = {
    near: new SearchSide(graph.nodeCount),
    far: new SearchSide(graph.nodeCount),
    costs: new CostField(graph.nodeCount),
    giveBack: () => {
      waiting.push(scratch);
    },
  };
  return scratch;
};
