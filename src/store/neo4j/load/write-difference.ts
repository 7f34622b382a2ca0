import type { Database, RunInTransaction } from '../database.js';
import { changesOf } from './changes-of.js';
import type { Difference, KindDifference } from './compare.js';
import type { LoadProgress } from './load-result.js';
import type { LongLoad } from './long-load.js';
import type { Patience } from './retry.js';
import { changeRecords, createRecords, removeRecords } from './write-batch.js';

export interface Writing extends Patience {
  readonly batchSize: number;
  readonly onProgress: (progress: LoadProgress) => void;
}

/** Writes everything batch by batch: ends of relationships before the relationships, and what is to go in the opposite order. */
export const writeDifference = async (
  database: Database,
  load: LongLoad,
  { kinds, total }: Difference,
  { batchSize, onProgress, ...patience }: Writing,
): Promise<void> => {
  let done = 0;
  const batch = async <Item>(
    items: readonly Item[],
    work: (run: RunInTransaction, items: readonly Item[]) => Promise<void>,
  ): Promise<void> => {
    for (let from = 0; from < items.length; from += batchSize) {
      patience.signal?.throwIfAborted();
      const some = items.slice(from, from + batchSize);
      await load.batch((run) => work(run, some));
      done += some.length;
      onProgress({ phase: 'WRITING', done, total });
    }
  };
  onProgress({ phase: 'WRITING', done, total });
  for (const { list, created, changed } of kinds) {
    await batch(changed, (run, some) => changeRecords(run, list.kind, some.map(list.recordAt)));
    await batch(created, (run, some) => createRecords(run, list.kind, some.map(list.recordAt)));
  }
  for (const kind of [...kinds].reverse()) {
    for await (const ids of removedIds(database, kind, patience)) {
      await batch(ids, (run, some) => removeRecords(run, kind.list.kind, some));
    }
  }
};

/** Ids to be removed. Those that the difference has not kept are looked for again. */
async function* removedIds(
  database: Database,
  { list, removed, firstRemoved }: KindDifference,
  patience: Patience,
): AsyncGenerator<readonly string[]> {
  if (removed === firstRemoved.length) yield firstRemoved;
  else for await (const page of changesOf(database, list, patience)) yield page.removed;
}
