import { checkPathQuery } from './check-path-query.js';
import { comparePaths } from './found-paths.js';
import type { MechanismGraph } from './mechanism-graph.js';
import { startSearch, pathsByCost, type Search } from './ordered-search.js';
import type { FoundPath, PathAnswer, PathQuery } from './path-query.js';

/** Outweighs the cost of any path of 8 steps (each at most 2^32 + 2^32 millionths), and 8 of them stay exact in a double. */
const STEP_FIRST = 2 ** 37;

/** Paths of an answer, and what is known about how many there are. */
interface Found {
  readonly paths: readonly FoundPath[];
  /** Paths that were counted and not kept. */
  readonly uncounted: number;
  /** No further path exists or, for TOP, is asked. */
  readonly complete: boolean;
}

/**
 * The paths that a query asks for, in the order of `comparePaths`. When a limit ends the search they are the first of the true answer
 * (among paths of one cost, those that were found).
 * @throws RangeError naming the field and the value when the query is out of range
 * Time O(log(waiting)) a partial path; memory O(nodes · pattern positions) + O(partial paths).
 */
export const findPaths = (graph: MechanismGraph, query: PathQuery): PathAnswer => {
  checkPathQuery(graph, query);
  const search = startSearch(graph, { ...query, via: [...new Set(query.via)] });
  const avoided = new Set(query.avoid);
  const sources = query.sources.filter((node) => !avoided.has(node));
  const targets = query.targets.filter((node) => !avoided.has(node));
  const bySteps = query.select === 'SHORTEST' || query.select === 'ALL_SHORTEST';
  const found = (bySteps ? shortestPaths : cheapestPaths)(search, sources, targets);
  const { stopped, expansions } = search;
  return {
    paths: found.paths.slice(0, query.limit),
    total: stopped === null && found.complete ? found.paths.length + found.uncounted : null,
    stopped,
    expansions,
  };
};

const cheapestPaths = (search: Search, sources: readonly number[], targets: readonly number[]): Found => {
  const { k, select, countAll, limit } = search.query;
  const asked = select === 'TOP' ? k : Infinity;
  const kept = select === 'TOP' && countAll ? k : Math.min(asked, limit);
  const paths: FoundPath[] = [];
  let uncounted = 0;
  for (const level of pathsByCost(search, sources, targets, 0)) {
    const room = kept - paths.length;
    paths.push(...level.slice(0, room));
    if (paths.length === asked) break;
    const beyond = Math.max(0, level.length - room);
    if (beyond > 0 && !countAll) return { paths, uncounted, complete: false };
    uncounted += beyond;
  }
  return { paths, uncounted, complete: true };
};

/** The same search for each pair by itself, with a cost per step that outweighs all else: the first level is the shortest paths. */
const shortestPaths = (search: Search, sources: readonly number[], targets: readonly number[]): Found => {
  const paths: FoundPath[] = [];
  const onlyOne = search.query.select === 'SHORTEST';
  for (const target of targets) {
    for (const source of sources) {
      if (search.stopped !== null) break;
      if (source === target) continue;
      let steps = Infinity;
      for (const level of pathsByCost(search, [source], [target], STEP_FIRST)) {
        if (level[0].edges.length > steps) break;
        steps = level[0].edges.length;
        paths.push(...(onlyOne ? level.slice(0, 1) : level));
        if (onlyOne) break;
      }
    }
  }
  return { paths: paths.sort(comparePaths), uncounted: 0, complete: true };
};
