import { describe, expect, it } from '@jest/globals';
import { lnUpperTail } from '../../../src/store/discovery/hypergeometric-tail.js';

/** Ways to choose so many, exactly. */
const choose = (n: number, k: number): bigint => {
  let ways = 1n;
  for (let at = 1; at <= k; at++) ways = (ways * BigInt(n - k + at)) / BigInt(at);
  return k < 0 || k > n ? 0n : ways;
};

const byCounting = (population: number, marked: number, drawn: number, least: number): number => {
  let ways = 0n;
  for (let k = least; k <= drawn; k++) ways += choose(marked, k) * choose(population - marked, drawn - k);
  return Number(ways) / Number(choose(population, drawn));
};

describe('lnUpperTail', () => {
  it('agrees with counting all draws from every urn of up to 14 balls', () => {
    let urns = 0;
    for (let population = 1; population <= 14; population++) {
      for (let marked = 0; marked <= population; marked++) {
        for (let drawn = 0; drawn <= population; drawn++) {
          for (let least = 0; least <= drawn + 1; least++) {
            const p = Math.exp(lnUpperTail({ population, marked, drawn }, least));
            expect(p).toBeCloseTo(byCounting(population, marked, drawn, least), 13);
            urns++;
          }
        }
      }
    }
    expect(urns).toBeGreaterThan(5000);
  });

  // Columns: least, population, marked, drawn, ln P. P summed as exact fractions; scipy 1.17.1 hypergeom.logsf agrees in all to 10 digits.
  it.each([
    [3, 17_189, 24, 9, -15.425993914180488],
    [30, 20_000, 200, 100, -82.36170364432836],
    [100, 20_000, 150, 200, -398.05496057961705],
    [150, 31_422, 150, 1000, -528.5476999308931],
    [500, 1000, 500, 500, -689.4672615678511],
    [300, 940_457, 20_000, 300, -1157.3961798767577],
    [40, 1000, 400, 100, -0.6151792710243953],
    [12, 940_457, 20_000, 300, -3.555285042992942],
  ])(
    'of at least %d marked among %d with %d marked, %d drawn, is right to 12 digits',
    (least, population, marked, drawn, ln) => {
      expect(lnUpperTail({ population, marked, drawn }, least) / ln).toBeCloseTo(1, 12);
    },
  );

  it('has tiny probabilities that 1 − cdf would lose: hypergeom.sf of scipy gives 1.7012439239518176e-36', () => {
    const p = Math.exp(lnUpperTail({ population: 20_000, marked: 200, drawn: 100 }, 30));
    expect(p / 1.7012439239518176e-36).toBeCloseTo(1, 9);
  });

  it('is certain for what cannot fail, and impossible for what cannot be', () => {
    expect(lnUpperTail({ population: 10, marked: 7, drawn: 6 }, 3)).toBe(0);
    expect(lnUpperTail({ population: 10, marked: 7, drawn: 6 }, 7)).toBe(-Infinity);
    expect(lnUpperTail({ population: 0, marked: 0, drawn: 0 }, 0)).toBe(0);
  });
});
