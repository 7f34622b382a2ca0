import { describe, expect, it } from '@jest/globals';
import { GrowingIntegers } from '../../../src/store/tables/build/growing-integers.js';
import { GrowingNames } from '../../../src/store/tables/build/growing-names.js';
import { GrowingTextLists } from '../../../src/store/tables/build/growing-text-lists.js';
import { GrowingTexts } from '../../../src/store/tables/build/growing-texts.js';
import { GrowingWords } from '../../../src/store/tables/build/growing-words.js';
import type { TextColumn } from '../../../src/store/tables/columns.js';

/** More than one chunk of 65,536 rows, and more than two. */
const ROWS = 140_000;
const backwards = (count: number): Uint32Array =>
  Uint32Array.from({ length: count }, (_, at) => count - 1 - at);
const textsIn = (column: TextColumn): (string | null)[] =>
  Array.from({ length: column.length }, (_, row) => column.orNull(row));

describe('GrowingIntegers', () => {
  it('keeps 140,000 numbers, negative ones too, and changes them in place', () => {
    const numbers = new GrowingIntegers();
    for (let row = 0; row < ROWS; row++) numbers.push(row - 70_000);
    numbers.set(65_535, 1);
    numbers.set(65_536, 2);
    const expected = Int32Array.from({ length: ROWS }, (_, row) => row - 70_000);
    expected.set([1, 2], 65_535);
    expect(numbers.length).toBe(ROWS);
    expect(numbers.inOrder(backwards(ROWS))).toEqual(expected.toReversed());
  });
});

describe('GrowingTexts', () => {
  const columnOf = (texts: readonly (string | null)[], order?: Uint32Array): (string | null)[] => {
    const growing = new GrowingTexts();
    for (const text of texts) growing.push(text);
    return textsIn(growing.column(order));
  };

  it('begins with an empty text, or with none', () => {
    expect(columnOf(['', 'a'])).toEqual(['', 'a']);
    expect(columnOf([null, '', 'a'])).toEqual([null, '', 'a']);
    expect(columnOf([''])).toEqual(['']);
  });

  it('keeps 140,000 texts, every seventh of them null, in any order', () => {
    const texts = Array.from({ length: ROWS }, (_, row) => (row % 7 === 0 ? null : `text ${row} ß`));
    expect(columnOf(texts)).toEqual(texts);
    expect(columnOf(texts, backwards(ROWS))).toEqual(texts.toReversed());
  });

  it('keeps texts that are longer than a chunk of 1 MiB, between short ones', () => {
    const long = 'é'.repeat(900_000);
    const texts = ['a', long, '', 'b', `${long}x`, null, 'c'.repeat(1 << 20), 'd', ''];
    expect(columnOf(texts)).toEqual(texts);
  });

  it('fills a chunk to its last byte', () => {
    const third = 'ｘ'.repeat(Math.floor((1 << 20) / 3));
    expect(columnOf([third, 'a', '', 'b'])).toEqual([third, 'a', '', 'b']);
  });
});

describe('GrowingNames', () => {
  it('keeps names of a closed list, and null', () => {
    const names = new GrowingNames(['A', 'B']);
    for (const name of ['B', null, 'A'] as const) names.push(name);
    const column = names.inOrder(backwards(3));
    expect([0, 1, 2].map((row) => column.orNull(row))).toEqual(['A', null, 'B']);
  });
});

describe('GrowingWords', () => {
  it('stores each word once', () => {
    const words = new GrowingWords();
    for (const word of ['', 'x', null, 'x', '', 'y']) words.push(word);
    const column = words.inOrder(backwards(6));
    expect([0, 1, 2, 3, 4, 5].map((row) => column.orNull(row))).toEqual(['y', '', 'x', null, 'x', '']);
    expect(textsIn(column.words)).toEqual(['', 'x', 'y']);
  });
});

describe('GrowingTextLists', () => {
  it('keeps 140,000 lists of none to three texts, in any order', () => {
    const lists = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: row % 4 }, (_value, place) => (row % 5 === 0 ? '' : `${row}.${place}`)),
    );
    const growing = new GrowingTextLists();
    for (const list of lists) growing.push(list);
    const column = growing.inOrder(backwards(ROWS));
    expect(Array.from({ length: ROWS }, (_, row) => column.at(row))).toEqual(lists.toReversed());
  });
});
