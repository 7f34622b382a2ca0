import { describe, expect, it } from '@jest/globals';
import { ExplanationTask } from '../../../src/validation/explanations/explanation-task.js';
import { fitWeights } from '../../../src/validation/explanations/fit-weights.js';
import { rankExplanations } from '../../../src/validation/explanations/rank-explanations.js';
import { recordOf } from '../hand-made-records.js';

const RECORDS = [
  recordOf('r0', ['D1 -| P1 -> A']),
  recordOf('r1', ['D1 -| P2 -> B']),
  recordOf('r2', ['D2 -> P2 -> X -> A']),
  recordOf('r3', ['D2 -| P1 -> B'], { part: 'TEST' }),
];

const ranksOf = (reach: 'LONGEST_CURATED' | 6): Record<string, readonly number[]> => {
  const { rows } = rankExplanations(new ExplanationTask(RECORDS), 'TRAINING', reach, {
    resamples: 0,
    seed: 1,
  });
  return Object.fromEntries(
    rows.map(({ ranking, evidence, ranks }) => [`${ranking} ${evidence ?? ''}`.trim(), ranks]),
  );
};

describe('rankExplanations', () => {
  it('ranks the three training records by hand, the number of steps told', () => {
    const ranks = ranksOf('LONGEST_CURATED');
    // candidates: D1 P1 A; D1 P2 B and D1 P1 B; D2 P2 X A and D2 P1 A
    expect(ranks['all tied (random order)']).toEqual([1, 1.5, 1.5]);
    expect(ranks['additive cost of the path search']).toEqual([1, 1.5, 2]);
    expect(ranks['longest first, then Σ ln in-neighbours']).toEqual([1, 1.5, 1]);
    // r0 states D1 -| P1, which speaks for the wrong path of r1, unless records of the drug are left out
    expect(ranks['model RECORD']).toEqual([1, 2, 1]);
    expect(ranks['model DRUG']).toEqual([1, 1.5, 1]);
  });

  it('does not prefer long paths where the number of steps is not told', () => {
    const ranks = ranksOf(6);
    expect(ranks['all tied (random order)']).toEqual([1.5, 1.5, 1.5]);
    expect(ranks['longest first, then Σ ln in-neighbours']).toEqual([2, 1.5, 1]);
  });
});

describe('fitWeights', () => {
  /* D1 P1 A and D1 P2 A differ in nothing but in-neighbours, 2 and 3. Scaled features are 2 apart and the choice enters twice, so that the weight w of the
   * scaled feature solves 4 / (1 + e^(-2w)) + w = 0: scipy 1.17.1 (brentq) finds -0.7407743931. */
  const choice = (curated: string, other: string) =>
    new ExplanationTask([
      recordOf('r0', [`D1 -> ${curated} -> A`]),
      recordOf('r1', ['D2 -> P2 -> B'], { part: 'TEST', besides: [`D1 -> ${other}`] }),
      recordOf('r2', ['D4 -> P2 -> A'], { part: 'TEST' }),
      recordOf('r3', ['D4 -> P1 -> X -> B'], { part: 'TEST', besides: ['P1 -> A'] }),
    ]);

  it('finds the weight that scipy finds where one feature decides', () => {
    const weights = fitWeights(choice('P1', 'P2'));
    // D1 and D4 lead to P1; D1, D2 and D4 to P2
    expect(weights.hub).toBeCloseTo(-0.7407743931 / (Math.log(3 / 2) / 2), 4);
    expect([weights.drug, weights.chain, weights.jump, weights.prior]).toEqual([0, 0, 0, 0]);
  });

  it('lets many links speak against a path only', () => {
    expect(fitWeights(choice('P2', 'P1')).hub).toBeCloseTo(0, 12);
  });
});
