import { VesipathError } from '../../errors.js';
import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import { GraphNumbers } from './graph-numbers.js';
import type { SearchPoolOptions } from './pool-options.js';
import { SearchTask, type Patience } from './search-task.js';
import { SearchThread } from './search-thread.js';
import type { Search, SearchAnswer } from './search.js';

/** How often the searches are asked whether their time is over, in milliseconds. */
const ASK_EVERY_MS = 5;
/** A thread that goes on for longer with a search that nobody waits for is ended. */
const HEED_WITHIN_MS = 250;

/** Threads that search graphs where they lie in shared memory, and a bounded line of searches that wait for one. Threads start when needed. */
export class SearchPool {
  readonly #options: SearchPoolOptions;
  /** What each thread does; null: nothing. */
  readonly #threads = new Map<SearchThread, SearchTask | null>();
  readonly #waiting: SearchTask[] = [];
  readonly #numbers = new GraphNumbers((number) => {
    for (const thread of this.#threads.keys()) thread.forget(number);
  });
  /** Runs while anything is searched. It keeps the process alive, which the threads do not. */
  #clock: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(options: SearchPoolOptions) {
    this.#options = options;
  }

  /**
   * The answer of a thread; a search whose time runs out gives what it has found.
   * @throws VesipathError OVERLOADED when too many wait already, and when the time is over before a thread is free; SEARCH_FAILED when
   * its thread broke down; the reason of the signal when it fires
   */
  async search(graph: MechanismGraph, search: Search, patience: Patience): Promise<SearchAnswer> {
    if (this.#isClosed) throw new Error('the pool is closed');
    const task = new SearchTask(graph, search, patience);
    const thread = this.#freeThread();
    if (thread !== null) this.#begin(thread, task);
    else if (this.#waiting.length < this.#options.maxWaiting) this.#waiting.push(task);
    else throw overloaded(`All threads search, and ${this.#waiting.length} searches wait for one.`);
    this.#clock ??= setInterval(() => {
      this.#askAll();
    }, ASK_EVERY_MS);
    return task.answered;
  }

  /** Ends the threads; what they searched, and what waited, fails. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const task of this.#waiting.splice(0)) task.reject(failure(null));
    await Promise.all([...this.#threads.keys()].map((thread) => thread.end()));
  }

  #freeThread(): SearchThread | null {
    for (const [thread, task] of this.#threads) if (task === null) return thread;
    return this.#threads.size < this.#options.threads ? this.#startThread() : null;
  }

  #startThread(): SearchThread {
    const thread: SearchThread = new SearchThread(this.#options.heapMb, {
      onAnswer: (answer) => {
        this.#threads.get(thread)?.resolve(answer);
        this.#threads.set(thread, null);
        this.#goOn();
      },
      onEnd: (cause) => {
        this.#threads.get(thread)?.reject(failure(cause));
        this.#threads.delete(thread);
        this.#goOn();
      },
    });
    this.#threads.set(thread, null);
    return thread;
  }

  #begin(thread: SearchThread, task: SearchTask): void {
    this.#threads.set(thread, task);
    thread.search(this.#numbers.of(task.graph), task.graph, task.search, task.stopFlag);
  }

  /** A thread is free, or may be started: the next search has its turn. */
  #goOn(): void {
    while (this.#waiting.length > 0 && !this.#isClosed) {
      const thread = this.#freeThread();
      const task = thread === null ? undefined : this.#waiting.shift();
      if (thread === null || task === undefined) return;
      this.#begin(thread, task);
    }
  }

  #askAll(): void {
    for (const task of this.#waiting.splice(0)) {
      if (task.isAbandoned()) continue;
      if (!task.patience.shouldStop()) this.#waiting.push(task);
      else task.reject(overloaded('The time of this search was over before a thread was free for it.'));
    }
    let busy = this.#waiting.length;
    for (const [thread, task] of this.#threads) {
      if (task === null) continue;
      busy++;
      if (!task.isAbandoned() && task.patience.shouldStop()) task.endTime();
      if (task.sinceAbandoned() > HEED_WITHIN_MS) void thread.end();
    }
    if (busy > 0 || this.#clock === null) return;
    clearInterval(this.#clock);
    this.#clock = null;
  }
}

const overloaded = (message: string): VesipathError =>
  new VesipathError('OVERLOADED', `${message} Ask again in a few seconds, or narrow the search.`);

const failure = (cause: Error | null): VesipathError => {
  const isMemory = cause !== null && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  const message = isMemory
    ? 'The search needed more memory than a thread may use. Ask for less: fewer ends, fewer steps, a filter.'
    : 'The thread of this search ended before it had an answer.';
  return new VesipathError('SEARCH_FAILED', message, {}, { cause });
};
