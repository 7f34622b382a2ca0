import type { Association } from '../../model/association.js';
import type { Evidence } from '../../model/evidence.js';
import { allows, fitsEvidence } from '../evidence-filter.js';
import type { AssociationFilter, EvidenceFilter } from '../path-request.js';
import type { KnowledgeIndex } from './knowledge-index.js';

export const fitsEvidenceIn = (
  index: KnowledgeIndex,
  filter: EvidenceFilter | null,
): ((evidence: Evidence) => boolean) =>
  fitsEvidence(filter, (publication) => index.publicationById.get(publication)?.year ?? null);

/** Whether an association passes a filter; no filter passes all. */
export const passesFilter = (
  index: KnowledgeIndex,
  filter: AssociationFilter | null,
): ((association: Association) => boolean) => {
  if (filter === null) return () => true;
  const fits = filter.evidence === null ? null : fitsEvidenceIn(index, filter.evidence);
  return (association) => {
    const standing = index.standingByAssociation.get(association.id);
    return (
      allows(filter.predicates, association.predicate) &&
      allows(filter.effects, association.effect) &&
      (filter.datasets.length === 0 ||
        filter.datasets.some((dataset) => standing?.datasets.includes(dataset))) &&
      (filter.minBelief === null || (standing?.belief ?? 0) >= filter.minBelief) &&
      (filter.contested === null || standing?.contested === filter.contested) &&
      (fits === null || (index.evidenceByAssociation.get(association.id) ?? []).some(fits))
    );
  };
};
