import type { Kind } from './kinds.js';
import type { RetryListener } from './retry.js';

export const DEFAULT_BATCH_SIZE = 5_000;
export const MOST_BATCH_SIZE = 100_000;

export interface LoadOptions {
  /** Nodes that one transaction writes or removes at most, 1 to MOST_BATCH_SIZE. */
  readonly batchSize?: number | undefined;
  /** Compare only: nothing is written, constraints and indexes neither. */
  readonly dryRun?: boolean | undefined;
  /** Ends the load before its next transaction, and every wait at once. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ProgressListener | undefined;
  /** Told when the database has answered before and does not now. */
  readonly onRetry?: RetryListener | undefined;
}

export interface LoadProgress {
  /** COMPARING counts records, WRITING counts changes. A comparison may be made again when another load came between. */
  readonly phase: 'COMPARING' | 'WRITING';
  readonly done: number;
  readonly total: number;
}
export type ProgressListener = (progress: LoadProgress) => void;

/** A record, and what a reader knows it by. */
export interface Example {
  readonly id: string;
  readonly line: string;
}

/** Changes of one kind of record. */
export interface KindChanges {
  readonly kind: Kind;
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** The first 20 of each, by id; of a dry run alone. */
  readonly examples?: {
    readonly created: readonly Example[];
    readonly changed: readonly Example[];
    readonly removed: readonly Example[];
  };
}

export interface LoadResult {
  /** UP_TO_DATE: nothing was written, since nothing differs. */
  readonly outcome: 'LOADED' | 'UP_TO_DATE' | 'DRY_RUN';
  /** Release that was there; null where there was none, or a load was broken off before the first. */
  readonly before: string | null;
  readonly release: string;
  /** In the order in which they are written. */
  readonly changes: readonly KindChanges[];
  /** All together: created, changed and removed. */
  readonly total: number;
  readonly seconds: number;
  /** Changes a second while writing; null when nothing was written. */
  readonly rowsPerSecond: number | null;
}
