import { describe, expect, it } from '@jest/globals';
import {
  claimOf,
  COMPARISON_STATUSES,
  comparisonSentence,
  comparisonStatus,
  familyOf,
  type Claim,
} from '../../src/model/comparison.js';
import { PREDICATE_NAMES, predicateInfo } from '../../src/model/predicate.js';

const claim = (effect: Claim['effect'], topic = ''): Claim => ({ topic, effect });
const [UP, DOWN, NONE, UNKNOWN] = [claim('INCREASES'), claim('DECREASES'), claim('NONE'), claim('UNKNOWN')];

describe('familyOf', () => {
  it.each([
    ['AFFECTS', true, 'ACTING'],
    ['AMELIORATES', true, 'ACTING'],
    ['DELIVERS', true, 'CARRYING'],
    ['LACKS', true, 'CARRYING'],
    ['PRODUCES', true, 'CARRYING'],
    ['PRODUCES', false, 'MADE_FROM'],
    ['YIELDS', false, 'MADE_FROM'],
    ['ENGINEERED_WITH', true, 'MADE_FROM'],
    ['AFFECTS', false, null],
    ['SUBCLASS_OF', true, null],
    ['HAS_ADVANTAGE', true, null],
  ] as const)('of %s with the entity as subject %s is %s', (predicate, isSubject, family) => {
    expect(familyOf(predicate, isSubject)).toBe(family);
  });

  it('gives every causal predicate a family for its subject', () => {
    const causal = PREDICATE_NAMES.filter((name) => predicateInfo(name).kind === 'CAUSAL');
    expect(causal.filter((name) => familyOf(name, true) === null)).toEqual([]);
  });
});

describe('comparisonStatus', () => {
  it.each([
    [[UP], [], 'ONLY_A'],
    [[], [UP, DOWN], 'ONLY_B'],
    [[UP], [UP], 'SAME'],
    [[UP], [DOWN], 'OPPOSITE'],
    [[UP], [NONE], 'OPPOSITE'],
    [[NONE], [NONE], 'SAME'],
    [[UP, DOWN], [UP], 'MIXED'],
    [[UP], [DOWN, NONE], 'MIXED'],
    [[UP], [UNKNOWN], 'UNCLEAR'],
    [[UNKNOWN], [UNKNOWN], 'UNCLEAR'],
    [[UP, UNKNOWN], [UP], 'SAME'],
    [[claim('INCREASES', 'MIGRATION')], [claim('DECREASES', 'SECRETION')], 'UNCLEAR'],
    [[claim('INCREASES', 'MIGRATION'), DOWN], [claim('DECREASES', 'MIGRATION'), DOWN], 'OPPOSITE'],
    [[claim('INCREASES', 'MIGRATION'), DOWN], [DOWN], 'SAME'],
    [[claim('INCREASES', 'MIGRATION'), claim('DECREASES', 'SECRETION')], [UP], 'UNCLEAR'],
  ] as const)('of %j and %j is %s', (ofA, ofB, status) => {
    expect(comparisonStatus(ofA, ofB)).toBe(status);
  });

  it('changes with the sides only in ONLY_A and ONLY_B', () => {
    const sides = [[], [UP], [DOWN], [NONE], [UNKNOWN], [UP, DOWN], [claim('INCREASES', 'MIGRATION'), DOWN]];
    const swapped = { ONLY_A: 'ONLY_B', ONLY_B: 'ONLY_A' };
    for (const a of sides) {
      for (const b of sides.filter((side) => side.length + a.length > 0)) {
        const status = comparisonStatus(a, b);
        const expected = status === 'ONLY_A' || status === 'ONLY_B' ? swapped[status] : status;
        expect(comparisonStatus(b, a)).toBe(expected);
      }
    }
  });
});

describe('claimOf', () => {
  it('lets what contains something contradict what lacks it', () => {
    const [has, lacks] = (['CONTAINS', 'LACKS'] as const).map((predicate) =>
      claimOf({ predicate, effect: null, aspect: null }, 'CARRYING'),
    );
    expect(comparisonStatus([has], [lacks])).toBe('OPPOSITE');
  });
});

describe('comparisonSentence', () => {
  it('names both or the one, and never says that the other lacks it', () => {
    const names = { a: 'iMSC-EV', b: 'SMMSC-EV', third: 'chondrocyte' };
    const sentences = COMPARISON_STATUSES.map((status) => comparisonSentence(status, names));
    expect(new Set(sentences).size).toBe(COMPARISON_STATUSES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/iMSC-EV.*chondrocyte|chondrocyte.*iMSC-EV/);
    expect(comparisonSentence('ONLY_A', names)).toBe(
      'chondrocyte is recorded for iMSC-EV only, which does not mean that it is otherwise with SMMSC-EV.',
    );
  });
});
