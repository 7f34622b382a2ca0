import { AdjacentSteps } from './adjacent-steps.js';
import { SearchEnd, type PairSearch } from './search-end.js';
import { takeScratch, type SearchScratch } from './search-scratch.js';
import { grow } from './shortest-ways.js';

/** Edges that may be gone through to learn who lies too far away. */
const MAX_WORK = 1 << 18;

/** Which nodes lie within so many steps of both ends together: breadth first from either end until what neither has met is too far away. */
export class StepLimits {
  readonly #near: SearchEnd;
  readonly #far: SearchEnd;
  readonly #maxSteps: number;
  readonly #scratch: SearchScratch;
  readonly #isKnown: boolean;

  constructor(search: PairSearch) {
    const { graph, query, source, target } = search;
    this.#maxSteps = query.maxSteps;
    this.#scratch = takeScratch(graph);
    this.#near = new SearchEnd(this.#scratch.near, new AdjacentSteps(graph, query, true), source);
    this.#far = new SearchEnd(this.#scratch.far, new AdjacentSteps(graph, query, false), target);
    this.#isKnown = this.#meetLevels(search);
  }

  /** Whether a path through the node may have few enough steps. */
  allows(node: number): boolean {
    if (!this.#isKnown) return true;
    return stepsTo(this.#near, node) + stepsTo(this.#far, node) <= this.#maxSteps;
  }

  giveBack(): void {
    this.#scratch.giveBack();
  }

  /** False when it is too much work. */
  #meetLevels(search: PairSearch): boolean {
    let work = 0;
    while (this.#near.side.depth + this.#far.side.depth + 1 < this.#maxSteps) {
      const own = this.#near.work <= this.#far.work ? this.#near : this.#far;
      work += own.work;
      if (work > MAX_WORK || grow(search, own) === 'OVER') return false;
    }
    return true;
  }
}

/** The fewest steps from an end, or what they are more than. */
const stepsTo = ({ side }: SearchEnd, node: number): number => {
  const depth = side.depthOf(node);
  return depth < 0 ? side.depth + 1 : depth;
};
