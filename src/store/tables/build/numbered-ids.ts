import { GrowingTexts } from './growing-columns.js';
import { orderOfTexts } from './order-of-texts.js';
import type { TextColumn } from '../text-column.js';

/** Ids in the order in which they are met, told apart from those that have a record. */
export class NumberedIds {
  readonly #numberOf = new Map<string, number>();
  readonly #ids = new GrowingTexts();

  get size(): number {
    return this.#numberOf.size;
  }

  /** The number of an id, a new one when it is met for the first time. */
  numberOf(id: string): number {
    const known = this.#numberOf.get(id);
    if (known !== undefined) return known;
    const number = this.#numberOf.size;
    this.#numberOf.set(id, number);
    this.#ids.push(id);
    return number;
  }

  /** undefined for an id that was not met. */
  knownNumberOf(id: string): number | undefined {
    return this.#numberOf.get(id);
  }

  /** All ids in order of their bytes, and for each number its row there. */
  sorted(): { ids: TextColumn; order: Uint32Array; rowOf: Int32Array } {
    const order = orderOfTexts(this.#ids.column());
    return { ids: this.#ids.column(order), order, rowOf: inverse(order) };
  }
}

export const inverse = (order: Uint32Array): Int32Array => {
  const rows = new Int32Array(order.length);
  for (let row = 0; row < order.length; row++) rows[order[row]] = row;
  return rows;
};
