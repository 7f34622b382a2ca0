import { NO_CODE, WordColumn } from '../columns.js';
import { GrowingIntegers } from './growing-integers.js';
import { GrowingTexts } from './growing-texts.js';

/** Texts that many rows share: each different one is kept once. */
export class GrowingWords {
  readonly #codes = new GrowingIntegers();
  readonly #codeOf = new Map<string, number>();
  readonly #words = new GrowingTexts();

  push(word: string | null): void {
    this.#codes.push(word === null ? NO_CODE : this.#code(word));
  }

  inOrder(order: Uint32Array): WordColumn {
    return new WordColumn(this.#codes.inOrder(order), this.#words.column());
  }

  #code(word: string): number {
    const known = this.#codeOf.get(word);
    if (known !== undefined) return known;
    this.#codeOf.set(word, this.#codeOf.size);
    this.#words.push(word);
    return this.#codeOf.size - 1;
  }
}
