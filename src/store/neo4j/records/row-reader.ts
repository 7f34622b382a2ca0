import { inspect } from 'node:util';
import { notOurs } from './properties.js';
import type { VesipathError } from '../../../errors.js';

/**
 * Typed access to the properties of a row, each checked as it is read: what the loader wrote, or an error. By hand and not by a schema library, since
 * a page of evidence has thousands of properties (benchmark/neo4j.ts).
 */
export class RowReader {
  readonly #row: Readonly<Record<string, unknown>>;

  /** @throws Error when the row is no map */
  constructor(row: unknown) {
    if (!isRecord(row)) throw unexpected('row', row);
    this.#row = row;
  }

  text(name: string): string {
    return this.textOrNull(name) ?? fail(name, null);
  }

  /** Neo4j keeps no nulls: a property that is absent reads as null. */
  textOrNull(name: string): string | null {
    const value = this.#row[name] ?? null;
    return value === null || typeof value === 'string' ? value : fail(name, value);
  }

  numberOrNull(name: string): number | null {
    const value = this.#row[name] ?? null;
    return value === null || typeof value === 'number' ? value : fail(name, value);
  }

  number(name: string): number {
    return this.numberOrNull(name) ?? fail(name, null);
  }

  flag(name: string): boolean {
    const value = this.#row[name];
    return typeof value === 'boolean' ? value : fail(name, value);
  }

  /** A list without elements is no property either: the bulk import of Neo4j cannot write one. */
  texts(name: string): string[] {
    const value = this.#row[name] ?? [];
    return isTexts(value) ? value : fail(name, value);
  }

  rows(name: string): readonly unknown[] {
    const value: unknown = this.#row[name];
    return Array.isArray(value) ? value : fail(name, value);
  }

  rowOrNull(name: string): unknown {
    return this.#row[name] ?? null;
  }

  /** One of a closed list. */
  oneOf<Value extends string>(name: string, values: readonly Value[]): Value {
    return this.oneOfOrNull(name, values) ?? fail(name, this.#row[name]);
  }

  oneOfOrNull<Value extends string>(name: string, values: readonly Value[]): Value | null {
    const value = this.#row[name] ?? null;
    if (value === null) return null;
    return values.find((allowed) => allowed === value) ?? fail(name, value);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const fail = (name: string, value: unknown): never => {
  throw unexpected(name, value);
};

const unexpected = (name: string, value: unknown): VesipathError =>
  notOurs(`${name} is ${inspect(value).slice(0, 100)}`);
