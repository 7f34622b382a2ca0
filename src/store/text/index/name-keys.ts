import { RANKED_FIELDS, type NameField } from '../indexed-text.js';
import { bestOf, bitsOf, PROPER, XREF_ONLY } from './field-bits.js';
import { Least } from './least.js';
import { NearStrings, type NearString } from './near-strings.js';
import {
  firstAfter,
  firstBeyond,
  firstFrom,
  MAX_LENGTH,
  packedText,
  type PackedStrings,
} from './packed-strings.js';
import type { TextIndex } from './text-index.js';

/** Places that a key may have by its field. */
const FIELDS = RANKED_FIELDS.length;

/** Rows of the entities by the keys that they go by. */
export class NameKeys {
  readonly #index: TextIndex;
  readonly #keys: PackedStrings;
  readonly #near: NearStrings;

  constructor(index: TextIndex) {
    this.#index = index;
    this.#keys = { bytes: index.keyBytes, offsets: index.keyOffsets };
    this.#near = new NearStrings({
      packed: this.#keys,
      lengths: index.keyLengths,
      grams: { offsets: index.keyGramOffsets, strings: index.keyGrams },
      isIndexed: (key) => index.keyFields[key] !== XREF_ONLY,
    });
  }

  /** Each row once. */
  equalTo(key: string): number[] {
    const text = packedText(key);
    const [first, end] = [firstFrom(this.#keys, text), firstAfter(this.#keys, text)];
    return [...new Set(this.#index.keyRows.subarray(first, end))];
  }

  /** At most so many rows: those come first that have the whole key, then by best field, length of the key and row. */
  startingWith(
    key: string,
    fields: readonly NameField[],
    fits: (row: number) => boolean,
    limit: number,
  ): number[] {
    const { keyRows, keyFields, keyLengths } = this.#index;
    const text = packedText(key);
    const first = firstFrom(this.#keys, text);
    const wholeEnd = firstAfter(this.#keys, text);
    const end = firstBeyond(this.#keys, text);
    const asked = bitsOf(fields);
    const least = new Least(limit);
    let last = least.lastOrder;
    for (let at = first; at < end; at++) {
      const having = keyFields[at] & asked;
      if (having === 0) continue;
      const field = bestOf(having) + (at < wholeEnd ? 0 : FIELDS);
      const order = field * (MAX_LENGTH + 1) + keyLengths[at];
      if (order > last || !least.wants(order, keyRows[at]) || !fits(keyRows[at])) continue;
      least.offer(order, keyRows[at]);
      last = least.lastOrder;
    }
    return least.owners();
  }

  /** At most so many rows: those with the fewest edits come first, among equals ids and names before synonyms, then by row. */
  near(key: string, maxEdits: number, limit: number): number[] {
    const { keyRows, keyFields } = this.#index;
    const rowsOf = (near: readonly NearString[]): Set<number> =>
      new Set(near.map(({ string }) => keyRows[string]));
    const near = this.#near.nearest(key, maxEdits, (found) => rowsOf(found).size >= limit);
    const least = new Least(limit);
    for (const { string, edits } of near) {
      least.offer(2 * edits + ((keyFields[string] & PROPER) === 0 ? 1 : 0), keyRows[string]);
    }
    return least.owners();
  }
}
