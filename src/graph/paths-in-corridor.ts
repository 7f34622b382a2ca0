import TinyQueue from 'tinyqueue';
import { Ceiling } from './ceiling.js';
import type { Corridor } from './corridor.js';
import { compareSequences } from './found-paths.js';
import { isOver, sharedStudies, type Search } from './ordered-search.js';
import type { FoundPath } from './path-query.js';

/** Partial paths that are kept at once, some 60 bytes each. */
const MAX_PARTIAL_PATHS = 1 << 20;

/** Corridors with more steps are gone through with a look at the time in between. */
const STEPS_A_CHECK = 1 << 13;

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
      partial.leave(first);
      continue;
    }
    if (search.expansions >= maxExpansions || partial.count > MAX_PARTIAL_PATHS) {
      search.stopped = partial.count > MAX_PARTIAL_PATHS ? 'MEMORY' : 'EXPANSIONS';
      return;
    }
    if (isOver(search)) return;
    search.expansions++;
    partial.extend(first);
    partial.leave(first);
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
  /** Studies that support every step so far, where the query asks for them; null at the start. */
  readonly #studies: (readonly number[] | null)[] = [];
  /** How many need it: those one step longer, and itself while it waits. */
  readonly #uses: number[] = [];
  /** Numbers that nobody needs any more. */
  readonly #free: number[] = [];
  readonly #coherence: 'SINGLE_STUDY' | 'JOINED' | undefined;
  readonly #waiting = new TinyQueue<number>([], (a, b) => this.#compare(a, b));
  readonly #toGo: readonly Float64Array[];
  readonly #ceiling: Ceiling;
  readonly #search: Search;
  readonly #corridor: Corridor;
  readonly #wanted: Wanted;

  constructor(search: Search, corridor: Corridor, wanted: Wanted) {
    [this.#search, this.#corridor, this.#wanted] = [search, corridor, wanted];
    this.#ceiling = new Ceiling(wanted.count, wanted.cost);
    this.#toGo = costsBySteps(corridor, wanted.maxSteps, () => isOver(search));
    this.#coherence = search.query.coherence;
    for (let start = 0; start < corridor.starts; start++) this.#add(-1, -1, start, 0, 0);
  }

  /** How many there are now. */
  get count(): number {
    return this.#places.length - this.#free.length;
  }

  takeFirst(): number | undefined {
    return this.#waiting.pop();
  }

  isComplete(path: number): boolean {
    return this.#corridor.ends[this.#places[path]] === 1;
  }

  /** It does not wait any more. */
  leave(path: number): void {
    for (let at = path; at >= 0 && --this.#uses[at] === 0; at = this.#parents[at]) this.#free.push(at);
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
    const path = this.#free.pop() ?? this.#places.length;
    if (this.#coherence !== undefined && !this.#coheres(path, parent, step, place)) {
      if (path < this.#places.length) this.#free.push(path);
      return;
    }
    this.#parents[path] = parent;
    this.#steps[path] = step;
    this.#places[path] = place;
    this.#lengths[path] = length;
    this.#costs[path] = cost;
    this.#leastCosts[path] = leastCost;
    this.#leastSteps[path] = leastSteps;
    this.#uses[path] = 1;
    if (parent >= 0) this.#uses[parent]++;
    this.#waiting.push(path);
    if (this.isComplete(path)) this.#ceiling.lower(cost);
  }

  /** Whether one more step leaves the studies that the query asks for; keeps them. */
  #coheres(path: number, parent: number, step: number, place: number): boolean {
    if (parent < 0) {
      this.#studies[path] = null;
      return true;
    }
    const { query, graph } = this.#search;
    const { edges, ends } = this.#corridor;
    const shared = sharedStudies(this.#studies[parent], query.studies ?? graph.studies, edges[step]);
    this.#studies[path] = shared;
    return shared.length > 0
      ? this.#coherence !== 'JOINED' || ends[place] === 0
      : this.#coherence === 'JOINED';
  }

  #leadsThrough(path: number, place: number): boolean {
    const { nodes } = this.#corridor;
    for (let at = path; at >= 0; at = this.#parents[at])
      if (nodes[this.#places[at]] === nodes[place]) return true;
    return false;
  }

  /** What partial paths grow into comes later than they do. */
  #compare(a: number, b: number): number {
    return (
      (this.#search.query.deepestFirst === true && this.#compareDepth(a, b)) ||
      this.#leastCosts[a] - this.#leastCosts[b] ||
      this.#leastSteps[a] - this.#leastSteps[b] ||
      compareSequences(this.#nodesOf(a), this.#nodesOf(b)) ||
      compareSequences(this.#edgesOf(a), this.#edgesOf(b))
    );
  }

  #compareDepth(a: number, b: number): number {
    return Number(this.isComplete(b)) - Number(this.isComplete(a)) || this.#lengths[b] - this.#lengths[a];
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
export const countPaths = ({ nodes, ends, offsets, next }: Corridor, steps: number): number => {
  let counts = Float64Array.from(ends);
  for (let made = 0; made < steps; made++) {
    const longer = new Float64Array(nodes.length);
    for (let place = 0; place < nodes.length; place++) {
      for (let step = offsets[place]; step < offsets[place + 1]; step++) longer[place] += counts[next[step]];
    }
    counts = longer;
  }
  return counts[0];
};

/** By number of steps and place: the least that walks of exactly so many steps to the target cost; Infinity when there are none, or when the time was over. */
const costsBySteps = (
  { nodes, ends, offsets, next, costs }: Corridor,
  maxSteps: number,
  isOver: () => boolean,
): Float64Array[] => {
  const isLarge = next.length > STEPS_A_CHECK;
  const none = Float64Array.from(ends, (isEnd) => (isEnd === 1 ? 0 : Infinity));
  const all = [none];
  while (all.length <= maxSteps) {
    const fewer = all[all.length - 1];
    const least = new Float64Array(nodes.length).fill(Infinity);
    if (isLarge && isOver()) return Array.from({ length: maxSteps + 1 }, () => least);
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
