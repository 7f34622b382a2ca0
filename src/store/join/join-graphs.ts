import { VesipathError } from '../../errors.js';
import { associationId, type Association, type AssociationId } from '../../model/association.js';
import type { Curie } from '../../model/curie.js';
import { evidenceId, type Evidence } from '../../model/evidence.js';
import { mechanismId } from '../../model/mechanism.js';
import { EvidenceRows } from '../embedded/evidence-rows.js';
import { createKnowledgeBuilder, type KnowledgeBuilder } from '../tables/build/knowledge-builder.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { associationAt, entityAt, mechanismAt, publicationAt } from '../tables/records.js';
import { joinIds, type JoinedIds } from './joined-ids.js';
import { joinPublications } from './joined-publications.js';
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
  const papers = joinPublications(graphs);
  const builder = createKnowledgeBuilder();
  const total = graphs.reduce((sum, { associations }) => sum + associations.id.length, 0);
  let done = 0;
  for (const [place, graph] of graphs.entries()) {
    const renamed: Renamed = { entities: ids.renamed[place], publications: papers[place] };
    addRecords(builder, graph, renamed, ids);
    addAssociations(builder, graph, renamed, () => {
      done++;
      if (done % ROWS_A_REPORT === 0) onProgress?.(done, total);
    });
  }
  return { tables: builder.finish(datasets), joined: ids.joined, ambiguous: ids.ambiguous };
};

/** For ids of a graph that change, the ids that they become. */
interface Renamed {
  readonly entities: ReadonlyMap<Curie, Curie>;
  readonly publications: ReadonlyMap<Curie, Curie>;
}

const addRecords = (
  builder: KnowledgeBuilder,
  { entities, publications }: GraphTables,
  renamed: Renamed,
  { further }: JoinedIds,
): void => {
  for (let row = 0; row < entities.id.length; row++) {
    const id = entities.id.at(row);
    if (renamed.entities.has(id) || builder.categoryOf(id) !== null) continue;
    const more = further.get(id);
    const entity = entityAt(entities, row);
    builder.addEntity(more === undefined ? entity : mergedEntity(entity, more));
  }
  for (let row = 0; row < publications.id.length; row++) {
    if (!renamed.publications.has(publications.id.at(row))) {
      builder.addPublication(publicationAt(publications, row));
    }
  }
};

const addAssociations = (
  builder: KnowledgeBuilder,
  graph: GraphTables,
  { entities, publications }: Renamed,
  onRow: () => void,
): void => {
  const evidence = new EvidenceRows(graph);
  const changed = new Map<AssociationId, AssociationId>();
  for (let row = 0; row < graph.associations.id.length; row++) {
    const own = associationAt(graph.associations, row);
    const association = movedAssociation(own, entities);
    if (association.id !== own.id) changed.set(own.id, association.id);
    const findings = evidence
      .ofAssociation(row)
      .map((finding) => movedFinding(finding, association.id, { entities, publications }));
    builder.addAssociation(association, findings);
    onRow();
  }
  for (let row = 0; row < graph.mechanisms.id.length; row++) {
    const mechanism = mechanismAt(graph.mechanisms, row);
    const steps = mechanism.steps.map((id) => changed.get(id) ?? id);
    const publication = current(publications, mechanism.publication);
    builder.addMechanism({ ...mechanism, publication, steps, id: mechanismId(publication, steps) });
  }
};

const current = (renamed: ReadonlyMap<Curie, Curie>, id: Curie): Curie => renamed.get(id) ?? id;

/** The association between its ends under their new ids. */
const movedAssociation = (own: Association, entities: Renamed['entities']): Association => {
  const [subject, object] = [current(entities, own.subject), current(entities, own.object)];
  if (subject === own.subject && object === own.object) return own;
  const content = { ...own, subject, object };
  return { ...content, id: associationId(content) };
};

/** A finding that stands on an association, and names entities and publications, by their new ids. */
const movedFinding = (
  own: Evidence,
  association: AssociationId,
  { entities, publications }: Renamed,
): Evidence => {
  const entity = (id: Curie | null): Curie | null => (id === null ? null : current(entities, id));
  const finding = {
    ...own,
    association,
    publication: own.publication === null ? null : current(publications, own.publication),
    citedTogether: own.citedTogether.map((id) => current(publications, id)),
    diseaseModel: entity(own.diseaseModel),
    recipientCell: entity(own.recipientCell),
    comparator: entity(own.comparator),
  };
  const isSame = association === own.association && finding.publication === own.publication;
  return isSame ? finding : { ...finding, id: evidenceId(finding) };
};
