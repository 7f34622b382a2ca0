import type { Association } from '../../model/association.js';
import type { Evidence } from '../../model/evidence.js';
import { fitsAssociation } from '../association-filter.js';
import { fitsEvidence } from '../evidence-filter.js';
import { standingIn, type KnowledgeIndex } from '../knowledge-index.js';
import type { AssociationFilter, EvidenceFilter } from '../path-request.js';

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
  const fits = fitsAssociation(filter);
  const counts = filter.evidence === null ? null : fitsEvidenceIn(index, filter.evidence);
  return (association) =>
    fits(association, standingIn(index, association.id)) &&
    (counts === null || (index.evidenceByAssociation.get(association.id) ?? []).some(counts));
};
