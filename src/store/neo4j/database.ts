import neo4j, { type BookmarkManager, type Driver, type Session, type Transaction } from 'neo4j-driver';
import { failureOf, isLostConnection } from './failures.js';
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
    const run = (): Promise<unknown[]> =>
      this.#inSession('READ', options.signal, async (session) => {
        const config = { timeout: options.timeoutMs ?? this.#timeoutMs };
        const { records } = await session.run(text, withIntegers(parameters), config);
        return records.map((record): unknown => record.get('row'));
      });
    try {
      return await run();
    } catch (error) {
      if (!isLostConnection(error) || options.signal?.aborted === true) throw failureOf(error);
    }
    return run().catch((error: unknown) => {
      throw failureOf(error);
    });
  }

  /** One transaction: all that `work` does, or nothing of it. It is not tried again, so that the caller knows what was done. */
  async write<Value>(work: (run: RunInTransaction) => Promise<Value>): Promise<Value> {
    try {
      return await this.#inSession('WRITE', undefined, async (session) => {
        const transaction = await session.beginTransaction();
        try {
          const value = await work(runIn(transaction));
          await transaction.commit();
          return value;
        } finally {
          await transaction.close(); // rolls back what was not committed
        }
      });
    } catch (error) {
      throw failureOf(error);
    }
  }

  /** A statement that changes constraints or indexes: it needs a transaction of its own. */
  async changeSchema({ text }: Statement): Promise<void> {
    try {
      await this.#inSession('WRITE', undefined, (session) => session.run(text));
    } catch (error) {
      throw failureOf(error);
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #inSession<Value>(
    mode: 'READ' | 'WRITE',
    signal: AbortSignal | undefined,
    work: (session: Session) => Promise<Value>,
  ): Promise<Value> {
    signal?.throwIfAborted();
    const session = this.#driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      fetchSize: FETCH_SIZE,
      ...(this.#name === undefined ? {} : { database: this.#name }),
    });
    const end = (): void => {
      session.close().catch(() => undefined); // resets the connection, which ends the statement in the database
    };
    signal?.addEventListener('abort', end, { once: true });
    try {
      return await work(session);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', end);
      await session.close();
    }
  }
}

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
const withIntegers = (value: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asParameter(inner)]));

const asParameter = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(asParameter);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asParameter(inner)]));
  }
  return value;
};
