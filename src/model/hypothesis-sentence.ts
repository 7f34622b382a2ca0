import type { NetEffect } from './effect.js';

/** What a sentence on a hypothesis needs of it. */
export interface SpokenHypothesis {
  /** Name of what would act. */
  readonly cause: string;
  /** Name of what it would act on. */
  readonly end: string;
  readonly expectedEffect: NetEffect;
  /** 0 to 1. */
  readonly confidence: number;
  /** Names along the heaviest route between the two; null where no route is given. */
  readonly through: readonly string[] | null;
  /** Of that route in the weight of all that count, 0 to 1. */
  readonly share: number;
  /** One study supports every step of that route. */
  readonly oneStudy: boolean;
  /** The pair is recorded already. */
  readonly known: boolean;
}

const VERB: Readonly<Record<NetEffect, string>> = {
  INCREASES: 'might increase',
  DECREASES: 'might decrease',
  UNKNOWN: 'might act on',
};

/** A sentence that nobody takes for a finding. */
export const hypothesisSentence = (hypothesis: SpokenHypothesis): string => {
  const { cause, end, expectedEffect, confidence, through, share, oneStudy, known } = hypothesis;
  const status = known
    ? 'An inference about a pair that is recorded already, not a finding'
    : 'A hypothesis, not a finding';
  const agreeing =
    expectedEffect === 'UNKNOWN'
      ? 'the routes do not tell in which direction'
      : `${percent(confidence)} of the weight of its routes points there`;
  const way =
    through === null
      ? ''
      : `, the heaviest of them ${through.length === 0 ? 'without anything between' : `by way of ${through.join(' → ')}`} (${percent(share)}), ${oneStudy ? 'which one study tells as a whole' : 'which no single study tells'}`;
  return `${status}: ${cause} ${VERB[expectedEffect]} ${end}; ${agreeing}${way}.`;
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;
