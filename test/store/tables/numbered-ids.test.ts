import { describe, expect, it } from '@jest/globals';
import { NumberedIds } from '../../../src/store/tables/build/numbered-ids.js';
import { seededRandom } from '../../graph/seeded-random.js';

describe('NumberedIds', () => {
  it('gives each id one number, in whatever order ids are asked for and added (20,000 random calls)', () => {
    const random = seededRandom(7);
    const ids = new NumberedIds();
    const known = new Map<string, number>();
    const names = ['', ...Array.from({ length: 12 }, (_, at) => `X:${at}`)];
    for (let call = 0; call < 20_000; call++) {
      const id = random.pick(names);
      if (random.integer(3) > 0) {
        expect(ids.knownNumberOf(id)).toBe(known.get(id));
        continue;
      }
      if (!known.has(id)) known.set(id, known.size);
      expect(ids.numberOf(id)).toBe(known.get(id));
    }
    expect(ids.size).toBe(names.length);
  });
});
