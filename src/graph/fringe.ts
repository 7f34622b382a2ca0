import type { AdjacentSteps } from './adjacent-steps.js';
import type { MechanismGraph } from './mechanism-graph.js';
import { takeFrom } from './search-scratch.js';

/** What both ends of a search mark, as long as the graph, made once and used by one search after another. */
export class Marks {
  /** By marked node: the edge over which it was met. */
  readonly edges: Uint32Array;
  /** Twice the epoch, and one more for the far end: marks of other epochs are lower. Bytes, which stay in the processor's caches; being wiped now and then costs less. */
  readonly #marks: Uint8Array;
  #epoch = 0;

  constructor(nodeCount: number) {
    this.edges = new Uint32Array(nodeCount);
    this.#marks = new Uint8Array(nodeCount);
  }

  /** Forgets everything, in no time. */
  start(): void {
    this.#epoch += 2;
    if (this.#epoch < LAST_MARK) return;
    this.#marks.fill(0);
    this.#epoch = 2;
  }

  /** 0 for the near end, 1 for the far one, and less for a node that neither has met. */
  endThatMet(node: number): number {
    return this.#marks[node] - this.#epoch;
  }

  mark(node: number, end: 0 | 1, edge: number): void {
    this.#marks[node] = this.#epoch + end;
    this.edges[node] = edge;
  }
}

const LAST_MARK = 2 ** 8 - 2;

export interface TouchScratch {
  readonly marks: Marks;
  /** For either end, the nodes in the order in which they are met. */
  readonly queues: readonly [Uint32Array, Uint32Array];
  readonly giveBack: () => void;
}

/** Scratch of the graph that no other search uses now. */
export const takeTouchScratch = (graph: MechanismGraph): TouchScratch => takeFrom(idle, graph, makeScratch);

const idle = new WeakMap<MechanismGraph, TouchScratch[]>();

const makeScratch = ({ nodeCount }: MechanismGraph, giveBack: () => void): TouchScratch => ({
  marks: new Marks(nodeCount),
  queues: [new Uint32Array(nodeCount), new Uint32Array(nodeCount)],
  giveBack,
});

/** The deepest level of one end of a search: it stands in the queue from `begin` to before `count`. */
export class Fringe {
  depth = 0;
  begin = 0;
  count = 1;
  /** What it costs to grow, in edges to look at, as far as anybody has asked. */
  work = 0;
  /** The node before which `work` is known. */
  #summed = 0;

  constructor(
    /** 0 at the source, 1 at the target. */
    readonly end: 0 | 1,
    readonly onward: AdjacentSteps,
    readonly queue: Uint32Array,
    start: number,
  ) {
    queue[0] = start;
  }

  /** What is pushed from now on is one step deeper. */
  deepen(): void {
    this.depth++;
    [this.begin, this.work, this.#summed] = [this.count, 0, this.count];
  }

  get isSummed(): boolean {
    return this.#summed === this.count;
  }

  sumOneMore(): void {
    this.work += this.onward.count(this.queue[this.#summed++]);
  }
}
