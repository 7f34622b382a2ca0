import { describe, expect, it } from '@jest/globals';
import { BestPairs } from '../../../src/store/discovery/best-pairs.js';
import { seededRandom } from '../../graph/seeded-random.js';

describe('BestPairs', () => {
  it.each([0, 1, 10, 700, 20_000])('keeps the %d best of 10,000 pairs with many equal weights', (wanted) => {
    const random = seededRandom(wanted + 1);
    const all = Array.from({ length: 10_000 }, (_, at) => ({
      a: random.integer(100),
      b: 100 + at,
      weight: random.integer(50),
    }));
    const best = new BestPairs(wanted);
    for (const { a, b, weight } of all) best.offer(a, b, weight);
    const sorted = [...all].sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
    expect(best.pairs()).toEqual(sorted.slice(0, wanted));
    expect(best.offered).toBe(10_000);
  });
});
