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

/**
 * What `work` returns, tried again after transient failures. A transaction may have been committed although the connection broke, so that
 * the work has to bear being done twice.
 */
export const withRetries = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  for (const waitMs of WAITS_MS) {
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
    await wait(waitMs);
  }
  return work();
};
