import { describe, expect, it } from '@jest/globals';
import { benjaminiHochberg } from '../../../src/store/discovery/benjamini-hochberg.js';

const qOf = (ps: readonly number[]): number[] => benjaminiHochberg(ps.map(Math.log)).map(Math.exp);

describe('benjaminiHochberg', () => {
  it('gives what scipy 1.17.1 false_discovery_control gives for eight p-values', () => {
    const expected = [0.04, 0.04, 0.06, 0.06, 0.064, 0.7333333333333334, 1, 1];
    for (const [at, q] of qOf([0.005, 0.01, 0.03, 0.03, 0.04, 0.55, 0.9, 1]).entries()) {
      expect(q).toBeCloseTo(expected[at], 12);
    }
  });

  it('leaves a single p-value as it is, and is empty for none', () => {
    expect(qOf([0.25])).toEqual([0.25]);
    expect(qOf([])).toEqual([]);
  });

  it('keeps what is below the least number above 0', () => {
    expect(benjaminiHochberg([-2000, -1])).toEqual([-2000 + Math.log(2), -1]);
  });
});
