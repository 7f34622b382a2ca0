import type { Association } from './association.js';
import { areOpposite } from './effect.js';
import type { Evidence, Supports, System } from './evidence.js';

/**
 * Whether two associations contradict each other: same subject, object and aspect, and opposite signs, or a sign against "no effect".
 * The predicate does not matter: AMELIORATES contradicts WORSENS.
 */
export const contradict = (a: Association, b: Association): boolean =>
  a.subject === b.subject &&
  a.object === b.object &&
  a.aspect === b.aspect &&
  (areOpposite(a.effect, b.effect) || isSignAgainstNone(a, b) || isSignAgainstNone(b, a));

const isSignAgainstNone = (a: Association, b: Association): boolean =>
  (a.effect === 'INCREASES' || a.effect === 'DECREASES') && b.effect === 'NONE';

/** Whether the evidence of one association disagrees with itself. */
export const disagrees = (evidence: readonly Pick<Evidence, 'supports'>[]): boolean =>
  evidence.some((item) => item.supports === 'SUPPORTS') &&
  evidence.some((item) => item.supports !== 'SUPPORTS');

/** How many publications support, refute or find no effect, for one system and species. */
export interface EvidenceCount {
  readonly supports: Supports;
  readonly system: System;
  /** NCBITaxon CURIE; null when not stated. */
  readonly species: string | null;
  readonly publications: number;
}

/** What a finding is counted by. */
export type CountedFinding = Pick<Evidence, 'supports' | 'system' | 'species' | 'publication'>;

/** Publications by support, system and species, kept apart and never averaged. Ordered by these three. */
export const countEvidence = (evidence: readonly CountedFinding[]): EvidenceCount[] => {
  const groups = new Map<
    string,
    { count: Omit<EvidenceCount, 'publications'>; publications: Set<string | null> }
  >();
  for (const { supports, system, species, publication } of evidence) {
    for (const taxon of species.length > 0 ? species : [null]) {
      const key = JSON.stringify([supports, system, taxon]);
      const group = groups.get(key) ?? {
        count: { supports, system, species: taxon },
        publications: new Set(),
      };
      group.publications.add(publication);
      groups.set(key, group);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { count, publications }]) => ({ ...count, publications: publications.size }));
};
