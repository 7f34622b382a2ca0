import { describe, expect, it } from '@jest/globals';
import { bestRightRank, expectedRank } from '../../../src/validation/metrics/expected-rank.js';
import { auroc } from '../../../src/validation/metrics/average-precision.js';

describe('expectedRank', () => {
  const scores = [5, 3, 3, 3, 1];
  const all = [0, 1, 2, 3, 4];

  it('counts those above and half of the others that tie', () => {
    expect(all.map((right) => expectedRank(scores, all, right))).toEqual([1, 3, 3, 3, 5]);
  });

  it('leaves out what is no candidate', () => {
    expect(expectedRank(scores, [1, 2, 4], 2)).toBe(1.5);
  });

  it('breaks ties by the second number only, higher first', () => {
    const ties = [0, 7, 9, 7, 100];
    expect(all.map((right) => expectedRank(scores, all, right, ties))).toEqual([1, 3.5, 2, 3.5, 5]);
  });

  it('takes for tied what differs by rounding, and infinite scores', () => {
    expect(expectedRank([0.1 + 0.2, 0.3], [0, 1], 1)).toBe(1.5);
    expect(expectedRank([-Infinity, -Infinity, -2], [0, 1, 2], 1)).toBe(2.5);
  });

  it('gives AUROC as 1 - (rank - 1) / (candidates - 1)', () => {
    for (const right of all) {
      const expected = auroc(all.map((at) => ({ score: scores[at], isRight: at === right })));
      expect(1 - (expectedRank(scores, all, right) - 1) / (all.length - 1)).toBeCloseTo(expected, 14);
    }
  });
});

describe('bestRightRank', () => {
  const rank = (candidates: readonly (readonly [score: number, isRight: boolean])[]): number =>
    bestRightRank(
      candidates,
      ([, isRight]) => isRight,
      ([score]) => score,
    );

  it('is the rank of the best right one among the wrong ones', () => {
    expect(
      rank([
        [3, false],
        [2, true],
        [2, true],
        [2, false],
        [1, false],
      ]),
    ).toBe(2.5);
    expect(
      rank([
        [1, true],
        [2, true],
      ]),
    ).toBe(1);
  });

  it('is infinite where nothing is right', () => {
    expect(rank([[1, false]])).toBe(Infinity);
  });
});
