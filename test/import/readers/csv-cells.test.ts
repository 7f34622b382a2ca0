import { describe, expect, it } from '@jest/globals';
import { csvCells, isOpen } from '../../../src/import/readers/csv-cells.js';
import { seededRandom } from '../../graph/seeded-random.js';

describe('csvCells', () => {
  it.each([
    ['', ['']],
    ['a,b', ['a', 'b']],
    ['a,', ['a', '']],
    ['"a,b",c', ['a,b', 'c']],
    ['"a ""b""",""', ['a "b"', '']],
    ['"a\nb",c', ['a\nb', 'c']],
    ['"",,""', ['', '', '']],
  ])('splits %j', (record, cells) => {
    expect(csvCells(record)).toEqual(cells);
  });

  it('reads back 500 seeded rows that were written by RFC 4180', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 500; round += 1) {
      const cells = Array.from({ length: 1 + random.integer(5) }, () =>
        Array.from({ length: random.integer(6) }, () => random.pick(['a', ',', '"', '\n', ' '])).join(''),
      );
      const record = cells
        .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(',');
      expect(csvCells(record)).toEqual(cells);
      expect(isOpen(record)).toBe(false);
    }
  });
});
