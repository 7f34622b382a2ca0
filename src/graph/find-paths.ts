import { checkPathQuery } from './check-path-query.js';
import { comparePaths } from './found-paths.js';
import type { MechanismGraph } from './mechanism-graph.js';
import { goalOf, PAUSE, pathsInOrder, startSearch, type Search } from './ordered-search.js';
import type { FoundPath, PathAnswer, PathQuery } from './path-query.js';

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
  const { k, select, countAll, limit } = search.query;
  const asked = select === 'TOP' ? k : Infinity;
  const paths: FoundPath[] = [];
  let found = 0;
  const goal = goalOf(search, targets, 0);
  for (const path of goal === null ? [] : pathsInOrder(search, sources, goal)) {
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

/** The same search for each pair by itself, with a cost per step that outweighs all else: the shortest paths come first. */
function* shortestPaths(
  search: Search,
  sources: readonly number[],
  targets: readonly number[],
): Generator<undefined, Found, undefined> {
  const paths: FoundPath[] = [];
  const onlyOne = search.query.select === 'SHORTEST';
  for (const target of targets) {
    const goal = goalOf(search, [target], STEP_FIRST);
    if (goal === null) break;
    yield;
    for (const source of sources) {
      if (search.stopped !== null) break;
      if (source === target) continue;
      let steps = Infinity;
      for (const path of pathsInOrder(search, [source], goal)) {
        if (path === PAUSE) {
          yield;
          continue;
        }
        if (path.edges.length > steps) break;
        steps = path.edges.length;
        paths.push(path);
        if (onlyOne) break;
      }
    }
  }
  return { paths: paths.sort(comparePaths).slice(0, search.query.limit), total: paths.length };
}
