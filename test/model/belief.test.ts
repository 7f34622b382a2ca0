import { describe, expect, it } from '@jest/globals';
import { belief, beliefWeight, reliability } from '../../src/model/belief.js';
import { evidence } from './evidence-of.js';

describe('reliability', () => {
  it('of a direct primary result in animals is 0.7', () => {
    expect(reliability(evidence({ system: 'IN_VIVO', directness: 'DIRECT' }))).toBeCloseTo(0.7);
  });

  it('of a hedged indirect review statement in vitro is 0.5 · 0.8 · 0.7 · 0.6 = 0.168', () => {
    const item = evidence({
      system: 'IN_VITRO',
      directness: 'INDIRECT',
      role: 'REVIEW_STATEMENT',
      hedged: true,
    });
    expect(reliability(item)).toBeCloseTo(0.168);
  });
});

describe('reliability of what a curator concludes', () => {
  it('is below that of what the authors hedge: 0.5 · 0.8 · 0.6 = 0.24 against 0.5 · 0.9 · 0.6 = 0.27', () => {
    const inferred = evidence({ directness: 'INDIRECT', knowledgeLevel: 'LOGICAL_ENTAILMENT' });
    expect(reliability(inferred)).toBeCloseTo(0.24);
    expect(reliability(evidence({ hedged: true }))).toBeCloseTo(0.27);
  });
});

describe('belief', () => {
  const animal = evidence({ system: 'IN_VIVO', directness: 'DIRECT', publication: 'VP:a' });

  it('of two independent publications with r = 0.7 and r = 0.5 is 1 − 0.3 · 0.5 = 0.85', () => {
    const culture = evidence({ system: 'IN_VITRO', directness: 'DIRECT', publication: 'VP:b' });
    expect(belief([animal, culture])).toBeCloseTo(0.85);
  });

  it('counts two findings of one publication once, by the more reliable', () => {
    expect(
      belief([animal, evidence({ system: 'IN_VITRO', directness: 'DIRECT', publication: 'VP:a' })]),
    ).toBeCloseTo(0.7);
  });

  it('is not lowered by a finding that refutes, and is 0 when nothing supports', () => {
    const against = evidence({ supports: 'REFUTES', publication: 'VP:b' });
    expect(belief([animal, against])).toBeCloseTo(0.7);
    expect(belief([against])).toBe(0);
  });
});

describe('beliefWeight', () => {
  it('is −ln(belief) in millionths: 356675 for 0.7', () => {
    expect(beliefWeight(0.7)).toBe(356675);
  });
});
