import { cheapestPaths } from './cheapest-paths.js';
import { checkPathQuery } from './check-path-query.js';
import type { MechanismGraph } from './mechanism-graph.js';
import { startSearch } from './ordered-search.js';
import type { PathAnswer, PathQuery } from './path-query.js';
import { shortestPaths } from './shortest-paths.js';

/**
 * The paths that a query asks for, in the order of `comparePaths`. When a limit ends a search for TOP or ALL they are exactly the first of the true
 * answer; for SHORTEST, ANY_SHORTEST and ALL_SHORTEST those of the pairs that were searched.
 * @throws RangeError naming the field and the value when the query is out of range
 * Time and memory follow what the search meets from both ends. A query with very many parts or `via` nodes, or whose ends meet too much, is prepared for the whole graph: O(nodes · pattern positions).
 */
export const findPaths = (graph: MechanismGraph, query: PathQuery): PathAnswer => {
  checkPathQuery(graph, query);
  const search = startSearch(graph, { ...query, via: [...new Set(query.via)] });
  const [sources, targets] = [without(query.avoid, query.sources), without(query.avoid, query.targets)];
  const bySteps = query.select !== 'TOP' && query.select !== 'ALL';
  const found = (bySteps ? shortestPaths : cheapestPaths)(search, sources, targets);
  const { stopped, expansions } = search;
  return {
    paths: found.paths,
    total: stopped === null ? found.total : null,
    stopped,
    expansions,
  };
};

const without = (avoid: readonly number[], nodes: readonly number[]): readonly number[] => {
  if (avoid.length === 0) return nodes;
  const avoided = new Set(avoid);
  return nodes.filter((node) => !avoided.has(node));
};
