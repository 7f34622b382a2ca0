import { setImmediate } from 'node:timers/promises';

/** Longest that other requests wait meanwhile, in milliseconds; a single piece of work may take longer. */
const SLICE_MS = 8;

/**
 * Calls `work` with every place from 0 on, and lets others have their turn in between.
 * @throws the reason of the signal, when it fires
 */
export const inSlices = async (
  count: number,
  work: (at: number) => void,
  signal?: AbortSignal,
): Promise<void> => {
  let begun = performance.now();
  for (let at = 0; at < count; at++) {
    work(at);
    if (performance.now() - begun < SLICE_MS) continue;
    await setImmediate();
    signal?.throwIfAborted();
    begun = performance.now();
  }
};
