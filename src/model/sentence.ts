import { ASPECTS } from './aspect.js';
import type { AssociationContent } from './association.js';
import type { Effect, NetEffect } from './effect.js';
import { predicateInfo } from './predicate.js';

/** One step as a sentence needs it: the association, its ends' names, and whether it is walked from subject to object. */
export interface SentenceStep {
  readonly association: AssociationContent;
  readonly subject: string;
  readonly object: string;
  readonly forward: boolean;
}

/** Verb of an association with its sign where the predicate does not imply it: "increases the expression of". */
export const verbPhrase = ({ predicate, effect, aspect }: AssociationContent): string => {
  const { verb, effect: fixed, signedVerbs = SIGNED_VERBS } = predicateInfo(predicate);
  const aspectPhrase = aspect === null ? '' : ` ${ASPECTS[aspect].phrase}`;
  if (fixed !== undefined || effect === null) return `${verb}${aspectPhrase}`;
  return `${effect === 'UNKNOWN' ? verb : signedVerbs[effect]}${aspectPhrase}`;
};

const SIGNED_VERBS = { INCREASES: 'increases', DECREASES: 'decreases', NONE: 'does not change' } as const;

/** One association as a sentence without its full stop: "iMSC-EV ameliorates the pain of tendinopathy". */
export const associationSentence = (
  association: AssociationContent,
  subject: string,
  object: string,
): string => `${subject} ${verbPhrase(association)} ${object}${directionUnknown(association)}`;

const directionUnknown = ({ effect }: AssociationContent): string =>
  effect === 'UNKNOWN' ? ' (direction not stated)' : '';

/**
 * A path in plain English: its steps, the net effect, and what it rests on.
 * @param reported  what the supporting studies say of the two ends directly; null when nothing
 * @param citations  who supports every step ("Ye et al. 2023"); empty for a path that joins studies, which is worded as an inference
 */
export const pathSentence = (
  steps: readonly SentenceStep[],
  effect: NetEffect,
  reported: Effect | null,
  citations: readonly string[],
): string => {
  const chain = steps.map((step, index) => {
    const { association, subject, object, forward } = step;
    if (!forward) return `${index === 0 ? '' : 'and '}${associationSentence(association, subject, object)}`;
    const start = index === 0 ? subject : steps[index - 1].forward ? 'which' : `and ${subject}`;
    return associationSentence(association, start, object);
  });
  const first = steps[0];
  const last = steps[steps.length - 1];
  const ends = `${first.forward ? first.subject : first.object} on ${last.forward ? last.object : last.subject}`;
  const net =
    effect === 'UNKNOWN'
      ? `The net effect of ${ends} does not follow from the signs of the steps`
      : `Net effect of ${ends}: ${effect === 'INCREASES' ? 'increase' : 'decrease'}`;
  const direct =
    reported === null || reported === 'UNKNOWN' ? '' : ` (reported directly: ${REPORTED[reported]})`;
  const rest =
    citations.length > 0
      ? `${steps.length === 1 ? 'it' : 'every step'} rests on ${citations.join(' and on ')}`
      : 'no single study supports every step, so the path is an inference';
  return `${chain.join(', ')}. ${net}${direct}; ${rest}.`;
};

const REPORTED = { INCREASES: 'increase', DECREASES: 'decrease', NONE: 'no effect' } as const;
