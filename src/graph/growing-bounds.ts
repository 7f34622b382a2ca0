import FlatQueue from 'flatqueue';
import { AdjacentSteps } from './adjacent-steps.js';
import { UNREACHABLE, type CompletionBounds } from './completion-bounds.js';
import type { MechanismGraph } from './mechanism-graph.js';
import type { PathQuery } from './path-query.js';
import type { CostField, SearchScratch, SearchSide } from './search-scratch.js';

/** Edges that are gone through for the fewest steps, which only have to cut off what cannot arrive in time. */
const EDGES_FOR_STEPS = 20_000;
/** Nodes that become exact at a time. */
const NODES_AT_A_TIME = 64;

/**
 * Completion bounds for one target that grow as they are needed: exact within a radius of the target (Dijkstra 1959, backward), and beyond it the radius itself, which
 * is never more than the truth. The search from the front so meets them halfway, as a search from both ends does, and keeps its order.
 */
export class GrowingBounds implements CompletionBounds {
  /** Edges gone through so far. */
  work = 0;
  readonly #graph: MechanismGraph;
  readonly #inner: (node: number) => boolean;
  readonly #target: number;
  readonly #arriving: AdjacentSteps;
  readonly #costs: CostField;
  readonly #side: SearchSide;
  readonly #queue = new FlatQueue<number>();
  #radius = 0;
  /** Everything that leads to the target has been met. */
  #allMet = false;

  constructor(
    graph: MechanismGraph,
    query: Pick<PathQuery, 'direction' | 'edges' | 'maxSteps'>,
    target: number,
    inner: (node: number) => boolean,
    { costs, far }: SearchScratch,
  ) {
    [this.#graph, this.#inner, this.#target] = [graph, inner, target];
    [this.#costs, this.#side] = [costs, far];
    this.#arriving = new AdjacentSteps(graph, query, false);
    costs.start();
    costs.set(target, 0);
    this.#queue.push(target, 0);
    this.#meetLevels(query.maxSteps);
  }

  stepsFrom(node: number): number {
    const depth = this.#side.depthOf(node);
    if (depth >= 0) return depth;
    return this.#allMet ? UNREACHABLE : this.#side.depth + 1;
  }

  costFrom(node: number): number {
    return this.#costs.isFinal(node) ? this.#costs.get(node) : this.#radius;
  }

  isExact(node: number): boolean {
    return this.#costs.isFinal(node) || this.#radius === Infinity;
  }

  /** Makes some more nodes exact. */
  grow(): void {
    const { weights, hubPenalties } = this.#graph;
    for (let settled = 0; settled < NODES_AT_A_TIME;) {
      const node = this.#queue.pop();
      if (node === undefined) {
        this.#radius = Infinity;
        return;
      }
      if (this.#costs.isFinal(node)) continue;
      this.#costs.makeFinal(node);
      settled++;
      if (node !== this.#target && !this.#inner(node)) continue;
      const cost = this.#costs.get(node);
      this.work += this.#arriving.count(node);
      this.#arriving.each(node, (edge, before) => {
        const more = cost + weights[edge] + hubPenalties[before];
        if (more >= this.#costs.get(before)) return;
        this.#costs.set(before, more);
        this.#queue.push(before, more);
      });
    }
    this.#radius = this.#queue.peekValue() ?? Infinity;
  }

  #meetLevels(maxSteps: number): void {
    const side = this.#side;
    side.start(this.#target);
    let work = 0;
    while (side.depth < maxSteps) {
      const [begin, end] = side.level(side.depth);
      for (let at = begin; at < end; at++) work += this.#arriving.count(side.queue[at]);
      if (work > EDGES_FOR_STEPS) return;
      side.nextLevel();
      for (let at = begin; at < end; at++) {
        const node = side.queue[at];
        if (node !== this.#target && !this.#inner(node)) continue;
        this.#arriving.each(node, (_edge, before) => {
          if (!side.isMet(before)) side.meet(before);
        });
      }
      if (side.sizeOf(side.depth) > 0) continue;
      this.#allMet = true;
      return;
    }
    this.#allMet = true; // what is farther cannot arrive in time
  }
}
