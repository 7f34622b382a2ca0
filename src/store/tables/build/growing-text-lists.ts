import { TextListColumn } from '../columns.js';
import { GrowingIntegers } from './growing-integers.js';
import { GrowingTexts } from './growing-texts.js';

/** Lists of texts. */
export class GrowingTextLists {
  readonly #texts = new GrowingTexts();
  readonly #starts = new GrowingIntegers();

  push(list: readonly string[]): void {
    this.#starts.push(this.#texts.length);
    for (const text of list) this.#texts.push(text);
  }

  inOrder(order: Uint32Array): TextListColumn {
    const offsets = new Int32Array(order.length + 1);
    for (let at = 0; at < order.length; at++) offsets[at + 1] = offsets[at] + this.#lengthOf(order[at]);
    const rows = new Uint32Array(offsets[order.length]);
    for (let at = 0; at < order.length; at++) {
      for (
        let place = offsets[at], text = this.#starts.at(order[at]);
        place < offsets[at + 1];
        place++, text++
      ) {
        rows[place] = text;
      }
    }
    return new TextListColumn(offsets, this.#texts.column(rows));
  }

  #lengthOf(row: number): number {
    const end = row + 1 < this.#starts.length ? this.#starts.at(row + 1) : this.#texts.length;
    return end - this.#starts.at(row);
  }
}
