import neo4j, { type BookmarkManager, type Driver, type Session, type Transaction } from 'neo4j-driver';
import { areWrongCredentials, failureOf, isLostConnection, unreachable } from './failures.js';
import type { Statement } from './statements.js';

/** Values of a statement's parameters. Whole numbers arrive as integers. */
export type Parameters = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Ends the statement in the database, and the wait for it. */
  readonly signal?: AbortSignal | undefined;
  /** After which the database ends the statement, in milliseconds. */
  readonly timeoutMs?: number | undefined;
}

/** Runs statements: the only place that opens sessions. What the driver throws leaves as `failureOf` tells it. */
export class Database {
  readonly #driver: Driver;
  readonly #name: string | undefined;
  readonly #timeoutMs: number;
  /** When the database refused the password, and how it said so. */
  #refused: { readonly at: number; readonly error: unknown } | null = null;
  /** Lets every read see at least what an earlier one saw, also on another member of a cluster. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  constructor(driver: Driver, { name, timeoutMs }: { name?: string | undefined; timeoutMs: number }) {
    this.#driver = driver;
    this.#name = name;
    this.#timeoutMs = timeoutMs;
  }

  /** The `row` of every record, in order. A lost connection is replaced once. */
  async read(
    { text }: Statement,
    parameters: Parameters = {},
    options: ReadOptions = {},
  ): Promise<unknown[]> {
    const timeout = options.timeoutMs ?? this.#timeoutMs;
    const run = (): Promise<unknown[]> =>
      within(timeout + GRACE_MS, options.signal, (signal) =>
        this.#inSession('READ', signal, async (session) => {
          const { records } = await session.run(text, withIntegers(parameters), { timeout });
          return records.map((record): unknown => record.get('row'));
        }),
      );
    try {
      return await run();
    } catch (error) {
      if (!isLostConnection(error) || options.signal?.aborted === true) throw this.#failureOf(error);
    }
    return run().catch((error: unknown) => {
      throw this.#failureOf(error);
    });
  }

  /** One transaction: all that `work` does, or nothing of it. It is not tried again, so that the caller knows what was done. */
  async write<Value>(work: (run: RunInTransaction) => Promise<Value>): Promise<Value> {
    try {
      return await this.#inSession('WRITE', undefined, async (session) => {
        const transaction = await session.beginTransaction({ timeout: WRITE_TIMEOUT_MS });
        try {
          const value = await work(runIn(transaction));
          await transaction.commit();
          return value;
        } finally {
          await transaction.close(); // rolls back what was not committed
        }
      });
    } catch (error) {
      throw this.#failureOf(error);
    }
  }

  /** A statement that changes constraints or indexes: it needs a transaction of its own. */
  async changeSchema({ text }: Statement): Promise<void> {
    try {
      await this.#inSession('WRITE', undefined, (session) => session.run(text));
    } catch (error) {
      throw this.#failureOf(error);
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #failureOf(error: unknown): unknown {
    const failure = failureOf(error);
    if (areWrongCredentials(error)) this.#refused = { at: performance.now(), error: failure };
    return failure;
  }

  async #inSession<Value>(
    mode: 'READ' | 'WRITE',
    signal: AbortSignal | undefined,
    work: (session: Session) => Promise<Value>,
  ): Promise<Value> {
    signal?.throwIfAborted();
    if (this.#refused !== null && performance.now() - this.#refused.at < REFUSED_FOR_MS)
      throw this.#refused.error;
    const session = this.#driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      fetchSize: FETCH_SIZE,
      ...(this.#name === undefined ? {} : { database: this.#name }),
    });
    const closed = signal === undefined ? null : whenAborted(signal, () => session.close());
    try {
      return await (closed === null ? work(session) : Promise.race([work(session), closed.rejected]));
    } finally {
      closed?.forget();
      if (signal?.aborted !== true) await session.close();
    }
  }
}

/**
 * How much longer than the statement's own timeout its answer is waited for: a server that hangs does not heed it. Neo4j looks for statements that
 * are over time every 2 s (db.transaction.monitor.check.interval), so that an end by the server comes up to 2 s late.
 */
const GRACE_MS = 3_000;
/** A batch of a load, and the wait for another load's. */
const WRITE_TIMEOUT_MS = 600_000;

/** The work with a signal that also fires when the time is over. @throws VesipathError DATABASE_UNREACHABLE then */
const within = async <Value>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> => {
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort(unreachable(new Error(`no answer within ${ms} ms`)));
  }, ms);
  try {
    return await work(signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]));
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Closes when the signal fires, which ends the statement in the database, and rejects at once: the database may take its time to notice.
 */
const whenAborted = (signal: AbortSignal, close: () => Promise<void>) => {
  let onAbort = (): void => undefined;
  const rejected = new Promise<never>((_resolve, reject) => {
    onAbort = () => {
      close().catch(() => undefined);
      reject(reasonOf(signal));
    };
  });
  signal.addEventListener('abort', onAbort, { once: true });
  return {
    rejected,
    forget: () => {
      signal.removeEventListener('abort', onAbort);
    },
  };
};

const reasonOf = ({ reason }: AbortSignal): Error =>
  reason instanceof Error ? reason : new Error('the request has ended', { cause: reason });

/**
 * How long a refused password is not tried again: Neo4j locks a user out, for everyone, after three wrong ones in a row, and a server that goes on
 * asking would keep the right password out too.
 */
const REFUSED_FOR_MS = 30_000;

/** Rows asked for at once; larger answers are streamed in portions of it. */
const FETCH_SIZE = 5_000;

/** Runs a statement in a transaction and gives its rows. */
export type RunInTransaction = (statement: Statement, parameters?: Parameters) => Promise<unknown[]>;

const runIn =
  (transaction: Transaction): RunInTransaction =>
  async ({ text }, parameters = {}) => {
    const { records } = await transaction.run(text, withIntegers(parameters));
    return records.map((record): unknown => (record.has('row') ? record.get('row') : null));
  };

/** The driver sends every number as a float unless told otherwise, and a float is no LIMIT. */
export const withIntegers = (value: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asParameter(inner)]));

const asParameter = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asParameter);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asParameter(inner)]));
  }
  return value;
};
