import { z } from 'zod';
import type { Knowledge } from '../../../../src/model/knowledge.js';
import type { Database } from '../../../../src/store/neo4j/database.js';
import type { Kind } from '../../../../src/store/neo4j/load/kinds.js';
import { associationOfRow } from '../../../../src/store/neo4j/records/association-record.js';
import { datasetOfRow } from '../../../../src/store/neo4j/records/dataset-record.js';
import { entityOfRow } from '../../../../src/store/neo4j/records/entity-record.js';
import { evidenceOfRow } from '../../../../src/store/neo4j/records/evidence-record.js';
import { mechanismOfRow } from '../../../../src/store/neo4j/records/mechanism-record.js';
import { publicationOfRow } from '../../../../src/store/neo4j/records/publication-record.js';

const rows = (database: Database, text: string): Promise<unknown[]> => database.read({ name: 'test', text });

/** The knowledge as the nodes tell it. */
export const readBack = async (database: Database): Promise<Knowledge> => {
  const nodes = (kind: Kind): Promise<unknown[]> =>
    rows(database, `MATCH (n:${kind}) RETURN n {.*} AS row ORDER BY n.id`);
  return {
    datasets: (await nodes('Dataset')).map(datasetOfRow),
    entities: (await nodes('Entity')).map(entityOfRow),
    publications: (await nodes('Publication')).map(publicationOfRow),
    associations: (await nodes('Association')).map(associationOfRow),
    evidence: (await nodes('Evidence')).map(evidenceOfRow),
    mechanisms: (await nodes('Mechanism')).map(mechanismOfRow),
  };
};

const Values = z.array(z.tuple([z.string(), z.string(), z.unknown()]));
const Node = z.object({ labels: z.array(z.string()), values: Values });
const Relationship = z.object({ type: z.string(), from: z.string(), to: z.string(), values: Values });

/** Everything in the database but the node of the graph itself: a line each, with labels, properties and their types, in order. */
export const everything = async (database: Database): Promise<string[]> => {
  const nodes = await rows(
    database,
    'MATCH (n) WHERE NOT n:VesipathGraph RETURN {labels: labels(n), values: [k IN keys(n) | [k, valueType(n[k]), n[k]]]} AS row',
  );
  const relationships = await rows(
    database,
    'MATCH (a)-[r]->(b) RETURN {type: type(r), from: a.id, to: b.id, values: [k IN keys(r) | [k, valueType(r[k]), r[k]]]} AS row',
  );
  return [
    ...nodes.map((row) => {
      const { labels, values } = Node.parse(row);
      return JSON.stringify([labels.sort(), values.sort(byName)]);
    }),
    ...relationships.map((row) => {
      const { type, from, to, values } = Relationship.parse(row);
      return JSON.stringify([from, type, to, values.sort(byName)]);
    }),
  ].sort();
};

const byName = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number =>
  a < b ? -1 : 1;

/** Every relationship as "from TYPE to", with the id or position where it has one; sorted. */
export const relationships = async (database: Database): Promise<string[]> =>
  z
    .array(z.string())
    .parse(
      await rows(
        database,
        "MATCH (a)-[r]->(b) RETURN a.id + ' ' + type(r) + ' ' + b.id + coalesce(' ' + r.id, ' ' + toString(r.position), '') AS row",
      ),
    )
    .sort();

/** The same, as the knowledge implies them. */
export const impliedRelationships = ({ associations, evidence, mechanisms }: Knowledge): string[] =>
  [
    ...associations.flatMap(({ id, subject, predicate, object }) => [
      `${subject} ${predicate} ${object} ${id}`,
      `${id} SUBJECT ${subject}`,
      `${id} OBJECT ${object}`,
    ]),
    ...evidence.flatMap(({ id, association, publication }) => [
      `${id} ABOUT ${association}`,
      ...(publication === null ? [] : [`${id} REPORTED_IN ${publication}`]),
    ]),
    ...mechanisms.flatMap(({ id, publication, steps }) => [
      `${id} REPORTED_IN ${publication}`,
      ...steps.map((step, position) => `${id} STEP ${step} ${position}`),
    ]),
  ].sort();

/** A database without anything in it, constraints and indexes neither. */
export const emptyDatabase = async (database: Database): Promise<void> => {
  await database.changeSchema({
    name: 'test',
    text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
  });
  const names = z
    .array(z.object({ name: z.string(), kind: z.enum(['CONSTRAINT', 'INDEX']) }))
    .parse(
      await rows(
        database,
        "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' RETURN {name: name, kind: CASE WHEN owningConstraint IS NULL THEN 'INDEX' ELSE 'CONSTRAINT' END} AS row",
      ),
    );
  for (const { name, kind } of names)
    await database.changeSchema({ name: 'test', text: `DROP ${kind} ${name}` });
};

/** What one list of lines has and the other has not, the first ten of each: empty when both are the same. */
export const differences = (found: readonly string[], expected: readonly string[]): string[] => {
  const [all, wanted] = [new Set(found), new Set(expected)];
  return [
    ...found
      .filter((line) => !wanted.has(line))
      .slice(0, 10)
      .map((line) => `too much: ${line}`),
    ...expected
      .filter((line) => !all.has(line))
      .slice(0, 10)
      .map((line) => `missing: ${line}`),
    ...(found.length === expected.length ? [] : [`${found.length} lines instead of ${expected.length}`]),
  ];
};
