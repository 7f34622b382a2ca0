import type { Association } from '../../../model/association.js';
import type { Entity } from '../../../model/entity.js';
import type { Knowledge } from '../../../model/knowledge.js';
import { associationSentence } from '../../../model/sentence.js';
import { projectTables } from '../../embedded/project-tables.js';
import { indexKnowledge, standingIn, type KnowledgeIndex } from '../../knowledge-index.js';
import { stepColumns } from '../../projection/projection.js';
import { tablesOf } from '../../tables/build/knowledge-builder.js';
import { indexedText } from '../../text/indexed-text.js';
import { associationProperties } from '../records/association-record.js';
import { conflictProperties } from '../records/conflict-record.js';
import { datasetProperties } from '../records/dataset-record.js';
import { entityProperties } from '../records/entity-record.js';
import { evidenceProperties } from '../records/evidence-record.js';
import { mechanismProperties } from '../records/mechanism-record.js';
import type { Properties } from '../records/properties.js';
import { publicationProperties } from '../records/publication-record.js';
import type { Kind } from './kinds.js';
import { recordListOf, type RecordList } from './record-list.js';

export type GraphRecords = Readonly<Record<Kind, RecordList>>;

/** The knowledge as nodes and relationships, with all that is derived from it. Penalties and columns of steps are those of the embedded store. */
export const graphRecords = (knowledge: Knowledge): GraphRecords => {
  const index = indexKnowledge(knowledge);
  return {
    Entity: entityList(index, knowledge),
    Publication: recordListOf('Publication', index.publications, {
      properties: publicationProperties,
      line: ({ citation }) => citation,
    }),
    Dataset: recordListOf('Dataset', knowledge.datasets, {
      properties: datasetProperties,
      line: ({ name, version }) => `${name} ${version}`,
    }),
    Association: associationList(index),
    Evidence: recordListOf('Evidence', index.evidenceById.values(), {
      properties: evidenceProperties,
      line: ({ statement }) => statement,
    }),
    Mechanism: recordListOf('Mechanism', index.mechanisms, {
      properties: (mechanism) =>
        mechanismProperties(mechanism, index.entitiesByMechanism.get(mechanism.id) ?? []),
      line: ({ name }) => name,
    }),
    Conflict: recordListOf('Conflict', index.conflicts, {
      properties: conflictProperties,
      line: ({ subject, object }) => `${nameIn(index, subject)} / ${nameIn(index, object)}`,
    }),
  };
};

const entityList = (index: KnowledgeIndex, knowledge: Knowledge): RecordList => {
  const { graph, entities } = projectTables(tablesOf(knowledge));
  const hubPenalty = ({ id }: Entity): number => graph.hubPenalties[entities.id.rowOf(id)];
  return recordListOf('Entity', index.entities, {
    properties: (entity) => ({
      ...entityProperties(entity),
      ...indexedText(entity),
      hubPenalty: hubPenalty(entity),
    }),
    line: ({ name }) => name,
  });
};

const associationList = (index: KnowledgeIndex): RecordList =>
  recordListOf('Association', index.associations, {
    properties: (association) =>
      associationProperties(
        association,
        standingIn(index, association.id),
        index.shortcuts.has(association.id),
        studiesOf(index, association),
      ),
    step: (association) => stepProperties(index, association),
    line: (association) =>
      associationSentence(association, nameIn(index, association.subject), nameIn(index, association.object)),
  });

/** Publications of the supporting findings, each once, by id. */
const studiesOf = ({ evidenceByAssociation }: KnowledgeIndex, { id }: Association): string[] => {
  const supporting = (evidenceByAssociation.get(id) ?? []).filter(({ supports }) => supports === 'SUPPORTS');
  return [...new Set(supporting.flatMap(({ publication }) => publication ?? []))].sort();
};

/** Properties of the relationship; whether it is mechanistic is told by its type. */
const stepProperties = (index: KnowledgeIndex, association: Association): Properties => {
  const { id, effect, aspect } = association;
  const standing = standingIn(index, id);
  const { belief, contested, datasets } = standing;
  const { sign, weight, walkable } = stepColumns(association, belief);
  const isShortcut = index.shortcuts.has(id);
  return { id, effect, aspect, sign, weight, walkable, belief, contested, isShortcut, datasets };
};

const nameIn = ({ entityById }: KnowledgeIndex, id: string): string => entityById.get(id)?.name ?? id;
