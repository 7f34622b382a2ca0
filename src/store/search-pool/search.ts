import { findPaths } from '../../graph/find-paths.js';
import { joiningSubgraph, type JoiningQuery, type JoiningSubgraph } from '../../graph/joining-subgraph.js';
import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import { rankCandidates, type CandidateQuery } from '../../graph/metapaths/rank-candidates.js';
import { edgesAmong } from '../../graph/neighborhood.js';
import { candidatePage, type CandidatePage } from '../discovery/candidate-page.js';
import type { PathAnswer, PathQuery } from '../../graph/path-query.js';

/** What can be asked of a graph in any thread: numbers and bitmaps, no function. */
export type Search = PathSearch | JoiningSearch | CandidateSearch;

export interface PathSearch {
  readonly kind: 'paths';
  readonly query: Omit<PathQuery, 'shouldStop'>;
  /** Paths to leave out at the front: they need not travel from thread to thread. */
  readonly skip: number;
}

export interface JoiningSearch {
  readonly kind: 'joining';
  readonly query: Omit<JoiningQuery, 'shouldStop'>;
  /** Instead of the edges that join, all edges among the nodes. */
  readonly withInduced: boolean;
}

export interface CandidateSearch {
  readonly kind: 'candidates';
  readonly query: CandidateQuery;
}

export type SearchAnswer = PathsFound | Joined | CandidatesFound;

export interface PathsFound extends PathAnswer {
  readonly kind: 'paths';
  /** Paths that were found within the limit, those left out included. */
  readonly found: number;
}

export interface Joined extends JoiningSubgraph {
  readonly kind: 'joining';
}

export interface CandidatesFound extends CandidatePage {
  readonly kind: 'candidates';
}

/** The answer to a search, as far as it comes before `shouldStop`. */
export const runSearch = (graph: MechanismGraph, search: Search, shouldStop: () => boolean): SearchAnswer => {
  switch (search.kind) {
    case 'paths': {
      const { paths, ...rest } = findPaths(graph, { ...search.query, shouldStop });
      return { kind: 'paths', ...rest, paths: paths.slice(search.skip), found: paths.length };
    }
    case 'joining': {
      const joined = joiningSubgraph(graph, { ...search.query, shouldStop });
      if (!search.withInduced) return { kind: 'joining', ...joined };
      const isOpen = (edge: number): boolean => graph.closed[edge] === 0 && search.query.edges?.[edge] !== 0;
      return { kind: 'joining', ...joined, edges: edgesAmong(graph, joined.nodes, isOpen) };
    }
    case 'candidates':
      return {
        kind: 'candidates',
        ...candidatePage(rankCandidates(graph, search.query, shouldStop), search.query),
      };
  }
};

/** Enough to find one path of eight steps where the best-first order was still busy with shorter ones. */
const RESCUE_EXPANSIONS = 2_000;
/** The time of the search is over already; so much longer may it take to find anything. */
const RESCUE_MS = 500;

/** Checks that cost a small graph nothing, and a large one little. */
const FREE_CHECKS = 64;

/** Heeded only after some checks, so that a small graph always gives an answer, however short the time is. */
const afterFirstChecks = (shouldStop: () => boolean): (() => boolean) => {
  let checks = 0;
  return () => ++checks > FREE_CHECKS && shouldStop();
};

/**
 * As runSearch; but a search for paths that was cut before its first one is no answer: then any one path, if a short search in depth finds one.
 * @param isAwaited  whether anybody still waits for it
 */
export const runToSomething = (
  graph: MechanismGraph,
  search: Search,
  shouldStop: () => boolean,
  isAwaited: () => boolean = () => true,
): SearchAnswer => {
  // a ranking gives its shortest routes in any case, and each of its checks may stand for a whole rewired graph
  const stop = search.kind === 'candidates' ? shouldStop : afterFirstChecks(shouldStop);
  const answer = runSearch(graph, search, stop);
  if (search.kind !== 'paths' || answer.kind !== 'paths') return answer;
  if (answer.stopped === null || answer.found > 0 || !isAwaited()) return answer;
  const until = performance.now() + RESCUE_MS;
  const { paths } = findPaths(graph, {
    ...search.query,
    select: 'ALL',
    deepestFirst: true,
    limit: Math.min(1, search.query.limit),
    countAll: false,
    maxExpansions: RESCUE_EXPANSIONS,
    shouldStop: () => performance.now() > until || !isAwaited(),
  });
  return { ...answer, paths: paths.slice(search.skip), found: paths.length };
};
