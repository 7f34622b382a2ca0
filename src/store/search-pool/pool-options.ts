import { availableParallelism } from 'node:os';

export interface SearchPoolOptions {
  /** Threads for long searches, started when they are first needed; 0 searches in the thread that asks, which does nothing else meanwhile. */
  readonly threads: number;
  /** Long searches that may wait for a thread; one more is refused. */
  readonly maxWaiting: number;
  /** Memory of a thread, in MiB, the graph aside; a search that needs more fails. */
  readonly heapMb: number;
}

export const SEARCH_DEFAULTS: SearchPoolOptions = Object.freeze({
  threads: Math.max(1, availableParallelism() - 1), // one core is left for the thread that answers
  maxWaiting: 64,
  heapMb: 1024,
});
