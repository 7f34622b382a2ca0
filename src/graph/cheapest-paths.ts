import { cheapestOfPair } from './cheapest-of-pair.js';
import { asksForEndsOnly, type Found } from './found-paths.js';
import { goalOf, pathsInOrder, type Goal, type Search } from './ordered-search.js';
import type { FoundPath, PathQuery } from './path-query.js';
import { StateSearch } from './paths-by-state.js';

/** The k cheapest paths over all pairs, or all of them, in order. */
export const cheapestPaths = (
  search: Search,
  sources: readonly number[],
  targets: readonly number[],
): Found => {
  if (sources.length === 1 && targets.length === 1 && isForBalls(search.query)) {
    const found = cheapestOfPair(search, sources[0], targets[0]);
    if (found !== 'TOO_MANY') return found;
  }
  const found = StateSearch.of(search)?.cheapest(sources, targets) ?? null;
  if (found !== null || search.stopped !== null) return found ?? NOTHING;
  const goal = goalOf(search, targets, 0);
  return goal === null ? NOTHING : firstOf(search, sources, goal);
};

const NOTHING: Found = { paths: [], total: 0 };

/** Balls know neither patterns nor signs nor studies, and serve only a search in order of cost. */
const isForBalls = (query: PathQuery): boolean =>
  query.select === 'TOP' && query.deepestFirst === undefined && asksForEndsOnly(query);

const firstOf = (search: Search, sources: readonly number[], goal: Goal): Found => {
  const { k, select, countAll, limit } = search.query;
  const asked = select === 'TOP' ? k : Infinity;
  const paths: FoundPath[] = [];
  let found = 0;
  for (const path of pathsInOrder(search, sources, goal)) {
    found++;
    if (found <= limit) paths.push(path);
    else if (!countAll) return { paths, total: null };
    if (found === asked) break;
  }
  return { paths, total: found };
};
