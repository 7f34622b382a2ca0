import { describe, expect, it } from '@jest/globals';
import { NET_EFFECTS } from '../../src/model/effect.js';
import { hypothesisSentence, type SpokenHypothesis } from '../../src/model/hypothesis-sentence.js';

const SPOKEN: SpokenHypothesis = {
  cause: 'miR-21-5p',
  end: 'tendinopathy',
  expectedEffect: 'DECREASES',
  confidence: 0.834,
  through: ['DUSP2', 'macrophage'],
  share: 0.4,
  oneStudy: false,
  known: false,
};

describe('hypothesisSentence', () => {
  it.each<[Partial<SpokenHypothesis>, string]>([
    [
      {},
      'A hypothesis, not a finding: miR-21-5p might decrease tendinopathy; 83 % of the weight of its routes points there, the heaviest of them by way of DUSP2 → macrophage (40 %), which no single study tells.',
    ],
    [
      { expectedEffect: 'INCREASES', through: null },
      'A hypothesis, not a finding: miR-21-5p might increase tendinopathy; 83 % of the weight of its routes points there.',
    ],
    [
      { expectedEffect: 'UNKNOWN' },
      'A hypothesis, not a finding: miR-21-5p might act on tendinopathy; the routes do not tell in which direction, the heaviest of them by way of DUSP2 → macrophage (40 %), which no single study tells.',
    ],
    [
      { known: true, through: [], share: 1, oneStudy: true },
      'An inference about a pair that is recorded already, not a finding: miR-21-5p might decrease tendinopathy; 83 % of the weight of its routes points there, the heaviest of them without anything between (100 %), which one study tells as a whole.',
    ],
  ])('with %j', (rest, sentence) => {
    expect(hypothesisSentence({ ...SPOKEN, ...rest })).toBe(sentence);
  });

  it('says in every case that it is no finding, and never that something does act', () => {
    for (const expectedEffect of NET_EFFECTS) {
      for (const known of [true, false]) {
        for (const through of [null, [], ['DUSP2']]) {
          const sentence = hypothesisSentence({ ...SPOKEN, expectedEffect, known, through });
          expect(sentence).toMatch(/^(A hypothesis|An inference .*), not a finding: .* might /);
          expect(sentence).not.toMatch(/increases|decreases|acts on|shows|proves/);
        }
      }
    }
  });
});
