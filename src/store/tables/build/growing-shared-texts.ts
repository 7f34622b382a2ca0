import { NO_CODE, WordColumn, type TextColumn } from '../columns.js';
import { textColumnOf } from '../text-column.js';
import { GrowingIntegers } from './growing-integers.js';
import { GrowingTexts } from './growing-texts.js';
import { orderOfTexts } from './order-of-texts.js';

/** Different texts that are remembered at a time. */
const MOST_REMEMBERED = 1 << 16;
/** Rows that share a text, on average, for a dictionary to be worth it. */
const ROWS_A_WORD = 4;

/** Texts of which perhaps few are different, and perhaps all: it shows in the end which. Memory does not grow with what could be remembered. */
export class GrowingSharedTexts {
  readonly #codes = new GrowingIntegers();
  readonly #texts = new GrowingTexts();
  readonly #codeOf = new Map<string, number>();

  push(text: string | null): void {
    this.#codes.push(text === null ? NO_CODE : this.#code(text));
  }

  /** With a dictionary where many rows share their text. */
  inOrder(order: Uint32Array): WordColumn | TextColumn {
    const codes = this.#codes.inOrder(order);
    const texts = this.#texts.column();
    return texts.length * ROWS_A_WORD > codes.length ? inRows(codes, texts) : withoutRepeats(codes, texts);
  }

  #code(text: string): number {
    const known = this.#codeOf.get(text);
    if (known !== undefined) return known;
    if (this.#codeOf.size === MOST_REMEMBERED) this.#codeOf.clear();
    this.#codeOf.set(text, this.#texts.length);
    this.#texts.push(text);
    return this.#texts.length - 1;
  }
}

/** A text a row. */
const inRows = (codes: Int32Array, texts: TextColumn): TextColumn => {
  const column = new GrowingTexts();
  for (const code of codes) column.push(code === NO_CODE ? null : texts.at(code));
  return column.column();
};

/** What was forgotten and came again has several codes: in the end each text has one. */
const withoutRepeats = (codes: Int32Array, texts: TextColumn): WordColumn => {
  const order = orderOfTexts(texts);
  const firsts: number[] = [];
  const wordOf = new Int32Array(texts.length);
  for (const [at, code] of order.entries()) {
    if (at === 0 || texts.differ(order[at - 1], code)) firsts.push(code);
    wordOf[code] = firsts.length - 1;
  }
  return new WordColumn(
    codes.map((code) => (code === NO_CODE ? code : wordOf[code])),
    textColumnOf(firsts.map((code) => texts.at(code))),
  );
};
