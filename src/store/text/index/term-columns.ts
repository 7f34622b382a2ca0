import { words } from '../folded-text.js';
import type { EntityTexts } from './entity-texts.js';
import { buildGramIndex } from './gram-index.js';
import { GrowingNumbers } from './growing.js';
import { lengthsOf } from './packed-strings.js';
import { inOrder, sortedOrder } from './sorted-order.js';
import { TermTable } from './term-table.js';

/** The words of the entities as they come. */
export class TermColumns {
  readonly #terms = new TermTable();
  /** Of each term one more than the last row that has it. */
  readonly #lastRows = new GrowingNumbers();
  /** The terms of one entity after another, each times two and one more when it is in the name. */
  readonly #held = new GrowingNumbers();
  readonly #starts = new GrowingNumbers();

  add({ id, name, synonyms, xrefs, description }: EntityTexts): void {
    this.#starts.push(this.#held.length);
    this.#hold(name, 1);
    if (id !== name) this.#hold(id, 0);
    for (const synonym of synonyms) this.#hold(synonym, 0);
    for (const xref of xrefs) this.#hold(xref, 0);
    if (description !== null) this.#hold(description, 0);
  }

  #hold(text: string, inName: number): void {
    for (const word of words(text)) {
      const term = this.#terms.numberOf(word);
      if (term === this.#lastRows.length) this.#lastRows.push(0);
      if (this.#lastRows.at(term) === this.#starts.length) continue;
      this.#lastRows.set(term, this.#starts.length);
      this.#held.push(term * 2 + inName);
    }
  }

  sorted(placeRows: Uint32Array) {
    const order = sortedOrder(this.#terms.strings());
    const terms = inOrder(this.#terms.strings(), order);
    const grams = buildGramIndex(terms, () => true);
    return {
      termBytes: terms.bytes,
      termOffsets: terms.offsets,
      termLengths: lengthsOf(terms),
      termGramOffsets: grams.offsets,
      termGrams: grams.strings,
      ...this.#holders(order, placeRows),
    };
  }

  #holders(order: Uint32Array, placeRows: Uint32Array) {
    const ranks = new Uint32Array(order.length);
    for (const [rank, term] of order.entries()) ranks[term] = rank;
    const held = this.#held.values();
    const ends = new Uint32Array(order.length);
    for (const entry of held) ends[ranks[entry >>> 1]]++;
    const holderOffsets = new Uint32Array(order.length + 1);
    for (let term = 0; term < order.length; term++) {
      holderOffsets[term + 1] = holderOffsets[term] + ends[term];
      ends[term] = holderOffsets[term];
    }
    const holders = new Uint32Array(held.length);
    this.#starts.push(held.length);
    for (const [place, row] of placeRows.entries()) {
      for (let at = this.#starts.at(row); at < this.#starts.at(row + 1); at++)
        holders[ends[ranks[held[at] >>> 1]]++] = place * 2 + (held[at] & 1);
    }
    return { holderOffsets, holders };
  }
}
