import type { Curie } from '../model/curie.js';
import type { Evidence } from '../model/evidence.js';
import type { EvidenceFilter } from './path-request.js';

/** Whether a value is allowed by a list that allows everything when empty. */
export const allows = <Value>(allowed: readonly Value[], value: Value | null): boolean =>
  allowed.length === 0 || (value !== null && allowed.includes(value));

/** Whether one finding supports its association and fits the whole filter; no filter asks for support only. */
export const fitsEvidence =
  (filter: EvidenceFilter | null, yearOf: (publication: Curie) => number | null) =>
  (evidence: Evidence): boolean => {
    if (evidence.supports !== 'SUPPORTS') return false;
    if (filter === null) return true;
    const year = evidence.publication === null ? null : yearOf(evidence.publication);
    return (
      (filter.species.length === 0 || filter.species.some((taxon) => evidence.species.includes(taxon))) &&
      allows(filter.systems, evidence.system) &&
      allows(filter.roles, evidence.role) &&
      allows(filter.directness, evidence.directness) &&
      allows(filter.publications, evidence.publication) &&
      (filter.yearFrom === null || (year !== null && year >= filter.yearFrom)) &&
      (filter.yearTo === null || (year !== null && year <= filter.yearTo)) &&
      (filter.hedged === null || evidence.hedged === filter.hedged)
    );
  };
