import type { Association } from './association.js';
import type { Effect } from './effect.js';
import type { Evidence } from './evidence.js';
import { overlap, type Quantity } from './quantity.js';

/** What a finding was made under, as far as it can tell findings apart. */
export const CONTEXT_AXES = [
  'DOSE',
  'DURATION',
  'TIMEPOINT',
  'SYSTEM',
  'SPECIES',
  'DISEASE_MODEL',
  'RECIPIENT_CELL',
  'COMPARATOR',
  'OUTCOME',
] as const;
export type ContextAxis = (typeof CONTEXT_AXES)[number];

/** What a finding says: the association as it stands (HOLDS where it has no effect), or not that. */
interface Claim {
  readonly stated: Exclude<Effect, 'UNKNOWN'> | 'HOLDS';
  readonly denied: boolean;
}

/** null when the finding says no direction. */
const claimOf = (effect: Effect | null, supports: Evidence['supports']): Claim | null => {
  if (effect === 'UNKNOWN') return null;
  const stated = effect ?? 'HOLDS';
  if (supports === 'NO_EFFECT' && effect !== null) return { stated: 'NONE', denied: false };
  return { stated, denied: supports !== 'SUPPORTS' };
};

/** Two denials, and the denial of one thing beside another, may both be true. */
const exclude = (a: Claim, b: Claim): boolean =>
  a.stated === b.stated ? a.denied !== b.denied : !a.denied && !b.denied;

const sharedValue = (a: string | null, b: string | null): boolean | null =>
  a === null || b === null ? null : a === b;
const sharedQuantity = (a: Quantity | null, b: Quantity | null): boolean | null =>
  a === null || b === null ? null : overlap(a, b);
const stated = (value: string): string | null => (value === 'NOT_STATED' ? null : value);

/** Whether two findings have a value of the axis in common; null when one of them does not state it. */
const SHARES: Readonly<Record<ContextAxis, (a: Evidence, b: Evidence) => boolean | null>> = {
  DOSE: (a, b) => sharedQuantity(a.dose, b.dose),
  DURATION: (a, b) => sharedQuantity(a.duration, b.duration),
  TIMEPOINT: (a, b) => sharedQuantity(a.timepoint, b.timepoint),
  SYSTEM: (a, b) => sharedValue(stated(a.system), stated(b.system)),
  SPECIES: (a, b) =>
    a.species.length === 0 || b.species.length === 0
      ? null
      : a.species.some((taxon) => b.species.includes(taxon)),
  DISEASE_MODEL: (a, b) => sharedValue(a.diseaseModel, b.diseaseModel),
  RECIPIENT_CELL: (a, b) => sharedValue(a.recipientCell, b.recipientCell),
  COMPARATOR: (a, b) => sharedValue(a.comparator, b.comparator),
  OUTCOME: (a, b) => sharedValue(a.outcome, b.outcome),
};

/**
 * The axes on which every two findings that disagree state different values, in the order of CONTEXT_AXES. An axis that a disagreeing
 * finding does not state separates nothing: what is not told may be the same.
 * @param sides  the associations of a conflict, each with its evidence
 */
export const separatingAxes = (
  sides: readonly { readonly association: Association; readonly evidence: readonly Evidence[] }[],
): ContextAxis[] => {
  const findings = sides.flatMap(({ association: { effect }, evidence }) =>
    evidence.flatMap((item) => {
      const claim = claimOf(effect, item.supports);
      return claim === null ? [] : [{ claim, item }];
    }),
  );
  const disagreeing = findings.flatMap((one, at) =>
    findings
      .slice(at + 1)
      .flatMap((other) => (exclude(one.claim, other.claim) ? [[one.item, other.item] as const] : [])),
  );
  if (disagreeing.length === 0) return [];
  return CONTEXT_AXES.filter((axis) => disagreeing.every(([a, b]) => SHARES[axis](a, b) === false));
};
