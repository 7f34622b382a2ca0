import type { Worker } from 'node:worker_threads';
import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import type { Search } from './search.js';
import { startWorker } from './start-worker.js';
import type { FromThread, ToThread } from './thread-messages.js';

export interface ThreadEvents {
  readonly onAnswer: (answer: FromThread) => void;
  /** The thread is no more. @param cause  what ended it; null when it was told to end */
  readonly onEnd: (cause: Error | null) => void;
}

/** One thread and the graphs that it knows. It does not keep the process alive; whoever waits for it must. */
export class SearchThread {
  readonly #worker: Worker;
  readonly #known = new Set<number>();

  constructor(heapMb: number, { onAnswer, onEnd }: ThreadEvents) {
    let cause: Error | null = null;
    this.#worker = startWorker({
      name: 'vesipath-search',
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    this.#worker.on('message', onAnswer);
    this.#worker.on('error', (error) => (cause = error));
    this.#worker.on('exit', () => {
      onEnd(cause);
    });
    this.#worker.unref(); // last: a listener would take it back
  }

  /** @param number  of the graph, which is handed over the first time */
  search(number: number, graph: MechanismGraph, search: Search, stopFlag: Int32Array): void {
    if (!this.#known.has(number)) this.#tell({ kind: 'graph', number, graph });
    this.#known.add(number);
    this.#tell({ kind: 'search', number, search, stopFlag });
  }

  forget(number: number): void {
    if (this.#known.delete(number)) this.#tell({ kind: 'forget', number });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(message: ToThread): void {
    this.#worker.postMessage(message);
  }
}
