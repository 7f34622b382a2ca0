import type { GraphIndexes } from '../../graph/mechanism-graph.js';
import type { Association } from '../../model/association.js';
import type { Curie } from '../../model/curie.js';
import type { Entity } from '../../model/entity.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { Mechanism } from '../../model/mechanism.js';
import { releaseOf } from '../../model/release.js';
import type {
  AssociationQuery,
  Conflict,
  MechanismFilter,
  MechanismStore,
  Side,
} from '../mechanism-store.js';
import type { Page, PageRequest } from '../page.js';
import type { AssociationFilter, EntityFilter } from '../path-request.js';
import { associationBitmap, countOf, inBoth, nodeBitmap } from '../projection/bitmaps.js';
import { findPathsIn, type FittingEdges } from '../projection/find-paths.js';
import { joiningSubgraphIn, neighborhoodIn } from '../projection/subgraphs.js';
import { RecentCache } from '../recent-cache.js';
import { requireKnown } from '../require-known.js';
import { NO_STANDING } from '../knowledge-index.js';
import { tablesOf } from '../tables/build/knowledge-builder.js';
import type { TextColumn } from '../tables/columns.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { entityAt, publicationAt } from '../tables/records.js';
import { createTextSource } from '../text/index/create-text-source.js';
import type { TextIndex } from '../text/index/text-index.js';
import type { SearchPoolOptions } from '../search-pool/pool-options.js';
import { Searches } from '../search-pool/searches.js';
import { createTextSearch } from '../text/text-search.js';
import { AssociationRows } from './association-rows.js';
import { discoveryAnswers } from './discovery-answers.js';
import { EvidenceRows } from './evidence-rows.js';
import { MechanismRows } from './mechanism-rows.js';
import { metagraphOf } from './metagraph-of.js';
import { once } from '../once.js';
import { pageOf, pageOfRows, rowsIn, startRow } from './page-of.js';
import { projectTables } from './project-tables.js';
import { textIndexOf } from './text-index-of.js';

/** A store over a knowledge in memory. @param searching  what differs from SEARCH_DEFAULTS */
export const openEmbeddedStore = (
  knowledge: Knowledge,
  searching: Partial<SearchPoolOptions> = {},
): MechanismStore => {
  const tables = tablesOf(knowledge);
  return openTables(tables, { text: textIndexOf(tables.entities) }, searching);
};

/** Filters on evidence whose outcome is kept: some bytes an association each. */
const MOST_FITTINGS = 4;

/** What is computed from tables once, when they are made. */
export interface TableIndexes {
  readonly text: TextIndex;
  /** Computed when the store is opened, unless given. */
  readonly graph?: GraphIndexes;
}

/**
 * A store that answers from tables in memory. Opening makes the graph; records are made when asked for; nothing changes afterwards.
 * @param searching  what differs from SEARCH_DEFAULTS
 */
export const openTables = (
  tables: GraphTables,
  indexes: TableIndexes,
  searching: Partial<SearchPoolOptions> = {},
): MechanismStore => {
  const searches = new Searches(searching);
  const evidence = new EvidenceRows(tables);
  const projection = projectTables(tables, evidence, indexes.graph);
  const associations = new AssociationRows(tables, projection.graph, evidence);
  const fittings = new RecentCache<FittingEdges>(MOST_FITTINGS);
  const mechanisms = new MechanismRows(tables);
  const metagraph = once(() => metagraphOf(tables));
  const release = releaseOf(tables.datasets);
  const ids = { entities: tables.entities.id, associations: tables.associations.id };
  const text = createTextSearch(
    createTextSource(indexes.text, {
      entityAt: (row) => entityAt(tables.entities, row),
      rowOf: (id) => ids.entities.rowOf(id),
      categoryOf: (row) => tables.entities.category.at(row),
    }),
  );
  const required = requireKnown({
    missingEntities: (asked) => Promise.resolve(missingFrom(ids.entities, asked)),
    missingPublications: (asked) => Promise.resolve(missingFrom(tables.publications.id, asked)),
    datasetIds: () => Promise.resolve(release.datasets.map(({ id }) => id)),
    nearest: (input, limit) => text.nearest(input, limit),
  });

  const fitting = async (filter: AssociationFilter | null): Promise<FittingEdges> => {
    await required.filter(filter);
    if (filter === null) return {};
    const { evidence: asked } = filter;
    const edges = associationBitmap(projection, filter);
    if (asked === null) return { edges };
    return fittings.get(filter, () => {
      const supported = evidence.supporting(asked);
      return { edges: inBoth(edges, supported.associations), studies: supported.studies };
    });
  };
  /** Rows of the associations that a query asks for, ascending, from a row on. */
  const associationsLike = async (
    { subjects, objects, filter }: AssociationQuery,
    start: number,
  ): Promise<Iterable<number>> => {
    await required.entities([...subjects, ...objects]);
    const { edges } = await fitting(filter);
    const { subject, object } = tables.associations;
    if (subjects.length === 0 && objects.length === 0) return rowsIn(edges, ids.associations.length, start);
    const [ends, side, other] =
      subjects.length > 0
        ? ([subjects, 'SUBJECT', object] as const)
        : ([objects, 'OBJECT', subject] as const);
    const wanted = new Set(objects.map((id) => ids.entities.rowOf(id)));
    const rows = ends.flatMap((id) => [...associations.ofEntity(ids.entities.rowOf(id), side)]);
    return [...new Set(rows)]
      .filter((row) => row >= start && edges?.[row] !== 0)
      .filter((row) => side === 'OBJECT' || objects.length === 0 || wanted.has(other.codes[row]))
      .sort((a, b) => a - b);
  };
  /** For each entity the rows of its associations; none for an id that is not there. */
  const associationsOf = async (
    asked: readonly Curie[],
    side: Side,
    filter: AssociationFilter | null,
  ): Promise<Uint32Array[]> => {
    const { edges } = await fitting(filter);
    return asked.map((id) => {
      const entity = ids.entities.rowOf(id);
      const rows = entity < 0 ? new Uint32Array() : associations.ofEntity(entity, side);
      return edges === undefined ? rows : rows.filter((row) => edges[row] === 1);
    });
  };
  const associationPage = (rows: Iterable<number>, page: PageRequest): Page<Association> =>
    pageOfRows(rows, ids.associations, page, (row) => associations.at(row));
  const ofPublication = (id: Curie): number[] => {
    const row = tables.publications.id.rowOf(id);
    return row < 0 ? [] : evidence.associationsOfPublication(row);
  };
  const entitiesLike = async (filter: EntityFilter): Promise<Uint8Array> => {
    await required.entities(filter.ids);
    return nodeBitmap(projection, filter);
  };
  const mechanismsLike = async (filter: MechanismFilter) => {
    await required.entities([...filter.entities, ...filter.from, ...filter.to]);
    await required.publications(filter.publications);
    return mechanisms.fitting(filter);
  };
  const mechanismPage = (rows: readonly number[], page: PageRequest): Page<Mechanism> =>
    pageOfRows(rows, tables.mechanisms.id, page, (row) => mechanisms.at(row));
  const conflictsWith = async (entities: readonly Curie[]): Promise<readonly Conflict[]> => {
    await required.entities(entities);
    const all = associations.conflicts();
    if (entities.length === 0) return all;
    return all.filter(({ subject, object }) => entities.includes(subject) || entities.includes(object));
  };
  const entityById = (id: Curie): Entity | null =>
    recordOf(ids.entities, id, (row) => entityAt(tables.entities, row));

  const store: MechanismStore = {
    release: () => Promise.resolve(release),
    entitiesByIds: (asked) => Promise.resolve(asked.map(entityById)),
    nearestEntities: (input, limit) => text.nearest(input, limit),
    listEntities: async (filter, page) => {
      const rows = rowsIn(await entitiesLike(filter), ids.entities.length, startRow(ids.entities, page));
      return pageOfRows(rows, ids.entities, page, (row) => entityAt(tables.entities, row));
    },
    countEntities: async (filter) => countOf(await entitiesLike(filter)),
    searchEntities: (input, categories, limit) => text.search(input, categories, limit),
    suggestEntities: (prefix, categories, limit) => text.suggest(prefix, categories, limit),
    resolveTexts: (texts) => text.resolve(texts),

    associationsByIds: (asked) =>
      Promise.resolve(asked.map((id) => recordOf(ids.associations, id, (row) => associations.at(row)))),
    listAssociations: async (query, page) =>
      associationPage(await associationsLike(query, startRow(ids.associations, page)), page),
    countAssociations: async (query) => {
      const { subjects, objects, filter } = query;
      if (subjects.length > 0 || objects.length > 0) return [...(await associationsLike(query, 0))].length;
      const { edges } = await fitting(filter);
      return edges === undefined ? ids.associations.length : countOf(edges);
    },
    associationsOfEntities: async (asked, side, filter, page) =>
      (await associationsOf(asked, side, filter)).map((rows) => associationPage(rows, page)),
    countAssociationsOfEntities: async (asked, side, filter) =>
      (await associationsOf(asked, side, filter)).map((rows) => rows.length),
    associationsOfPublications: (asked, page) =>
      Promise.resolve(asked.map((id) => associationPage(ofPublication(id), page))),
    countAssociationsOfPublications: (asked) => Promise.resolve(asked.map((id) => ofPublication(id).length)),
    associationsBetween: (pairs) =>
      Promise.resolve(
        pairs.map(({ subject, object }) => {
          const [from, to] = [ids.entities.rowOf(subject), ids.entities.rowOf(object)];
          return from < 0 || to < 0 ? [] : associations.between(from, to).map((row) => associations.at(row));
        }),
      ),
    standingOfAssociations: (asked) =>
      Promise.resolve(
        asked.map((id) => recordOf(ids.associations, id, (row) => associations.standing(row)) ?? NO_STANDING),
      ),

    evidenceByIds: (asked) => Promise.resolve(asked.map((id) => evidence.byId(id))),
    evidenceOfAssociations: (asked) =>
      Promise.resolve(
        asked.map((id) => recordOf(ids.associations, id, (row) => evidence.ofAssociation(row)) ?? []),
      ),
    publicationsByIds: (asked) =>
      Promise.resolve(
        asked.map((id) =>
          recordOf(tables.publications.id, id, (row) => publicationAt(tables.publications, row)),
        ),
      ),
    listPublications: (page) => {
      const { publications } = tables;
      const rows = rowsIn(undefined, publications.id.length, startRow(publications.id, page));
      return Promise.resolve(
        pageOfRows(rows, publications.id, page, (row) => publicationAt(publications, row)),
      );
    },
    countPublications: () => Promise.resolve(tables.publications.id.length),

    mechanismsByIds: (asked) => Promise.resolve(asked.map((id) => mechanisms.byId(id))),
    listMechanisms: async (filter, page) => mechanismPage(await mechanismsLike(filter), page),
    countMechanisms: async (filter) => (await mechanismsLike(filter)).length,
    mechanismsOfEntities: (asked, page) =>
      Promise.resolve(asked.map((id) => mechanismPage(mechanisms.through(id), page))),
    countMechanismsOfEntities: (asked) => Promise.resolve(asked.map((id) => mechanisms.through(id).length)),

    async findPaths(request) {
      const { from, to, via, avoid, entities } = request;
      await required.entities([...from.ids, ...to.ids, ...via, ...avoid, ...(entities?.ids ?? [])]);
      return findPathsIn(searches, projection, request, await fitting(request.associations));
    },
    async neighborhood(request) {
      await required.entities([...request.ids, ...(request.entities?.ids ?? [])]);
      return neighborhoodIn(projection, request, await fitting(request.associations));
    },
    async joiningSubgraph(request) {
      await required.entities([...request.ids, ...(request.entities?.ids ?? [])]);
      return joiningSubgraphIn(searches, projection, request, await fitting(request.associations));
    },
    ...discoveryAnswers({
      projection,
      required,
      fitting,
      searches,
      evidenceOf: (asked) => store.evidenceOfAssociations(asked),
      mechanisms: {
        listMechanisms: (filter, page) => Promise.resolve(mechanismPage(mechanisms.fitting(filter), page)),
        associationsByIds: (asked) => store.associationsByIds(asked),
      },
    }),
    listConflicts: async (entities, page) => pageOf(await conflictsWith(entities), page),
    countConflicts: async (entities) => (await conflictsWith(entities)).length,
    metagraph: () => Promise.resolve(metagraph()),
    forRequest: () => store, // nothing changes and nothing is waited for
    close: () => searches.close(),
  };
  return store;
};

/** Those that are not in a sorted column, each once. */
const missingFrom = (known: TextColumn, ids: readonly Curie[]): Curie[] => [
  ...new Set(ids.filter((id) => known.rowOf(id) < 0)),
];

const recordOf = <Item>(ids: TextColumn, id: string, itemAt: (row: number) => Item): Item | null => {
  const row = ids.rowOf(id);
  return row < 0 ? null : itemAt(row);
};
