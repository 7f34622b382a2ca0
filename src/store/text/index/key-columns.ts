import { nameKeys } from '../folded-text.js';
import { RANKED_FIELDS } from '../indexed-text.js';
import type { EntityTexts } from './entity-texts.js';
import { XREF_ONLY } from './field-bits.js';
import { buildGramIndex } from './gram-index.js';
import { GrowingNumbers, GrowingStrings } from './growing.js';
import { lengthsOf } from './packed-strings.js';
import { inOrder, sortedOrder } from './sorted-order.js';

/** The keys of the entities as they come. */
export class KeyColumns {
  readonly #keys = new GrowingStrings();
  readonly #rows = new GrowingNumbers();
  readonly #fields = new GrowingNumbers();
  /** Keys of the entity at hand, each with the fields that have it. */
  readonly #own = new Map<string, number>();

  add(row: number, texts: EntityTexts): void {
    this.#own.clear();
    for (const [at, field] of RANKED_FIELDS.entries()) {
      for (const value of valuesOf[field](texts)) {
        for (const key of nameKeys(value)) this.#own.set(key, (this.#own.get(key) ?? 0) | (1 << at));
      }
    }
    for (const [key, fields] of this.#own) {
      this.#keys.push(key);
      this.#rows.push(row);
      this.#fields.push(fields);
    }
  }

  sorted() {
    const order = sortedOrder(this.#keys.strings());
    const keys = inOrder(this.#keys.strings(), order);
    const keyFields = Uint8Array.from(order, (key) => this.#fields.at(key));
    const grams = buildGramIndex(keys, (key) => keyFields[key] !== XREF_ONLY);
    return {
      keyBytes: keys.bytes,
      keyOffsets: keys.offsets,
      keyRows: Uint32Array.from(order, (key) => this.#rows.at(key)),
      keyFields,
      keyLengths: lengthsOf(keys),
      keyGramOffsets: grams.offsets,
      keyGrams: grams.strings,
    };
  }
}

const valuesOf: Readonly<Record<(typeof RANKED_FIELDS)[number], (texts: EntityTexts) => readonly string[]>> =
  {
    NAME: ({ name }) => [name],
    SYNONYM: ({ synonyms }) => synonyms,
    ID: ({ id }) => [id],
    XREF: ({ xrefs }) => xrefs,
  };
