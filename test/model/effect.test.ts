import { describe, expect, it } from '@jest/globals';
import { netEffect, signOfStep } from '../../src/model/effect.js';

describe('netEffect', () => {
  it('two decreases make an increase', () => {
    expect(netEffect([-1, -1])).toBe('INCREASES');
  });

  it('one unknown sign makes the whole unknown', () => {
    expect(netEffect([-1, 0, 1])).toBe('UNKNOWN');
  });

  it('a structural step passes the sign on', () => {
    expect(netEffect([signOfStep('STRUCTURAL', null), signOfStep('CAUSAL', 'DECREASES')])).toBe('DECREASES');
  });
});
