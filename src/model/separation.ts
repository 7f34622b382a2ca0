import type { Association } from './association.js';
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
] as const;
export type ContextAxis = (typeof CONTEXT_AXES)[number];

type Claim = Pick<Association, 'effect'> & Pick<Evidence, 'supports'>;

/** What a finding says, so that two that say different things disagree; null when it says no direction. */
const claimOf = ({ effect, supports }: Claim): string | null => {
  if (effect === 'UNKNOWN') return null;
  const stated = effect ?? 'HOLDS';
  if (supports === 'SUPPORTS') return stated;
  return supports === 'NO_EFFECT' && effect !== null ? 'NONE' : `not ${stated}`;
};

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
      const claim = claimOf({ effect, supports: item.supports });
      return claim === null ? [] : [{ claim, item }];
    }),
  );
  const disagreeing = findings.flatMap((one, at) =>
    findings
      .slice(at + 1)
      .flatMap((other) => (one.claim === other.claim ? [] : [[one.item, other.item] as const])),
  );
  if (disagreeing.length === 0) return [];
  return CONTEXT_AXES.filter((axis) => disagreeing.every(([a, b]) => SHARES[axis](a, b) === false));
};
