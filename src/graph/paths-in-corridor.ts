import TinyQueue from 'tinyqueue';
import { Ceiling } from './ceiling.js';
import type { Corridor } from './corridor.js';
import { compareSequences } from './found-paths.js';
import { isOver, type Search } from './ordered-search.js';
import type { FoundPath } from './path-query.js';

/** Partial paths that are kept at most, some 60 bytes each. */
const MAX_PARTIAL_PATHS = 1 << 20;

/** Which paths of a corridor are wanted. */
export interface Wanted {
  /** The first so many. */
  readonly count: number;
  /** Highest cost. */
  readonly cost: number;
  readonly minSteps: number;
  readonly maxSteps: number;
}

/**
 * The paths of a corridor in the order of `comparePaths`, as far as they are wanted: best first (A*), with the least cost of exactly so many steps to the
 * target as the bound, which heeds the steps that a path may have. Partial paths are numbers in columns. Ends early when the search is stopped.
 */
export function* pathsInCorridor(
  search: Search,
  corridor: Corridor,
  wanted: Wanted,
): Generator<FoundPath, void, undefined> {
  const { maxExpansions } = search.query;
  const partial = new PartialPaths(search, corridor, wanted);
  for (let first = partial.takeFirst(); first !== undefined; first = partial.takeFirst()) {
    if (partial.isComplete(first)) {
      yield partial.foundPath(first);
      continue;
    }
    if (search.expansions >= maxExpansions || partial.count > MAX_PARTIAL_PATHS) {
      search.stopped = partial.count > MAX_PARTIAL_PATHS ? 'MEMORY' : 'EXPANSIONS';
      return;
    }
    if (isOver(search)) return;
    search.expansions++;
    partial.extend(first);
  }
}

/** Paths from the source, each by its number: what it is one step longer than, that step, and the least that it can become. */
class PartialPaths {
  readonly #parents: number[] = [];
  readonly #steps: number[] = [];
  readonly #places: number[] = [];
  readonly #lengths: number[] = [];
  readonly #costs: number[] = [];
  readonly #leastCosts: number[] = [];
  readonly #leastSteps: number[] = [];
  readonly #waiting = new TinyQueue<number>([], (a, b) => this.#compare(a, b));
  readonly #toGo: readonly Float64Array[];
  readonly #ceiling: Ceiling;
  readonly #search: Search;
  readonly #corridor: Corridor;
  readonly #wanted: Wanted;

  constructor(search: Search, corridor: Corridor, wanted: Wanted) {
    [this.#search, this.#corridor, this.#wanted] = [search, corridor, wanted];
    this.#ceiling = new Ceiling(wanted.count, wanted.cost);
    this.#toGo = costsBySteps(corridor, wanted.maxSteps);
    this.#add(-1, -1, 0, 0, 0);
  }

  get count(): number {
    return this.#places.length;
  }

  takeFirst(): number | undefined {
    return this.#waiting.pop();
  }

  isComplete(path: number): boolean {
    return this.#places[path] === this.#corridor.target;
  }

  extend(path: number): void {
    const { offsets, next, costs } = this.#corridor;
    const place = this.#places[path];
    const [length, cost] = [this.#lengths[path] + 1, this.#costs[path]];
    for (let step = offsets[place]; step < offsets[place + 1]; step++) {
      if (!this.#leadsThrough(path, next[step]))
        this.#add(path, step, next[step], length, cost + costs[step]);
    }
  }

  foundPath(path: number): FoundPath {
    const { edges, forward } = this.#corridor;
    const steps = this.#chain(path, this.#steps).slice(1);
    const { signs } = this.#search.graph;
    const sign = steps.reduce((product, step) => product * signs[edges[step]], 1);
    return {
      nodes: this.#nodesOf(path),
      edges: steps.map((step) => edges[step]),
      forward: steps.map((step) => forward[step] === 1),
      sign: sign > 0 ? 1 : sign < 0 ? -1 : 0,
      cost: this.#costs[path],
    };
  }

  #add(parent: number, step: number, place: number, length: number, cost: number): void {
    const { minSteps, maxSteps } = this.#wanted;
    let [leastCost, leastSteps] = [Infinity, 0];
    for (let more = Math.max(0, minSteps - length); more <= maxSteps - length; more++) {
      const whole = cost + this.#toGo[more][place];
      if (whole < leastCost) [leastCost, leastSteps] = [whole, length + more];
    }
    if (leastCost > this.#ceiling.cost || leastCost === Infinity) return;
    const path = this.#places.length;
    this.#parents.push(parent);
    this.#steps.push(step);
    this.#places.push(place);
    this.#lengths.push(length);
    this.#costs.push(cost);
    this.#leastCosts.push(leastCost);
    this.#leastSteps.push(leastSteps);
    this.#waiting.push(path);
    if (this.isComplete(path)) this.#ceiling.lower(cost);
  }

  #leadsThrough(path: number, place: number): boolean {
    for (let at = path; at >= 0; at = this.#parents[at]) if (this.#places[at] === place) return true;
    return false;
  }

  /** What partial paths grow into comes later than they do. */
  #compare(a: number, b: number): number {
    return (
      this.#leastCosts[a] - this.#leastCosts[b] ||
      this.#leastSteps[a] - this.#leastSteps[b] ||
      compareSequences(this.#nodesOf(a), this.#nodesOf(b)) ||
      compareSequences(this.#edgesOf(a), this.#edgesOf(b))
    );
  }

  #nodesOf(path: number): number[] {
    return this.#chain(path, this.#places).map((place) => this.#corridor.nodes[place]);
  }

  #edgesOf(path: number): number[] {
    return this.#chain(path, this.#steps)
      .slice(1)
      .map((step) => this.#corridor.edges[step]);
  }

  /** A column's entries from the source on. */
  #chain(path: number, column: readonly number[]): number[] {
    const entries: number[] = [];
    for (let at = path; at >= 0; at = this.#parents[at]) entries.push(column[at]);
    return entries.reverse();
  }
}

/** How many paths a corridor has in which every way has so many steps; more than 2^53 are not told apart. */
export const countPaths = ({ nodes, target, offsets, next }: Corridor, steps: number): number => {
  let counts = new Float64Array(nodes.length);
  counts[target] = 1;
  for (let made = 0; made < steps; made++) {
    const longer = new Float64Array(nodes.length);
    for (let place = 0; place < nodes.length; place++) {
      for (let step = offsets[place]; step < offsets[place + 1]; step++) longer[place] += counts[next[step]];
    }
    counts = longer;
  }
  return counts[0];
};

/** By number of steps and place: the least that walks of exactly so many steps to the target cost; Infinity when there are none. */
const costsBySteps = (
  { nodes, target, offsets, next, costs }: Corridor,
  maxSteps: number,
): Float64Array[] => {
  const none = new Float64Array(nodes.length).fill(Infinity);
  none[target] = 0;
  const all = [none];
  while (all.length <= maxSteps) {
    const fewer = all[all.length - 1];
    const least = new Float64Array(nodes.length).fill(Infinity);
    for (let place = 0; place < nodes.length; place++) {
      for (let step = offsets[place]; step < offsets[place + 1]; step++) {
        const cost = costs[step] + fewer[next[step]];
        if (cost < least[place]) least[place] = cost;
      }
    }
    all.push(least);
  }
  return all;
};
