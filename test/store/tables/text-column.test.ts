import { describe, expect, it } from '@jest/globals';
import { textColumnOf } from '../../../src/store/tables/text-column.js';

const SORTED = ['', 'a', 'a\0', 'ab', 'b', 'é', '～', '\u{1F600}'];

describe('TextColumn', () => {
  it('gives each text back as it is, and null apart from the empty text', () => {
    const texts = ['', null, 'β-catenin', '\uFEFFwith a mark', null, 'a\0b', '\u{1F600}', '', null];
    const column = textColumnOf(texts);
    expect(texts.map((_, row) => column.orNull(row))).toEqual(texts);
    expect(texts.map((_, row) => column.isNull(row))).toEqual(texts.map((text) => text === null));
  });

  it('finds the row of every text of a sorted column, and −1 for others', () => {
    const column = textColumnOf(SORTED);
    expect(SORTED.map((text) => column.rowOf(text))).toEqual([...SORTED.keys()]);
    for (const other of ['A', 'aa', 'abc', 'c', 'ê', '\u{1F601}']) expect(column.rowOf(other)).toBe(-1);
  });

  it.each([
    ['', 0],
    ['a', 1],
    ['aa', 3],
    ['c', 5],
    ['\u{1F601}', 8],
  ])('first row from %j on is %d', (text, row) => {
    expect(textColumnOf(SORTED).firstFrom(text)).toBe(row);
  });

  it('finds nothing in a column without rows', () => {
    const column = textColumnOf([]);
    expect([column.length, column.rowOf(''), column.rowOf('a'), column.firstFrom('a')]).toEqual([
      0, -1, -1, 0,
    ]);
  });

  it('tells whether two rows differ', () => {
    const column = textColumnOf(['ab', 'ab', 'abc', '', '']);
    expect([column.differ(0, 1), column.differ(1, 2), column.differ(3, 4), column.differ(0, 3)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('compares a row with a text by bytes', () => {
    const column = textColumnOf(['～']);
    expect(Math.sign(column.compareAt(0, '\u{1F600}'))).toBe(-1);
    expect(column.compareAt(0, '～')).toBe(0);
    expect(Math.sign(column.compareAt(0, 'z'))).toBe(1);
  });
});
