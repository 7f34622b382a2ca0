import { randomUUID } from 'node:crypto';
import type { Database, RunInTransaction } from '../database.js';
import { FORMAT } from '../release-reader.js';
import { holdingGraph, saveGraph, superseded, type HeldGraph } from './graph-lock.js';
import { withRetries, type Patience } from './retry.js';

/*
 * A load of several transactions. Readers turn away while the graph is LOADING.
 * A) It begins by putting its token on the graph's node and raising the sequence.
 * B) Every batch looks for the token in its own transaction: it is gone when another load has begun, and then the batch is given up.
 * C) A batch also leaves its number. One that finds its own number there was committed although the connection broke.
 * D) The last transaction sets the release and takes the token away.
 */
export class LongLoad {
  readonly #database: Database;
  readonly #token: string;
  readonly #sequence: number;
  readonly #patience: Patience;
  #batches = 0;

  private constructor(database: Database, token: string, sequence: number, patience: Patience) {
    this.#database = database;
    this.#token = token;
    this.#sequence = sequence;
    this.#patience = patience;
  }

  /** Begins where the graph is READY and of the given sequence (0: there is none), so that a comparison made before still holds; null elsewhere. */
  static async begin(
    database: Database,
    sequence: number,
    patience: Patience = {},
  ): Promise<LongLoad | null> {
    const cameBetween = new Error('another load came between');
    try {
      return await holdingGraph(database, (graph, run) => {
        // Thrown, so that a node which the lock has just made is rolled back.
        if (graph.status === 'LOADING' || graph.sequence !== sequence) throw cameBetween;
        return LongLoad.#take(database, { graph, run, patience });
      });
    } catch (error) {
      if (error === cameBetween) return null;
      throw error;
    }
  }

  /** Begins whatever is there. A load that runs is superseded. */
  static takeOver(database: Database, patience: Patience = {}): Promise<LongLoad> {
    return withRetries(
      () => holdingGraph(database, (graph, run) => LongLoad.#take(database, { graph, run, patience })),
      patience,
    );
  }

  // (A) An older form stays written until all that is of it has been removed.
  static async #take(
    database: Database,
    { graph, run, patience }: { graph: HeldGraph; run: RunInTransaction; patience: Patience },
  ): Promise<LongLoad> {
    const [token, sequence] = [randomUUID(), graph.sequence + 1];
    const format = graph.format ?? FORMAT;
    await saveGraph(run, { format, status: 'LOADING', sequence, loader: token, batch: 0 });
    return new LongLoad(database, token, sequence, patience);
  }

  /** One transaction. @throws VesipathError LOAD_SUPERSEDED when another load has begun */
  async batch(work: (run: RunInTransaction) => Promise<void>): Promise<void> {
    const number = ++this.#batches;
    await withRetries(
      () =>
        holdingGraph(this.#database, async ({ loader, batch }, run) => {
          if (loader !== this.#token) throw superseded(); // (B)
          if (batch === number) return; // (C)
          await work(run);
          await saveGraph(run, { batch: number });
        }),
      this.#patience,
    );
  }

  /** Makes the graph READY with the release. @throws VesipathError LOAD_SUPERSEDED when another load has begun */
  async finish(release: string): Promise<void> {
    const sequence = this.#sequence + 1;
    await withRetries(
      () =>
        holdingGraph(this.#database, async (graph, run) => {
          // Only this load can have ended with this sequence: any other would have raised it when it began, and again.
          if (graph.status === 'READY' && graph.sequence === sequence) return;
          if (graph.loader !== this.#token) throw superseded();
          await saveGraph(run, { status: 'READY', sequence, release, loader: null, batch: null }); // (D)
        }),
      this.#patience,
    );
  }
}
