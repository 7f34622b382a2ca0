import { anyShortestPath } from './any-shortest-path.js';
import { asksForEndsOnly, comparePaths, type Found } from './found-paths.js';
import { goalOf, isOver, pathsInOrder, type Goal, type Search } from './ordered-search.js';
import type { FoundPath } from './path-query.js';
import { StateSearch } from './paths-by-state.js';
import { countPaths, pathsInCorridor } from './paths-in-corridor.js';
import { shortestWays, type ShortestWays } from './shortest-ways.js';

/** Outweighs the cost of any path of 8 steps (each at most 2^32 + 2^32 millionths), and 8 of them stay exact in a double. */
const STEP_FIRST = 2 ** 37;

/**
 * The shortest paths of each pair by itself. What asks for more than the way from end to end (a pattern, a sign, …) is searched in order with a cost per
 * step that outweighs all else, which brings the shortest first; and so is a pair whose shortest paths are too short for the query.
 */
export const shortestPaths = (
  search: Search,
  sources: readonly number[],
  targets: readonly number[],
): Found => {
  const found: Found[] = [];
  const isPlain = asksForEndsOnly(search.query);
  const byState = StateSearch.of(search);
  const ends = { sources, targets };
  const joined =
    isPlain || sources.length * targets.length < 2 ? ends : (byState?.joined(sources, targets) ?? ends);
  for (const target of joined.targets) {
    let goal: Goal | null = null;
    for (const source of joined.sources) {
      if (search.stopped !== null) break;
      if (source === target) continue;
      const plain = isPlain ? ofPlainPair(search, source, target) : 'TOO_SHORT';
      if (plain !== 'TOO_SHORT') {
        if (plain !== null) found.push(plain);
        continue;
      }
      const shortest = byState?.shortest(source, target) ?? null;
      if (shortest !== null) {
        found.push(shortest);
        continue;
      }
      goal ??= goalOf(search, [target], STEP_FIRST);
      if (goal === null) break;
      found.push(ofPair(search, source, goal));
    }
  }
  const total = found.reduce((sum, pair) => sum + (pair.total ?? 0), 0);
  const paths = found.flatMap((pair) => pair.paths);
  return { paths: paths.sort(comparePaths).slice(0, search.query.limit), total };
};

/** null when there are none, or when the search was stopped. */
const ofPlainPair = (search: Search, source: number, target: number): Found | null | 'TOO_SHORT' => {
  const { graph, query, inner } = search;
  const pair = { graph, query, source, target, inner, isOver: () => isOver(search) };
  if (query.select === 'ANY_SHORTEST') {
    const path = anyShortestPath(pair);
    if (path === 'OVER' || path === null) return null;
    return path.edges.length < query.minSteps ? 'TOO_SHORT' : { paths: [path], total: 1 };
  }
  const ways = shortestWays(pair);
  if (ways === 'OVER' || ways === null) return null;
  return ways.steps < query.minSteps ? 'TOO_SHORT' : ofWays(search, ways);
};

const ofWays = (search: Search, { steps, corridor }: ShortestWays): Found => {
  const { select, limit } = search.query;
  const total = select === 'ALL_SHORTEST' ? countPaths(corridor, steps) : 1;
  const count = Math.min(limit, total);
  const paths: FoundPath[] = [];
  if (count === 0) return { paths, total };
  for (const path of pathsInCorridor(search, corridor, {
    count,
    cost: Infinity,
    minSteps: steps,
    maxSteps: steps,
  })) {
    if (paths.push(path) === count) break;
  }
  return { paths, total };
};

/** The shortest paths among all those of a pair, in order. */
const ofPair = (search: Search, source: number, goal: Goal): Found => {
  const paths: FoundPath[] = [];
  let steps = Infinity;
  for (const path of pathsInOrder(search, [source], goal)) {
    if (path.edges.length > steps) break;
    steps = path.edges.length;
    paths.push(path);
    if (search.query.select !== 'ALL_SHORTEST') break;
  }
  return { paths, total: paths.length };
};
