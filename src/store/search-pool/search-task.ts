import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import type { Search, SearchAnswer } from './search.js';
import { STOP } from './thread-messages.js';

/** What ends a search early. */
export interface Patience {
  /** Asked every few milliseconds; true: its time is over, and what was found is the answer. */
  readonly shouldStop: () => boolean;
  /** Fires when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** A search that the pool has taken on, and the promise of its answer. */
export class SearchTask {
  readonly graph: MechanismGraph;
  readonly search: Search;
  readonly patience: Patience;
  readonly answered: Promise<SearchAnswer>;
  /** Shared with the thread. */
  readonly stopFlag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  resolve: (answer: SearchAnswer) => void = () => undefined;
  reject: (reason: unknown) => void = () => undefined;
  #abandonedAt = Infinity;

  constructor(graph: MechanismGraph, search: Search, patience: Patience) {
    [this.graph, this.search, this.patience] = [graph, search, patience];
    this.answered = new Promise((resolve, reject) => {
      [this.resolve, this.reject] = [resolve, reject];
    });
  }

  /** Whether its signal has fired; then it is told so at once, and its thread to stop. */
  isAbandoned(): boolean {
    const { signal } = this.patience;
    if (signal?.aborted !== true) return false;
    if (this.#abandonedAt === Infinity) {
      this.#abandonedAt = performance.now();
      Atomics.store(this.stopFlag, 0, STOP.NOBODY_WAITS);
      this.reject(signal.reason);
    }
    return true;
  }

  /** How long its thread has known that nobody waits, in milliseconds; below 0 when somebody does. */
  sinceAbandoned(): number {
    return performance.now() - this.#abandonedAt;
  }

  endTime(): void {
    Atomics.store(this.stopFlag, 0, STOP.TIME_IS_OVER);
  }
}
