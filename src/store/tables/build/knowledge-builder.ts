import type { Dataset } from '../../../model/dataset.js';
import type { KnowledgeSink } from '../../../model/knowledge-sink.js';
import type { Knowledge } from '../../../model/knowledge.js';
import type { Mechanism } from '../../../model/mechanism.js';
import { groupBy } from '../../group-by.js';
import { FlagColumn, NO_CODE, textListColumnOf, WordColumn, type TextColumn } from '../columns.js';
import type { GraphTables, MechanismTable } from '../graph-tables.js';
import { textColumnOf } from '../text-column.js';
import { AssociationCollector } from './association-rows.js';
import { derivedColumns } from './derived-columns.js';
import { EntityCollector } from './entity-rows.js';
import { EvidenceCollector } from './evidence-rows.js';
import { PublicationCollector } from './publication-rows.js';

/** Collects the records of one dataset or several as columns. */
export interface KnowledgeBuilder extends KnowledgeSink {
  /**
   * The tables of all that was added. To be called once.
   * @throws RangeError naming an entity, a publication or an association that is used and was not added
   */
  readonly finish: (datasets: readonly Dataset[]) => GraphTables;
}

export const createKnowledgeBuilder = (): KnowledgeBuilder => {
  const entities = new EntityCollector();
  const publications = new PublicationCollector();
  const associations = new AssociationCollector();
  const evidence = new EvidenceCollector();
  const mechanisms = new Map<string, Mechanism>();
  return {
    categoryOf: (id) => entities.categoryOf(id),
    addEntity: (entity) => entities.add(entity),
    addPublication: (publication) => publications.add(publication),
    addAssociation(association, findings) {
      const ends = [entities.numberOf(association.subject), entities.numberOf(association.object)] as const;
      const number = associations.add(association, ...ends);
      for (const finding of findings) {
        const { publication } = finding;
        evidence.add(finding, number, publication === null ? NO_CODE : publications.numberOf(publication));
      }
    },
    addMechanism(mechanism) {
      publications.numberOf(mechanism.publication);
      if (!mechanisms.has(mechanism.id)) mechanisms.set(mechanism.id, mechanism);
    },
    finish(datasets) {
      const entityRows = entities.finish();
      const { table: publicationTable, rowOf: publicationRowOf } = publications.finish();
      const { columns, rowOf } = associations.finish(entityRows);
      const { table: findings, byId } = evidence.finish(
        rowOf,
        columns.id.length,
        publicationRowOf,
        publicationTable.id,
      );
      const chains = [...mechanisms.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      requireSteps(chains, columns.id);
      return {
        datasets,
        entities: entityRows.table,
        publications: publicationTable,
        associations: { ...columns, ...derivedColumns(columns, findings, chains) },
        evidence: findings,
        evidenceById: byId,
        mechanisms: mechanismTable(chains, publicationTable.id),
      };
    },
  };
};

const requireSteps = (mechanisms: readonly Mechanism[], associations: TextColumn): void => {
  const missing = mechanisms.flatMap(({ steps }) => steps).find((step) => associations.rowOf(step) < 0);
  if (missing !== undefined) throw new RangeError(`a mechanism names ${missing}, which is no association`);
};

/** The tables of a knowledge that is at hand as a whole. */
export const tablesOf = (knowledge: Knowledge): GraphTables => {
  const builder = createKnowledgeBuilder();
  const findings = groupBy(knowledge.evidence, ({ association }) => [association]);
  for (const entity of knowledge.entities) builder.addEntity(entity);
  for (const publication of knowledge.publications) builder.addPublication(publication);
  for (const association of knowledge.associations) {
    builder.addAssociation(association, findings.get(association.id) ?? []);
  }
  for (const mechanism of knowledge.mechanisms) builder.addMechanism(mechanism);
  return builder.finish(knowledge.datasets);
};

const mechanismTable = (mechanisms: readonly Mechanism[], publications: TextColumn): MechanismTable => ({
  id: textColumnOf(mechanisms.map(({ id }) => id)),
  name: textColumnOf(mechanisms.map(({ name }) => name)),
  publication: new WordColumn(
    Int32Array.from(mechanisms, ({ publication }) => publications.rowOf(publication)),
    publications,
  ),
  steps: textListColumnOf(mechanisms.map(({ steps }) => steps)),
  hedged: new FlagColumn(Uint8Array.from(mechanisms, ({ hedged }) => (hedged ? 1 : 0))),
  statement: textColumnOf(mechanisms.map(({ statement }) => statement)),
  locator: textColumnOf(mechanisms.map(({ locator }) => (locator === null ? null : JSON.stringify(locator)))),
});
