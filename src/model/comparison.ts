import type { Association } from './association.js';
import type { Effect } from './effect.js';
import { predicateInfo, type Predicate } from './predicate.js';

/** What an association tells of the entity that is compared: what it does, what it carries, what it was made from. */
export const COMPARISON_FAMILIES = ['ACTING', 'CARRYING', 'MADE_FROM'] as const;
export type ComparisonFamily = (typeof COMPARISON_FAMILIES)[number];

/** How two entities stand to a third one, the most telling first. */
export const COMPARISON_STATUSES = ['OPPOSITE', 'MIXED', 'UNCLEAR', 'SAME', 'ONLY_A', 'ONLY_B'] as const;
export type ComparisonStatus = (typeof COMPARISON_STATUSES)[number];

const CARRYING: ReadonlySet<Predicate> = new Set<Predicate>([
  ...(['CONTAINS', 'DELIVERS', 'EXPRESSES', 'LACKS', 'PRODUCES', 'HAS_PART', 'HAS_MEMBER'] as const),
]);
const MADE_FROM: ReadonlySet<Predicate> = new Set<Predicate>([
  ...(['DERIVES_FROM', 'PRECONDITIONED_WITH', 'ENGINEERED_WITH'] as const),
]);
/** What made the compared entity is their subject. */
const MAKING: ReadonlySet<Predicate> = new Set<Predicate>(['PRODUCES', 'YIELDS', 'DIFFERENTIATES_INTO']);

/** The family of an association of the compared entity; null for one that is not compared. @param isSubject  the entity is its subject */
export const familyOf = (predicate: Predicate, isSubject: boolean): ComparisonFamily | null => {
  if (!isSubject) return MAKING.has(predicate) ? 'MADE_FROM' : null;
  if (CARRYING.has(predicate)) return 'CARRYING';
  if (MADE_FROM.has(predicate)) return 'MADE_FROM';
  return predicateInfo(predicate).kind === 'CAUSAL' ? 'ACTING' : null;
};

/** One side's say about a third entity. Only claims on the same topic can agree or contradict each other. */
export interface Claim {
  readonly topic: string;
  readonly effect: Effect;
}

/** What is acted on has its aspects, what was made from it its ways; what carries something has it (INCREASES) or lacks it (DECREASES). */
export const claimOf = (
  { predicate, effect, aspect }: Pick<Association, 'predicate' | 'effect' | 'aspect'>,
  family: ComparisonFamily,
): Claim => {
  switch (family) {
    case 'ACTING':
      return { topic: aspect ?? '', effect: effect ?? 'UNKNOWN' };
    case 'CARRYING':
      return { topic: '', effect: predicate === 'LACKS' ? 'DECREASES' : 'INCREASES' };
    case 'MADE_FROM':
      return { topic: predicate, effect: 'INCREASES' };
  }
};

/** Whether one of two claims is a sign and the other the opposite sign or no effect. */
const contradict = (a: Claim, b: Claim): boolean => isComparable(a, b) && a.effect !== b.effect;

const isComparable = (a: Claim, b: Claim): boolean =>
  a.topic === b.topic && a.effect !== 'UNKNOWN' && b.effect !== 'UNKNOWN';

/**
 * How two sides stand to one entity, from what each says of it; at least one says something. MIXED: one of them contradicts itself. OPPOSITE: they
 * contradict each other on at least one topic. SAME: they agree on every topic that both speak of. UNCLEAR: both say something, and nothing
 * that can be compared. ONLY_A and ONLY_B say what is recorded, not that the other side lacks it.
 */
export const comparisonStatus = (ofA: readonly Claim[], ofB: readonly Claim[]): ComparisonStatus => {
  if (ofB.length === 0) return 'ONLY_A';
  if (ofA.length === 0) return 'ONLY_B';
  const some = (fits: (a: Claim, b: Claim) => boolean, one: readonly Claim[], other: readonly Claim[]) =>
    one.some((a) => other.some((b) => fits(a, b)));
  if (some(contradict, ofA, ofA) || some(contradict, ofB, ofB)) return 'MIXED';
  if (some(contradict, ofA, ofB)) return 'OPPOSITE';
  return some(isComparable, ofA, ofB) ? 'SAME' : 'UNCLEAR';
};

/** How two entities stand to a third one, as a sentence. @param a  name of the first, and so on */
export const comparisonSentence = (
  status: ComparisonStatus,
  { a, b, third }: { readonly a: string; readonly b: string; readonly third: string },
): string => {
  switch (status) {
    case 'SAME':
      return `${a} and ${b} agree on ${third}.`;
    case 'OPPOSITE':
      return `${a} and ${b} contradict each other on ${third}.`;
    case 'MIXED':
      return `What is recorded of ${a} or of ${b} contradicts itself on ${third}.`;
    case 'UNCLEAR':
      return `${a} and ${b} both have to do with ${third}; what is recorded of the two cannot be compared.`;
    case 'ONLY_A':
      return `${third} is recorded for ${a} only, which does not mean that it is otherwise with ${b}.`;
    case 'ONLY_B':
      return `${third} is recorded for ${b} only, which does not mean that it is otherwise with ${a}.`;
  }
};
