import { setTimeout as wait } from 'node:timers/promises';
import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { VesipathError } from '../../../errors.js';

/** Waits before the tries after the first, in milliseconds: together long enough for a server that is started anew. */
const WAITS_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 16_000];

/** Whether the same may succeed later: a lost connection, a deadlock, a change of the leader. */
export const isTransient = (error: unknown): boolean => {
  const cause: unknown = error instanceof VesipathError ? error.cause : error;
  return cause instanceof Neo4jError && isRetryableError(cause);
};

/** Told before each wait. @param waitMs  how long it is, in milliseconds */
export type RetryListener = (waitMs: number) => void;

/** Who waits: when to give up waiting, and whom to tell of it. */
export interface Patience {
  readonly signal?: AbortSignal | undefined;
  readonly onRetry?: RetryListener | undefined;
}

/**
 * What `work` returns, tried again after transient failures. A transaction may have been committed although the connection broke, so that
 * the work has to bear being done twice.
 * @throws the signal's reason when it has fired and the work failed, or while it is waited; work that runs is not broken off
 */
export const withRetries = async <Value>(
  work: () => Promise<Value>,
  { signal, onRetry }: Patience,
): Promise<Value> => {
  for (const waitMs of WAITS_MS) {
    try {
      return await work();
    } catch (error) {
      signal?.throwIfAborted();
      if (!isTransient(error)) throw error;
    }
    onRetry?.(waitMs);
    await pause(waitMs, signal);
  }
  return work();
};

/** Resolves after so many milliseconds. @throws the signal's reason as soon as it fires */
export const pause = async (ms: number, signal: AbortSignal | undefined): Promise<void> => {
  try {
    await wait(ms, undefined, { signal });
  } catch (error) {
    signal?.throwIfAborted(); // its reason, which the timer wraps
    throw error;
  }
};
