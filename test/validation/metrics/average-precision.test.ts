import { describe, expect, it } from '@jest/globals';
import { auroc, averagePrecision, type Scored } from '../../../src/validation/metrics/average-precision.js';

const scored = (right: readonly number[], scores: readonly number[]): Scored[] =>
  scores.map((score, at) => ({ score, isRight: right[at] === 1 }));

const TIED = scored([1, 0, 1, 0, 0, 1, 0, 0], [0.9, 0.9, 0.8, 0.5, 0.5, 0.5, 0.1, 0]);
const FEW = scored([0, 1, 0, 1, 0, 0], [3, 2, 2, 2, 0, 0]);

describe('averagePrecision', () => {
  it('is what average_precision_score of scikit-learn 1.9.1 gives with ties', () => {
    expect(averagePrecision(TIED)).toBeCloseTo(0.5555555555555556, 14);
    expect(averagePrecision(FEW)).toBeCloseTo(0.5, 14);
  });

  it('does not depend on the order of the candidates, and is no number where nothing is right', () => {
    expect(averagePrecision([...TIED].reverse())).toBeCloseTo(averagePrecision(TIED), 14);
    expect(averagePrecision(scored([0, 0], [1, 2]))).toBeNaN();
  });

  it('takes scores of -Infinity as tied', () => {
    expect(averagePrecision(scored([1, 0], [-Infinity, -Infinity]))).toBe(0.5);
  });
});

describe('auroc', () => {
  it('is what roc_auc_score of scikit-learn 1.9.1 gives with ties', () => {
    expect(auroc(TIED)).toBeCloseTo(0.7666666666666666, 14);
    expect(auroc(FEW)).toBeCloseTo(0.625, 14);
  });
});
