import { Ceiling } from './ceiling.js';
import { checkPathQuery } from './check-path-query.js';
import { comparePaths } from './found-paths.js';
import { GrowingBounds } from './growing-bounds.js';
import type { MechanismGraph } from './mechanism-graph.js';
import {
  goalOf,
  isOver,
  PAUSE,
  pathsInOrder,
  startSearch,
  type Goal,
  type Search,
} from './ordered-search.js';
import type { FoundPath, PathAnswer, PathQuery } from './path-query.js';
import { takeScratch } from './search-scratch.js';
import { shortestWays, type ShortestWays } from './shortest-ways.js';

/** Outweighs the cost of any path of 8 steps (each at most 2^32 + 2^32 millionths), and 8 of them stay exact in a double. */
const STEP_FIRST = 2 ** 37;

/** The paths to return, and what is known about how many there are. */
interface Found {
  readonly paths: readonly FoundPath[];
  /** How many paths the answer has; null when not all were counted. */
  readonly total: number | null;
}

/**
 * The paths that a query asks for, in the order of `comparePaths`. When a limit ends a search for TOP or ALL they are exactly the first of the true
 * answer; for SHORTEST and ALL_SHORTEST those of the pairs that were searched.
 * @throws RangeError naming the field and the value when the query is out of range
 * Time O(log(waiting)) a partial path; memory O(nodes · pattern positions) + O(partial paths).
 */
export const findPaths = (graph: MechanismGraph, query: PathQuery): PathAnswer => {
  const slices = findPathsInSlices(graph, query);
  for (;;) {
    const { done, value } = slices.next();
    if (done === true) return value;
  }
};

/** The same, handing control back now and then: what it returns in the end is the answer, what it yields before is nothing. */
export function* findPathsInSlices(
  graph: MechanismGraph,
  query: PathQuery,
): Generator<undefined, PathAnswer, undefined> {
  checkPathQuery(graph, query);
  const search = startSearch(graph, { ...query, via: [...new Set(query.via)] });
  const avoided = new Set(query.avoid);
  const sources = query.sources.filter((node) => !avoided.has(node));
  const targets = query.targets.filter((node) => !avoided.has(node));
  const bySteps = query.select === 'SHORTEST' || query.select === 'ALL_SHORTEST';
  const found = yield* (bySteps ? shortestPaths : cheapestPaths)(search, sources, targets);
  const { stopped, expansions } = search;
  return {
    paths: found.paths,
    total: stopped === null ? found.total : null,
    stopped,
    expansions,
  };
}

function* cheapestPaths(
  search: Search,
  sources: readonly number[],
  targets: readonly number[],
): Generator<undefined, Found, undefined> {
  if (sources.length === 1 && targets.length === 1 && canGrowBounds(search.query)) {
    return yield* cheapestOfPair(search, sources[0], targets[0]);
  }
  const goal = goalOf(search, targets, 0);
  return goal === null ? NOTHING : yield* firstOf(search, sources, goal);
}

const NOTHING: Found = { paths: [], total: 0 };

/** Growing bounds know neither positions of a pattern nor signs, and serve only a search in order of cost. */
const canGrowBounds = ({ select, pattern, sign, deepestFirst }: PathQuery): boolean =>
  select === 'TOP' && pattern === undefined && sign === undefined && deepestFirst === undefined;

/** The cheapest paths of one pair: from both ends, and never beyond what k shortest paths cost, where there are so many. */
function* cheapestOfPair(
  search: Search,
  source: number,
  target: number,
): Generator<undefined, Found, undefined> {
  const { graph, query, inner } = search;
  if (source === target) return NOTHING;
  const ways = shortestWays({ graph, query, source, target, inner, isOver: () => isOver(search) });
  if (ways === null || ways === 'OVER') return NOTHING;
  const isPlain = asksForEndsOnly(query) && ways.steps >= query.minSteps && ways.count >= query.k;
  const ceiling = new Ceiling(query.k, isPlain ? yield* costOfLast(search, source, target, ways) : Infinity);
  const scratch = takeScratch(graph);
  try {
    const growing = new GrowingBounds(graph, query, target, inner, scratch);
    const goal = { targets: [target], perStep: 0, bounds: growing, growing, ceiling };
    const found = yield* firstOf(search, [source], goal);
    if (search.stopped !== 'MEMORY') return found;
  } finally {
    scratch.giveBack();
  }
  search.stopped = null; // exact bounds take longer and let fewer partial paths wait
  const goal = goalOf(search, [target], 0);
  return goal === null ? NOTHING : yield* firstOf(search, [source], goal);
}

/** What the k-th cheapest of the shortest paths costs; Infinity when the search was stopped before. */
function* costOfLast(
  search: Search,
  source: number,
  target: number,
  { walkable, bounds }: ShortestWays,
): Generator<undefined, number, undefined> {
  let found = 0;
  const goal = { targets: [target], perStep: 0, bounds };
  for (const path of pathsInOrder({ ...search, walkable }, [source], goal)) {
    if (path === PAUSE) yield;
    else if (++found === search.query.k) return path.cost;
  }
  return Infinity;
}

function* firstOf(
  search: Search,
  sources: readonly number[],
  goal: Goal,
): Generator<undefined, Found, undefined> {
  const { k, select, countAll, limit } = search.query;
  const asked = select === 'TOP' ? k : Infinity;
  const paths: FoundPath[] = [];
  let found = 0;
  for (const path of pathsInOrder(search, sources, goal)) {
    if (path === PAUSE) {
      yield;
      continue;
    }
    found++;
    if (found <= limit) paths.push(path);
    else if (!countAll) return { paths, total: null };
    if (found === asked) break;
  }
  return { paths, total: found };
}

/**
 * The shortest paths of each pair by itself. What asks for more than the way from end to end (a pattern, a sign, …) is searched in order with a cost per
 * step that outweighs all else, which brings the shortest first; and so is a pair whose shortest paths are too short for the query.
 */
function* shortestPaths(
  search: Search,
  sources: readonly number[],
  targets: readonly number[],
): Generator<undefined, Found, undefined> {
  const found: Found[] = [];
  const isPlain = asksForEndsOnly(search.query);
  for (const target of targets) {
    let goal: Goal | null = null;
    for (const source of sources) {
      if (search.stopped !== null) break;
      if (source === target) continue;
      const ways = isPlain ? waysBetween(search, source, target) : 'TOO_SHORT';
      if (ways === null) continue;
      if (ways !== 'TOO_SHORT') {
        found.push(yield* ofWays(search, source, target, ways));
        continue;
      }
      goal ??= goalOf(search, [target], STEP_FIRST);
      if (goal === null) break;
      yield;
      found.push(yield* ofPair(search, source, goal));
    }
  }
  const total = found.reduce((sum, pair) => sum + (pair.total ?? 0), 0);
  const paths = found.flatMap((pair) => pair.paths);
  return { paths: paths.sort(comparePaths).slice(0, search.query.limit), total };
}

const asksForEndsOnly = ({ pattern, sign, coherence, via }: PathQuery): boolean =>
  pattern === undefined && sign === undefined && coherence === undefined && via.length === 0;

/** null when there are none, or when the search was stopped. */
const waysBetween = (search: Search, source: number, target: number): ShortestWays | null | 'TOO_SHORT' => {
  const { graph, query, inner } = search;
  const ways = shortestWays({ graph, query, source, target, inner, isOver: () => isOver(search) });
  if (ways === 'OVER' || ways === null) return null;
  return ways.steps < query.minSteps ? 'TOO_SHORT' : ways;
};

function* ofWays(
  search: Search,
  source: number,
  target: number,
  { count, walkable, bounds }: ShortestWays,
): Generator<undefined, Found, undefined> {
  const { select, limit } = search.query;
  const total = select === 'SHORTEST' ? 1 : count;
  const paths: FoundPath[] = [];
  const onWays = { ...search, walkable };
  if (limit > 0) {
    for (const path of pathsInOrder(onWays, [source], { targets: [target], perStep: 0, bounds })) {
      if (path === PAUSE) yield;
      else if (paths.push(path) === Math.min(limit, total)) break;
    }
  }
  [search.expansions, search.checks] = [onWays.expansions, onWays.checks];
  search.stopped ??= onWays.stopped;
  return { paths, total };
}

/** The shortest paths among all those of a pair, in order. */
function* ofPair(search: Search, source: number, goal: Goal): Generator<undefined, Found, undefined> {
  const paths: FoundPath[] = [];
  let steps = Infinity;
  for (const path of pathsInOrder(search, [source], goal)) {
    if (path === PAUSE) {
      yield;
      continue;
    }
    if (path.edges.length > steps) break;
    steps = path.edges.length;
    paths.push(path);
    if (search.query.select === 'SHORTEST') break;
  }
  return { paths, total: paths.length };
}
