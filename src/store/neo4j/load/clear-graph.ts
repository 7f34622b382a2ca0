import { z } from 'zod';
import { FORMAT } from '../release-reader.js';
import { saveGraph } from './graph-lock.js';
import { statementOfKinds } from './kinds.js';
import type { LongLoad } from './long-load.js';
import type { Writing } from './write-difference.js';

const CLEAR = [statementOfKinds('load/clear-relationships'), statementOfKinds('load/clear-nodes')];

/** Removes all that an older form has written; only then the graph has the form of this Vesipath. */
export const clearGraph = async (load: LongLoad, { batchSize, signal }: Writing): Promise<void> => {
  for (const clear of CLEAR) {
    for (let removed = batchSize; removed === batchSize;) {
      signal?.throwIfAborted();
      removed = batchSize; // so it stays where a batch was done and its answer lost: then once more
      await load.batch(async (run) => {
        const [count] = await run(clear, { limit: batchSize });
        removed = z.number().parse(count);
      });
    }
  }
  await load.batch((run) => saveGraph(run, { format: FORMAT }));
};
