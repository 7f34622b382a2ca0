import { z } from 'zod';
import { VesipathError } from '../../../errors.js';
import type { Database, RunInTransaction } from '../database.js';
import { absentAsNull, parseRow, type Properties } from '../records/properties.js';
import { statement } from '../statements.js';

const LOCK_GRAPH = statement('load/lock-graph');
const HELD_GRAPH = statement('load/held-graph');
const SAVE_GRAPH = statement('load/save-graph');

const Held = z.object({
  format: absentAsNull(z.number()),
  status: absentAsNull(z.enum(['READY', 'LOADING'])),
  sequence: absentAsNull(z.number()).transform((sequence) => sequence ?? 0),
  release: absentAsNull(z.string()),
  loader: absentAsNull(z.string()),
  /** Number of the last batch of the load that runs. */
  batch: absentAsNull(z.number()),
});
export type HeldGraph = z.output<typeof Held>;

/** One transaction that holds the lock of the graph: no other load changes anything before it ends. */
export const holdingGraph = <Value>(
  database: Database,
  work: (graph: HeldGraph, run: RunInTransaction) => Promise<Value>,
): Promise<Value> =>
  database.write(async (run) => {
    await run(LOCK_GRAPH);
    const [row] = await run(HELD_GRAPH);
    return work(parseRow(Held, row), run);
  });

/** Sets properties of the graph's node; null removes one. */
export const saveGraph = async (run: RunInTransaction, state: Properties): Promise<void> => {
  await run(SAVE_GRAPH, { state });
};

export const superseded = (): VesipathError =>
  new VesipathError(
    'LOAD_SUPERSEDED',
    'Another load of this database began and took over. What it loads will be there in the end.',
  );
