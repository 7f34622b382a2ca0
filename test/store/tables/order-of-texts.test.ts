import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { orderOfTexts } from '../../../src/store/tables/build/order-of-texts.js';
import { textColumnOf } from '../../../src/store/tables/text-column.js';
import { seededRandom } from '../../graph/seeded-random.js';

/** Rows in order of their UTF-8 bytes, equal ones in their own order: as plain as can be. */
const plainOrder = (texts: readonly string[]): number[] => {
  const bytes = texts.map((text) => Buffer.from(text));
  return [...texts.keys()].sort((a, b) => Buffer.compare(bytes[a], bytes[b]) || a - b);
};

const orderOf = (texts: readonly string[]): number[] => [...orderOfTexts(textColumnOf(texts))];

describe('orderOfTexts', () => {
  it('puts bytes in order, not UTF-16 units: U+FF5E before U+1F600', () => {
    expect(orderOf(['\u{1F600}', '～', 'z'])).toEqual([2, 1, 0]);
  });

  it.each([
    ['nothing', []],
    ['one empty text', ['']],
    ['100 empty texts', Array.from({ length: 100 }, () => '')],
    ['100 equal texts', Array.from({ length: 100 }, () => 'VPA:0123')],
    ['beginnings of each other', Array.from({ length: 100 }, (_, at) => 'a'.repeat((at * 37) % 100))],
    ['a beginning of 5,000', Array.from({ length: 100 }, (_, at) => `${'é'.repeat(5000)}${(at * 37) % 100}`)],
    ['NUL at the end', Array.from({ length: 100 }, (_, at) => 'ab' + '\0'.repeat((at * 37) % 10))],
    [
      'NUL in the middle, all of a length',
      Array.from({ length: 100 }, (_, at) => `${(at * 37) % 4}bc\0${(at * 7) % 10}`),
    ],
  ])('agrees with a plain sort for %s', (_, texts) => {
    expect(orderOf(texts)).toEqual(plainOrder(texts));
  });

  it('agrees with a plain sort for texts of few letters, NUL and non-ASCII among them', () => {
    const letter = fc.constantFrom('', '\0', 'a', 'b', 'é', '～', '\u{1F600}', 'aaaaaaaa');
    const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 400, size: 'max' }), (texts) => {
        expect(orderOf(texts)).toEqual(plainOrder(texts));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('agrees with a plain sort for 100,000 texts with long shared beginnings and many equal ones', () => {
    const random = seededRandom(1);
    const beginnings = ['VPA:', 'https://identifiers.org/ensembl/ENSG00000', 'HGNC:', '', 'ÄÖ\0'];
    const texts = Array.from(
      { length: 100_000 },
      () => `${random.pick(beginnings)}${random.integer(50_000).toString(random.pick([10, 16]))}`,
    );
    expect(orderOf(texts)).toEqual(plainOrder(texts));
  });
});
