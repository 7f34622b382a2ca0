import type { Corridor } from './corridor.js';
import { corridorWithin } from './corridor-within.js';
import { takeCostFields, type CostFields } from './cost-field.js';
import type { Found } from './found-paths.js';
import { MeetingBalls } from './meeting-balls.js';
import { isOver, type Search } from './ordered-search.js';
import type { FoundPath } from './path-query.js';
import { pathsInCorridor } from './paths-in-corridor.js';
import type { PairSearch } from './search-end.js';
import { shortestWays, type ShortestWays } from './shortest-ways.js';
import { StepLimits } from './step-limits.js';

/* The cheapest paths of one pair. The letters return in the code below.
 * A) Two balls grow until the paths that are wanted lie within them.
 * B) What lies on such a path is a small graph of its own, in which
 * C) the paths are found in order.
 * D) Where cheap walks have too many steps, the balls tell little of what the k-th path costs. Then what lies too many steps away is left out, the shortest paths
 *    put a ceiling on the cost, and whenever the balls have doubled, what lies within them is searched and may be enough. */

/** Above the cost of any path of 8 steps, and exact. */
const HIGHEST_COST = 2 ** 37;
/** Edges that the balls go through at a time. */
const EDGES_A_SLICE = 1 << 14;
/** Edges after which a search counts as a hard one. */
const EDGES_BEFORE_LIMITS = 1 << 16;
/** Edges after which what lies within the balls is searched for the first time. */
const EDGES_BEFORE_TRIAL = 1 << 18;

interface FoundOfPair extends Found {
  /** How many were found. */
  readonly count: number;
}

const NOTHING: FoundOfPair = { paths: [], total: 0, count: 0 };

/** The paths, or 'TOO_MANY' when this is no way to find them. */
export const cheapestOfPair = (search: Search, source: number, target: number): FoundOfPair | 'TOO_MANY' => {
  const { graph, query, inner } = search;
  if (source === target) return NOTHING;
  const pair = { graph, query, source, target, inner, isOver: () => isOver(search) };
  const ways = shortestWays(pair);
  if (ways === null || ways === 'OVER') return NOTHING;
  if (ways.steps === query.maxSteps) return firstOf(search, ways.corridor, HIGHEST_COST);
  const fields = takeCostFields(graph);
  const finder = new PairFinder(search, pair, ways, fields);
  try {
    return finder.find();
  } finally {
    finder.giveBack();
  }
};

class PairFinder {
  readonly #search: Search;
  readonly #pair: PairSearch;
  readonly #ways: ShortestWays;
  readonly #fields: CostFields;
  readonly #balls: MeetingBalls;
  #limits: StepLimits | null = null;

  constructor(search: Search, pair: PairSearch, ways: ShortestWays, fields: CostFields) {
    [this.#search, this.#pair, this.#ways, this.#fields] = [search, pair, ways, fields];
    const inner = (node: number): boolean => pair.inner(node) && (this.#limits?.allows(node) ?? true);
    const { minSteps } = search.query;
    this.#balls = new MeetingBalls({ ...pair, inner, minSteps, wanted: wantedOf(search) }, fields);
  }

  find(): FoundOfPair | 'TOO_MANY' {
    const balls = this.#balls;
    for (let trialAt = EDGES_BEFORE_TRIAL; ;) {
      balls.grow(EDGES_A_SLICE); // (A)
      if (isOver(this.#search)) return NOTHING;
      if (balls.isDone) return this.#within(Math.min(balls.ceiling, HIGHEST_COST));
      if (balls.isOverfull) return 'TOO_MANY';
      if (balls.work > EDGES_BEFORE_LIMITS) this.#limit();
      if (balls.work < trialAt) continue;
      trialAt = 2 * balls.work;
      const found = this.#within(balls.reach - 1);
      if (this.#search.stopped !== null || (found !== 'TOO_MANY' && found.count === wantedOf(this.#search)))
        return found;
    }
  }

  giveBack(): void {
    this.#fields.giveBack();
    this.#limits?.giveBack();
  }

  /** (D) Once. */
  #limit(): void {
    if (this.#limits !== null) return;
    this.#limits = new StepLimits(this.#pair);
    if (this.#balls.ceiling < Infinity || this.#ways.steps < this.#search.query.minSteps) return;
    const shortest = { ...this.#search, expansions: 0 };
    const wanted = wantedOf(this.#search);
    let found = 0;
    for (const path of pathsInCorridor(shortest, this.#ways.corridor, wantedPaths(shortest, HIGHEST_COST))) {
      if (++found === wanted) this.#balls.lowerCeiling(path.cost);
    }
  }

  /** (B, C) */
  #within(most: number): FoundOfPair | 'TOO_MANY' {
    const corridor = corridorWithin(this.#balls, this.#fields, most, this.#pair.isOver);
    if (corridor === 'OVER') return NOTHING;
    return corridor === null ? 'TOO_MANY' : firstOf(this.#search, corridor, most);
  }
}

/** So many paths decide the answer: one more than are returned tells that there are more. */
const wantedOf = ({ query: { countAll, k, limit } }: Search): number =>
  countAll ? k : Math.min(k, limit + 1);

const wantedPaths = (search: Search, cost: number) => {
  const { minSteps, maxSteps } = search.query;
  return { count: wantedOf(search), cost, minSteps, maxSteps };
};

const firstOf = (search: Search, corridor: Corridor, most: number): FoundOfPair => {
  const { limit, countAll } = search.query;
  const wanted = wantedPaths(search, most);
  const paths: FoundPath[] = [];
  let found = 0;
  for (const path of pathsInCorridor(search, corridor, wanted)) {
    found++;
    if (found <= limit) paths.push(path);
    if (found === wanted.count) break;
  }
  return { paths, count: found, total: found > limit && !countAll ? null : found };
};
