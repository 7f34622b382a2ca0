import { describe, expect, it } from '@jest/globals';
import { distance } from 'fastest-levenshtein';
import { countingEdits } from '../../../../src/store/text/index/edits.js';
import { seededRandom } from '../../../graph/seeded-random.js';

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

describe('countingEdits', () => {
  it('counts as fastest-levenshtein does, for texts of 0 to 150 units', () => {
    const random = seededRandom(1);
    const drawn = (length: number): string =>
      Array.from({ length }, () => random.pick(['a', 'b', 'γ', '\uffff'])).join('');
    for (let length = 0; length <= 150; length++) {
      const text = drawn(length);
      const others = [
        text,
        text.slice(1),
        `${text.slice(0, 40)}ab${text.slice(43)}`,
        drawn(random.integer(200)),
      ];
      const counted = countingEdits(text, (count) =>
        others.map((other) => count(unitsOf(other), other.length)),
      );
      expect(counted).toEqual(others.map((other) => distance(text, other)));
    }
  });
});
