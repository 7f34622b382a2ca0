import type { Knowledge } from '../../model/knowledge.js';
import type { GraphTables } from './graph-tables.js';
import { associationAt, entityAt, evidenceAt, mechanismAt, publicationAt } from './records.js';

/** All records of the tables, each list in order of id. Takes many times the memory of the tables. */
export const knowledgeOf = (tables: GraphTables): Knowledge => {
  const { entities, publications, associations, evidence, evidenceById, mechanisms } = tables;
  return {
    datasets: tables.datasets,
    entities: recordsOf(entities.id.length, (row) => entityAt(entities, row)),
    publications: recordsOf(publications.id.length, (row) => publicationAt(publications, row)),
    associations: recordsOf(associations.id.length, (row) => associationAt(associations, row)),
    evidence: Array.from(evidenceById, (row) =>
      evidenceAt(evidence, row, associations.id.at(evidence.association.values[row])),
    ),
    mechanisms: recordsOf(mechanisms.id.length, (row) => mechanismAt(mechanisms, row)),
  };
};

const recordsOf = <Item>(length: number, recordAt: (row: number) => Item): Item[] =>
  Array.from({ length }, (_, row) => recordAt(row));
