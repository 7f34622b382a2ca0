import { describe, expect, it } from '@jest/globals';
import { associationSentence, pathSentence } from '../../src/model/sentence.js';

const step = (
  subject: string,
  predicate: 'DELIVERS' | 'AFFECTS',
  effect: 'INCREASES' | 'DECREASES' | 'UNKNOWN',
  object: string,
  forward = true,
) => ({
  association: {
    subject,
    predicate,
    object,
    effect,
    aspect: predicate === 'AFFECTS' ? ('ACTIVITY' as const) : null,
  },
  subject,
  object,
  forward,
});

describe('pathSentence', () => {
  it('tells a signed path of one study', () => {
    const steps = [step('EV', 'DELIVERS', 'INCREASES', 'X'), step('X', 'AFFECTS', 'DECREASES', 'Y')];
    expect(pathSentence(steps, 'DECREASES', 'DECREASES', ['Doe et al. 2020'])).toBe(
      'EV delivers X, which decreases the activity of Y. Net effect of EV on Y: decrease (reported directly: decrease); every step rests on Doe et al. 2020.',
    );
  });

  it('says when a direction is not stated and that joined studies are an inference', () => {
    const steps = [step('X', 'AFFECTS', 'UNKNOWN', 'Y'), step('Y', 'AFFECTS', 'INCREASES', 'Z')];
    expect(pathSentence(steps, 'UNKNOWN', null, [])).toBe(
      'X affects the activity of Y (direction not stated), which increases the activity of Z. ' +
        'The net effect of X on Z does not follow from the signs of the steps; no single study supports every step, so the path is an inference.',
    );
  });

  it('keeps the direction of an association that is walked backwards', () => {
    const steps = [step('X', 'AFFECTS', 'INCREASES', 'Y'), step('Z', 'AFFECTS', 'INCREASES', 'Y', false)];
    expect(pathSentence(steps, 'INCREASES', null, [])).toContain(
      'X increases the activity of Y, and Z increases the activity of Y. Net effect of X on Z: increase',
    );
  });
});

describe('associationSentence', () => {
  it.each([
    ['INCREASES', 'X is positively correlated with the expression of Y'],
    ['DECREASES', 'X is negatively correlated with the expression of Y'],
    ['NONE', 'X is not correlated with the expression of Y'],
    ['UNKNOWN', 'X is correlated with the expression of Y (direction not stated)'],
  ] as const)('says of CORRELATED_WITH with %s no more than "%s"', (effect, sentence) => {
    const association = {
      subject: 'X',
      predicate: 'CORRELATED_WITH',
      object: 'Y',
      effect,
      aspect: 'EXPRESSION',
    } as const;
    expect(associationSentence(association, 'X', 'Y')).toBe(sentence);
  });
});
