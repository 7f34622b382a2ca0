import type { Effect } from '../../model/effect.js';
import type { RawStatement } from '../raw-rows.js';

/** What a statement says of the direction; null when it says nothing. */
type Said = Effect | null;

const SIGNS: Readonly<Record<string, Effect>> = {
  '1': 'INCREASES',
  '-1': 'DECREASES',
  '0': 'NONE',
};
const DIRECTIONS: Readonly<Record<string, Effect>> = {
  increased: 'INCREASES',
  upregulated: 'INCREASES',
  decreased: 'DECREASES',
  downregulated: 'DECREASES',
};

export const effectOfSign = (sign: string): Said => (sign === '' ? null : (SIGNS[sign] ?? 'UNKNOWN'));

/** What went wrong with the direction, if anything. */
export type DirectionProblem = 'BAD_SIGN' | 'OPPOSITE_SIGN' | null;

/**
 * Effect that sign and direction qualifiers of a statement tell together: less of the subject that means more of the object is the subject
 * lessening the object. UNKNOWN where they contradict each other or say nothing.
 */
export const statedEffect = ({
  sign,
  direction,
  subjectDirection,
}: Pick<RawStatement, 'sign' | 'direction' | 'subjectDirection'>): {
  effect: Effect;
  problem: DirectionProblem;
} => {
  if (sign === '' && direction === '') return { effect: 'UNKNOWN', problem: null };
  const bySign = effectOfSign(sign);
  const byDirection = direction === '' ? null : turned(DIRECTIONS[direction] ?? 'UNKNOWN', subjectDirection);
  if (bySign === 'UNKNOWN') return { effect: byDirection ?? 'UNKNOWN', problem: 'BAD_SIGN' };
  if (bySign !== null && byDirection !== null && byDirection !== 'UNKNOWN' && bySign !== byDirection) {
    return { effect: 'UNKNOWN', problem: 'OPPOSITE_SIGN' };
  }
  return { effect: bySign ?? byDirection ?? 'UNKNOWN', problem: null };
};

const turned = (effect: Effect, subjectDirection: string): Effect => {
  if (DIRECTIONS[subjectDirection] !== 'DECREASES') return effect;
  return effect === 'INCREASES' ? 'DECREASES' : effect === 'DECREASES' ? 'INCREASES' : effect;
};
