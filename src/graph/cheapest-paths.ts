import { Ceiling } from './ceiling.js';
import { asksForEndsOnly, type Found } from './found-paths.js';
import { GrowingBounds } from './growing-bounds.js';
import { goalOf, isOver, PAUSE, pathsInOrder, type Goal, type Search } from './ordered-search.js';
import type { FoundPath, PathQuery } from './path-query.js';
import { takeScratch } from './search-scratch.js';
import { shortestWays, type ShortestWays } from './shortest-ways.js';

/** The k cheapest paths over all pairs, or all of them, in order. */
export function* cheapestPaths(
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
