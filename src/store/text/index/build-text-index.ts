import type { EntityTexts } from './entity-texts.js';
import { KeyColumns } from './key-columns.js';
import { TermColumns } from './term-columns.js';
import type { TextIndex } from './text-index.js';

/**
 * The index of so many entities, each of whose texts is asked for once, in order.
 * Time and memory are linear in the length of the texts; no object is kept for an entity, a key or a word.
 * @param textsOf  by row: 0 … count − 1 in the order of the ids
 */
export const buildTextIndex = (count: number, textsOf: (row: number) => EntityTexts): TextIndex => {
  const keys = new KeyColumns();
  const terms = new TermColumns();
  const letters = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    const texts = textsOf(row);
    keys.add(row, texts);
    terms.add(texts);
    letters[row] = lettersOf(texts.name);
  }
  const placeRows = rowsByLetters(letters);
  return { ...keys.sorted(), ...terms.sorted(placeRows), placeRows };
};

/** Rows by letters, then by row: numbers of 64 bits, the letters above. */
const rowsByLetters = (letters: Uint32Array): Uint32Array => {
  const pairs = new Uint32Array(2 * letters.length);
  for (let row = 0; row < letters.length; row++) {
    pairs[2 * row] = row;
    pairs[2 * row + 1] = letters[row];
  }
  new BigUint64Array(pairs.buffer).sort();
  return Uint32Array.from(letters, (_, place) => pairs[2 * place]);
};

/** Code points. */
const lettersOf = (text: string): number => {
  let letters = 0;
  for (let at = 0; at < text.length; letters++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return letters;
};
