import { GrowingTexts } from './growing-texts.js';
import { orderOfTexts } from './order-of-texts.js';
import type { TextColumn } from '../text-column.js';

/** Ids in the order in which they are met, told apart from those that have a record. */
export class NumberedIds {
  readonly #numberOf = new Map<string, number>();
  readonly #ids = new GrowingTexts();
  /** The two known ids asked for last, since the ends of a row are asked for several times; −1 for none. */
  #last = '';
  #lastNumber = -1;
  #before = '';
  #beforeNumber = -1;

  get size(): number {
    return this.#numberOf.size;
  }

  /** The number of an id, a new one when it is met for the first time. */
  numberOf(id: string): number {
    const known = this.knownNumberOf(id);
    if (known !== undefined) return known;
    const number = this.#numberOf.size;
    this.#numberOf.set(id, number);
    this.#ids.push(id);
    this.#remember(id, number);
    return number;
  }

  /** undefined for an id that was not met. */
  knownNumberOf(id: string): number | undefined {
    if (this.#lastNumber >= 0 && this.#last === id) return this.#lastNumber;
    if (this.#beforeNumber >= 0 && this.#before === id) return this.#beforeNumber;
    const number = this.#numberOf.get(id);
    if (number !== undefined) this.#remember(id, number);
    return number;
  }

  /** All ids in order of their bytes, and for each number its row there. */
  sorted(): { ids: TextColumn; order: Uint32Array; rowOf: Int32Array } {
    const order = orderOfTexts(this.#ids.column());
    return { ids: this.#ids.column(order), order, rowOf: inverse(order) };
  }

  #remember(id: string, number: number): void {
    [this.#before, this.#beforeNumber] = [this.#last, this.#lastNumber];
    [this.#last, this.#lastNumber] = [id, number];
  }
}

const inverse = (order: Uint32Array): Int32Array => {
  const rows = new Int32Array(order.length);
  for (let row = 0; row < order.length; row++) rows[order[row]] = row;
  return rows;
};
