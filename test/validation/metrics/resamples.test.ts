import { describe, expect, it } from '@jest/globals';
import { quantile, Resamples } from '../../../src/validation/metrics/resamples.js';
import { rankSummary } from '../../../src/validation/metrics/rank-summary.js';

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `drug ${at}`);

describe('quantile', () => {
  it('is what numpy.percentile 2.4.6 gives', () => {
    const squares = [1, 4, 9, 16, 25, 36, 49];
    expect(quantile(squares, 0.025)).toBeCloseTo(1.45, 12);
    expect(quantile(squares, 0.5)).toBe(16);
    expect(quantile(squares, 0.975)).toBeCloseTo(47.05, 12);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('Resamples', () => {
  it('gives the mean, and an interval near 1.96 standard errors to either side', () => {
    const values = Array.from({ length: 400 }, (_, at) => (at % 20) / 19);
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / 400);
    const { value, low, high } = new Resamples(names(400), 4000, 7).mean(values);
    expect(value).toBeCloseTo(0.5, 12);
    const error = (1.96 * spread) / Math.sqrt(400);
    expect(Math.abs(low - (0.5 - error))).toBeLessThan(error / 10);
    expect(Math.abs(high - (0.5 + error))).toBeLessThan(error / 10);
  });

  it('draws whole groups: of two groups of 0 and 1 the mean is 0 or 1 in half of the draws', () => {
    const groups = ['a', 'a', 'a', 'b', 'b', 'b'];
    expect(new Resamples(groups, 2000, 1).mean([0, 0, 0, 1, 1, 1])).toEqual({ value: 0.5, low: 0, high: 1 });
    expect(new Resamples(groups, 2000, 1).mean([0, 1, 1, 0, 1, 1])).toMatchObject({
      low: 2 / 3,
      high: 2 / 3,
    });
  });

  it('pairs differences: what is always higher by 1 has an interval of no width', () => {
    const resamples = new Resamples(names(9), 500, 3);
    const values = [1, 5, 2, 8, 9, 3, 7, 7, 4];
    expect(
      resamples.meanDifference(
        values.map((value) => value + 1),
        values,
      ),
    ).toEqual({ value: 1, low: 1, high: 1 });
  });

  it('gives the median between the two in the middle', () => {
    expect(new Resamples(names(4), 0, 1).median([9, 1, 4, 2]).value).toBe(3);
    const { value, low, high } = new Resamples(names(99), 1000, 1).median(
      Array.from({ length: 99 }, (_, at) => at + 1),
    );
    expect(value).toBe(50);
    // order statistics 40 and 60 enclose the median of 99 with 95 %
    expect([Math.abs(low - 40) <= 2, Math.abs(high - 60) <= 2]).toEqual([true, true]);
  });

  it('is the same for the same seed, and has no interval without resamples', () => {
    const values = [1, 2, 3, 4, 5];
    const mean = (seed: number) => new Resamples(names(5), 50, seed).mean(values);
    expect(mean(4)).toEqual(mean(4));
    expect(mean(4)).not.toEqual(mean(5));
    expect(new Resamples(names(5), 0, 1).mean(values)).toEqual({ value: 3, low: NaN, high: NaN });
    expect(new Resamples([], 10, 1).mean([]).value).toBeNaN();
  });
});

describe('rankSummary', () => {
  it('counts ranks 1, 1.5, 4, 8 and 20 by hand', () => {
    const { median, mrr, hits1, hits5, hits10 } = rankSummary(
      [1, 1.5, 4, 8, 20],
      new Resamples(names(5), 0, 1),
    );
    expect(median.value).toBe(4);
    expect(mrr.value).toBeCloseTo((1 + 2 / 3 + 1 / 4 + 1 / 8 + 1 / 20) / 5, 12);
    expect([hits1.value, hits5.value, hits10.value]).toEqual([0.2, 0.6, 0.8]);
  });
});
