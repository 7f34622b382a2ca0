import { describe, expect, it } from '@jest/globals';
import { Ceiling } from '../../src/graph/ceiling.js';
import { seededRandom } from './seeded-random.js';

describe('Ceiling', () => {
  it('is the k-th lowest cost that was told, and Infinity before there are k', () => {
    const ceiling = new Ceiling(3);
    const seen: number[] = [];
    for (const cost of [9, 4, 7, 8, 4, 1, 20]) {
      ceiling.lower(cost);
      seen.push(ceiling.cost);
    }
    expect(seen).toEqual([Infinity, Infinity, 9, 8, 7, 4, 4]);
  });

  it('never rises above the ceiling that it began with', () => {
    const ceiling = new Ceiling(2, 5);
    for (const cost of [5, 6, 3]) ceiling.lower(cost);
    expect(ceiling.cost).toBe(5);
    ceiling.lower(4);
    expect(ceiling.cost).toBe(4);
  });

  it('does not rise again when it was lowered meanwhile by what is known from elsewhere', () => {
    const ceiling = new Ceiling(2);
    ceiling.lower(9);
    ceiling.lowerTo(5);
    ceiling.lower(3);
    expect(ceiling.cost).toBe(5);
    ceiling.lower(4);
    expect(ceiling.cost).toBe(4);
  });

  it('agrees with sorting, for 200 seeded costs and k of 1 to 20', () => {
    const random = seededRandom(7);
    for (let k = 1; k <= 20; k++) {
      const ceiling = new Ceiling(k);
      const told = Array.from({ length: 200 }, () => random.integer(1000));
      for (const cost of told) ceiling.lower(cost);
      expect(ceiling.cost).toBe(told.sort((a, b) => a - b)[k - 1]);
    }
  });
});
