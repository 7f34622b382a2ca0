import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import { beginsGently } from './begins-gently.js';
import { LocalTime } from './local-time.js';
import { SEARCH_DEFAULTS, type SearchPoolOptions } from './pool-options.js';
import { SearchPool } from './search-pool.js';
import type { Patience } from './search-task.js';
import {
  runSearch,
  runToSomething,
  type CandidateSearch,
  type CandidatesFound,
  type Joined,
  type JoiningSearch,
  type PathSearch,
  type PathsFound,
  type Search,
  type SearchAnswer,
} from './search.js';
import { shareSearch } from './share-search.js';

/**
 * Searches of a store. One that ends within milliseconds runs where it is asked for; any other begins anew in a thread of the pool, so that the
 * asking thread is free for other requests. The answer is the same.
 */
export class Searches {
  readonly #options: SearchPoolOptions;
  readonly #pool: SearchPool;
  readonly #localTime = new LocalTime();

  /** @throws RangeError naming the option that is no whole number from 0 */
  constructor(given: Partial<SearchPoolOptions> = {}) {
    this.#options = { ...SEARCH_DEFAULTS, ...given };
    for (const [name, value] of Object.entries(this.#options)) {
      if (!Number.isInteger(value) || value < 0)
        throw new RangeError(`${name} is ${value}, expected 0 or more`);
    }
    this.#pool = new SearchPool(this.#options);
  }

  /** @throws what SearchPool.search throws */
  async paths(
    graph: MechanismGraph,
    search: Omit<PathSearch, 'kind'>,
    patience: Patience,
  ): Promise<PathsFound> {
    const answer = await this.#answer(graph, { kind: 'paths', ...search }, patience);
    if (answer.kind !== 'paths') throw new Error('paths were asked for');
    return answer;
  }

  /** @throws what SearchPool.search throws */
  async joining(
    graph: MechanismGraph,
    search: Omit<JoiningSearch, 'kind'>,
    patience: Patience,
  ): Promise<Joined> {
    const answer = await this.#answer(graph, { kind: 'joining', ...search }, patience);
    if (answer.kind !== 'joining') throw new Error('a joining subgraph was asked for');
    return answer;
  }

  /** @throws what SearchPool.search throws */
  async candidates(
    graph: MechanismGraph,
    query: CandidateSearch['query'],
    patience: Patience,
  ): Promise<CandidatesFound> {
    const answer = await this.#answer(graph, { kind: 'candidates', query }, patience);
    if (answer.kind !== 'candidates') throw new Error('candidates were asked for');
    return answer;
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #answer(graph: MechanismGraph, search: Search, patience: Patience): Promise<SearchAnswer> {
    if (this.#options.threads === 0) return runToSomething(graph, search, patience.shouldStop);
    const here = beginsGently(graph, search) ? this.#try(graph, search, patience) : null;
    if (here !== null && (isWhole(here) || (patience.shouldStop() && hasSomething(here)))) return here;
    return longer(here, await this.#pool.search(graph, shareSearch(search), patience));
  }

  #try(graph: MechanismGraph, search: Search, patience: Patience): SearchAnswer {
    const start = performance.now();
    const end = start + this.#localTime.allowed();
    const answer = runSearch(graph, search, () => performance.now() > end || patience.shouldStop());
    if (!isWhole(answer)) this.#localTime.spend(performance.now() - start);
    return answer;
  }
}

/** Neither the time nor another limit has left anything out that a thread could still find. */
const isWhole = (answer: SearchAnswer): boolean =>
  answer.kind !== 'paths'
    ? !answer.stopped
    : answer.stopped === null || (answer.stopped !== 'TIME' && answer.found > 0);

const hasSomething = (answer: SearchAnswer): boolean => answer.kind !== 'paths' || answer.found > 0;

/** The answer of the thread, unless it had hardly any time: both are the beginning of the same list. */
const longer = (here: SearchAnswer | null, there: SearchAnswer): SearchAnswer =>
  here?.kind === 'paths' && there.kind === 'paths' && there.stopped !== null && there.found < here.found
    ? { ...here, stopped: there.stopped }
    : there;
