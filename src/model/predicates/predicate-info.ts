import type { Category } from '../category.js';
import type { Effect } from '../effect.js';

/**
 * CAUSAL carries a sign; STRUCTURAL passes the sign on unchanged; TERMINAL does neither: a mechanism path ends before it,
 * so it is walked only when a query asks for either direction.
 */
export const PREDICATE_KINDS = ['CAUSAL', 'STRUCTURAL', 'TERMINAL'] as const;
export type PredicateKind = (typeof PREDICATE_KINDS)[number];

export interface PredicateInfo {
  /** One sentence: what `subject PREDICATE object` says. */
  readonly meaning: string;
  readonly kind: PredicateKind;
  /** Effect that every association of this predicate has; absent when the association states its own (AFFECTS), null when there is none. */
  readonly effect?: Effect | null;
  readonly subjects: readonly Category[];
  readonly objects: readonly Category[];
  /** Third-person verb of an English sentence. */
  readonly verb: string;
  /** Verbs of the effects, where "increases", "decreases" and "does not change" would say too much. */
  readonly signedVerbs?: Readonly<Record<Exclude<Effect, 'UNKNOWN'>, string>>;
  /** Predicate of Biolink model 4.4.6; `swapped` when Biolink states it from object to subject. */
  readonly biolink: string;
  readonly swapped?: true;
}
