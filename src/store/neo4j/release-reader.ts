import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { VesipathError } from '../../errors.js';
import type { AssociationId } from '../../model/association.js';
import type { Curie } from '../../model/curie.js';
import type { Entity } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import type { Publication } from '../../model/publication.js';
import type { Database, Parameters, ReadOptions } from './database.js';
import { absentAsNull, parseRow } from './records/properties.js';
import { STATE, type Statement } from './statements.js';

/** Form of what the loader writes. It rises when readers of the form before would read it wrongly. */
export const FORMAT = 1;

const State = z.object({
  format: z.number(),
  status: z.enum(['READY', 'LOADING']),
  /** Rises with every load that changes anything, before the change. */
  sequence: z.number(),
  release: absentAsNull(z.string()),
});
export type GraphState = z.output<typeof State>;

/** The state of the graph, whatever it is; null in a database that was never loaded. */
export const readState = async (database: Database, signal?: AbortSignal): Promise<GraphState | null> => {
  const [row] = await database.read(STATE, {}, { signal, timeoutMs: STATE_TIMEOUT_MS });
  return row === undefined ? null : parseRow(State, row);
};

/** One node by its key: what takes longer is no answer. */
const STATE_TIMEOUT_MS = 3_000;

/** How long a load is waited for: most have few changes and take less. */
const WAIT_FOR_LOAD_MS = 1_000;
const BETWEEN_READS_MS = 100;

/** Records that came along with others: a request that asks for them next needs no further round trip. */
export interface Recall {
  readonly entities: Map<Curie, Entity>;
  readonly publications: Map<Curie, Publication>;
  readonly evidenceOf: Map<AssociationId, readonly Evidence[]>;
}

/** Reads one release: the one that is there when it first reads. Of one request, or of one call. */
export class ReleaseReader {
  readonly recall: Recall = { entities: new Map(), publications: new Map(), evidenceOf: new Map() };
  readonly #database: Database;
  readonly #signal: AbortSignal | undefined;
  #sequence: number | null;

  /** @param sequence  of the release to read; null for the one that is there */
  constructor(database: Database, signal?: AbortSignal, sequence: number | null = null) {
    this.#database = database;
    this.#signal = signal;
    this.#sequence = sequence;
  }

  /**
   * Rows of a statement made by `readStatement`, between its two rows of state. Where nothing is held to yet, a load that runs is waited for a
   * little, and rows of two releases are read again.
   * @throws VesipathError NO_GRAPH, UNSUPPORTED_FORMAT, NOT_READY while a load runs, RELEASE_CHANGED, and those of `failureOf`
   */
  async rows(
    statement: Statement,
    parameters: Parameters = {},
    { signal, timeoutMs }: ReadOptions = {},
  ): Promise<unknown[]> {
    const options = { signal: eitherSignal(this.#signal, signal), timeoutMs };
    return this.#whenStill(async () => {
      const [first, ...rows] = await this.#database.read(statement, parameters, options);
      return { before: first, after: rows.pop(), value: rows };
    });
  }

  /** A reader of the same release that goes on when the request of this one has ended. */
  outliving(): ReleaseReader {
    return new ReleaseReader(this.#database, undefined, this.#sequence);
  }

  /** Number of the release that is read. */
  async sequence(): Promise<number> {
    return (
      this.#sequence ??
      this.#whenStill(async () => {
        const [row] = await this.#database.read(
          STATE,
          {},
          { signal: this.#signal, timeoutMs: STATE_TIMEOUT_MS },
        );
        return { before: row, after: row, value: row };
      }).then((row) => parseRow(State, row).sequence)
    );
  }

  /** What was read while the graph stood still. */
  async #whenStill<Value>(
    read: () => Promise<{ before: unknown; after: unknown; value: Value }>,
  ): Promise<Value> {
    for (let waited = 0; ; waited += BETWEEN_READS_MS) {
      const { before, after, value } = await read();
      if (before === undefined || after === undefined) throw noGraph();
      const states = [before, after].map((state) => parseRow(State, state));
      const isStill = states.every(
        ({ status, sequence }) => status === 'READY' && sequence === states[0].sequence,
      );
      if (isStill || this.#sequence !== null || waited >= WAIT_FOR_LOAD_MS) {
        for (const state of states) this.#hold(state);
        return value;
      }
      await delay(BETWEEN_READS_MS, undefined, { signal: this.#signal });
    }
  }

  #hold({ format, status, sequence }: GraphState): void {
    if (format !== FORMAT) {
      throw new VesipathError(
        'UNSUPPORTED_FORMAT',
        `The graph in the database has form ${format}, and this Vesipath reads form ${FORMAT}. ${
          format < FORMAT ? 'Load it again: vesipath load --to neo4j.' : 'Use a newer Vesipath.'
        }`,
      );
    }
    if (status === 'LOADING') {
      throw new VesipathError(
        'NOT_READY',
        'A release is being loaded into the database. If no load runs, one was broken off: run it again.',
      );
    }
    this.#sequence ??= sequence;
    if (this.#sequence !== sequence) {
      throw new VesipathError(
        'RELEASE_CHANGED',
        'Another release was loaded while this request ran. Ask again.',
      );
    }
  }
}

const eitherSignal = (a: AbortSignal | undefined, b: AbortSignal | undefined): AbortSignal | undefined =>
  a !== undefined && b !== undefined ? AbortSignal.any([a, b]) : (a ?? b);

const noGraph = (): VesipathError =>
  new VesipathError(
    'NO_GRAPH',
    'The database holds no graph of Vesipath. Load one: vesipath load --to neo4j.',
  );
