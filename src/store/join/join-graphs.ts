import { VesipathError } from '../../errors.js';
import { associationId, type AssociationId } from '../../model/association.js';
import type { Curie } from '../../model/curie.js';
import { evidenceId, type Evidence } from '../../model/evidence.js';
import { mechanismId } from '../../model/mechanism.js';
import { EvidenceRows } from '../embedded/evidence-rows.js';
import { createKnowledgeBuilder, type KnowledgeBuilder } from '../tables/build/knowledge-builder.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { associationAt, entityAt, mechanismAt, publicationAt } from '../tables/records.js';
import { joinIds, type JoinedIds } from './joined-ids.js';
import { mergedEntity } from './merged-entity.js';

/** Several graphs as one. */
export interface JoinedGraph extends Pick<JoinedIds, 'joined' | 'ambiguous'> {
  readonly tables: GraphTables;
}

/** Called now and then. @param done, total  rows of associations */
export type JoinProgress = (done: number, total: number) => void;

/** After so many rows the progress is told. */
const ROWS_A_REPORT = 50_000;

/**
 * Joins graphs into one. Entities are one where their identifiers say so (see joinIds), associations where they say the same, and then all findings stand on
 * the one association. Where an entity goes by another id than before, ids that depend on it change with it.
 * @param graphs  the one that speaks for the others first
 * @throws VesipathError BAD_ARGUMENT when two of them hold a dataset of the same id
 */
export const joinGraphs = (graphs: readonly GraphTables[], onProgress?: JoinProgress): JoinedGraph => {
  const datasets = graphs.flatMap((graph) => graph.datasets);
  const twice = datasets.find(({ id }, at) => datasets.findIndex((other) => other.id === id) < at);
  if (twice !== undefined) {
    throw new VesipathError(
      'BAD_ARGUMENT',
      `The dataset "${twice.id}" is in two of the graphs. Leave one of them out (the curated one with --no-curated), or import one under another id (--dataset).`,
    );
  }
  const ids = joinIds(graphs);
  const builder = createKnowledgeBuilder();
  const total = graphs.reduce((sum, { associations }) => sum + associations.id.length, 0);
  let done = 0;
  for (const [place, graph] of graphs.entries()) {
    const renamed = ids.renamed[place];
    addRecords(builder, graph, renamed, ids);
    addAssociations(builder, graph, renamed, () => {
      done++;
      if (done % ROWS_A_REPORT === 0) onProgress?.(done, total);
    });
  }
  return { tables: builder.finish(datasets), joined: ids.joined, ambiguous: ids.ambiguous };
};

const addRecords = (
  builder: KnowledgeBuilder,
  { entities, publications }: GraphTables,
  renamed: ReadonlyMap<Curie, Curie>,
  { further }: JoinedIds,
): void => {
  for (let row = 0; row < entities.id.length; row++) {
    const id = entities.id.at(row);
    if (renamed.has(id) || builder.categoryOf(id) !== null) continue;
    const more = further.get(id);
    const entity = entityAt(entities, row);
    builder.addEntity(more === undefined ? entity : mergedEntity(entity, more));
  }
  for (let row = 0; row < publications.id.length; row++) {
    builder.addPublication(publicationAt(publications, row));
  }
};

const addAssociations = (
  builder: KnowledgeBuilder,
  graph: GraphTables,
  renamed: ReadonlyMap<Curie, Curie>,
  onRow: () => void,
): void => {
  const evidence = new EvidenceRows(graph);
  const changed = new Map<AssociationId, AssociationId>();
  for (let row = 0; row < graph.associations.id.length; row++) {
    const own = associationAt(graph.associations, row);
    const subject = renamed.get(own.subject) ?? own.subject;
    const object = renamed.get(own.object) ?? own.object;
    const findings = evidence.ofAssociation(row).map((finding) => withContext(finding, renamed));
    if (subject === own.subject && object === own.object) {
      builder.addAssociation(own, findings);
    } else {
      const content = { ...own, subject, object };
      const id = associationId(content);
      changed.set(own.id, id);
      const moved = findings.map((finding) => ({ ...finding, association: id }));
      builder.addAssociation(
        { ...content, id },
        moved.map((finding) => ({ ...finding, id: evidenceId(finding) })),
      );
    }
    onRow();
  }
  for (let row = 0; row < graph.mechanisms.id.length; row++) {
    const mechanism = mechanismAt(graph.mechanisms, row);
    const steps = mechanism.steps.map((id) => changed.get(id) ?? id);
    builder.addMechanism({ ...mechanism, steps, id: mechanismId(mechanism.publication, steps) });
  }
};

/** A finding whose context names entities by their new ids. */
const withContext = (finding: Evidence, renamed: ReadonlyMap<Curie, Curie>): Evidence => {
  const { diseaseModel, recipientCell, comparator } = finding;
  if (diseaseModel === null && recipientCell === null && comparator === null) return finding;
  const current = (id: Curie | null): Curie | null => (id === null ? null : (renamed.get(id) ?? id));
  return {
    ...finding,
    diseaseModel: current(diseaseModel),
    recipientCell: current(recipientCell),
    comparator: current(comparator),
  };
};
