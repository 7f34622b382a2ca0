import type { MechanismGraph } from './mechanism-graph.js';

/** Depths are less than this: no path has more steps than 8. */
const EPOCH = 1 << 4;
const LAST_EPOCH = 2 ** 16 - EPOCH;

/** One end of a search from both: the nodes it has met, level by level. */
export class SearchSide {
  /** Number of steps to the deepest level. */
  depth = 0;
  /** Nodes in the order in which they were met. */
  readonly queue: Uint32Array;
  readonly #levels: number[] = [];
  /** Epoch and, in the lowest four bits, depth: one narrow column stays in the processor's caches. */
  readonly #marks: Uint16Array;
  /** The mark of depth 0 in this epoch; marks of other epochs are lower. */
  #epoch = 0;
  #count = 0;

  constructor(nodeCount: number) {
    this.queue = new Uint32Array(nodeCount);
    this.#marks = new Uint16Array(nodeCount);
  }

  /** Forgets everything, in no time but once in thousands. */
  start(node: number): void {
    this.#epoch += EPOCH;
    if (this.#epoch > LAST_EPOCH) {
      this.#marks.fill(0);
      this.#epoch = EPOCH;
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
    return this.#marks[node] >= this.#epoch;
  }

  meet(node: number): void {
    this.#marks[node] = this.#epoch + this.depth;
    this.queue[this.#count++] = node;
  }

  /** −1 for a node that was not met. */
  depthOf(node: number): number {
    return this.isMet(node) ? this.#marks[node] - this.#epoch : -1;
  }

  isAt(node: number, depth: number): boolean {
    return this.#marks[node] === this.#epoch + depth;
  }
}

/** Arrays as long as the graph, made once and used by one search after another. */
export interface SearchScratch {
  readonly near: SearchSide;
  readonly far: SearchSide;
  readonly giveBack: () => void;
}

/** Scratch of the graph that no other search uses now. */
export const takeScratch = (graph: MechanismGraph): SearchScratch => takeFrom(idle, graph, makeScratch);

const idle = new WeakMap<MechanismGraph, SearchScratch[]>();

const makeScratch = ({ nodeCount }: MechanismGraph, giveBack: () => void): SearchScratch => ({
  near: new SearchSide(nodeCount),
  far: new SearchSide(nodeCount),
  giveBack,
});

/** What waits for the graph, or what is made. */
export const takeFrom = <Scratch>(
  pool: WeakMap<MechanismGraph, Scratch[]>,
  graph: MechanismGraph,
  make: (graph: MechanismGraph, giveBack: () => void) => Scratch,
): Scratch => {
  const waiting = pool.get(graph) ?? [];
  pool.set(graph, waiting);
  const taken = waiting.pop();
  if (taken !== undefined) return taken;
  const scratch = make(graph, () => {
    waiting.push(scratch);
  });
  return scratch;
};
