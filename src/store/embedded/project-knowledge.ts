import type { EdgeStudies } from '../../graph/mechanism-graph.js';
import type { Evidence } from '../../model/evidence.js';
import { standingIn, type KnowledgeIndex } from '../knowledge-index.js';
import { project, studyColumns, type Projection } from '../projection/projection.js';

export const projectKnowledge = (index: KnowledgeIndex): Projection =>
  project(
    index.entities,
    index.associations.map((association) => ({
      association,
      standing: standingIn(index, association.id),
      isShortcut: index.shortcuts.has(association.id),
    })),
    studiesOf(index, (evidence) => evidence.supports === 'SUPPORTS'),
  );

/** Publications (by their place in the index) of the findings that count, for each association. */
export const studiesOf = (index: KnowledgeIndex, counts: (evidence: Evidence) => boolean): EdgeStudies => {
  const placeOf = new Map(index.publications.map(({ id }, place) => [id, place]));
  return studyColumns(
    index.associations.map(({ id }) =>
      (index.evidenceByAssociation.get(id) ?? [])
        .filter(counts)
        .flatMap(({ publication }) => (publication === null ? [] : (placeOf.get(publication) ?? []))),
    ),
  );
};
