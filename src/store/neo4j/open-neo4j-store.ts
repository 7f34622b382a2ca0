import { toldWith } from '../discovery/told-with.js';
import type { Curie } from '../../model/curie.js';
import { releaseOf } from '../../model/release.js';
import type { AssociationQuery, MechanismFilter, MechanismStore } from '../mechanism-store.js';
import type { AssociationFilter } from '../path-request.js';
import { requireKnown, type RequireKnown } from '../require-known.js';
import type { SearchPoolOptions } from '../search-pool/pool-options.js';
import { Searches } from '../search-pool/searches.js';
import { createTextSearch, type TextSearch } from '../text/text-search.js';
import { connect, type Neo4jAddress } from './connect.js';
import { Database } from './database.js';
import { createGraphQueries } from './paths/graph-queries.js';
import type { PathEngine } from './paths/path-engine.js';
import {
  associationsOfEntities,
  associationsOfPublications,
  countAssociationsOfEntities,
  countAssociationsOfPublications,
} from './read/associations-of.js';
import {
  associationsBetween,
  associationsByIds,
  countAssociations,
  listAssociations,
} from './read/associations.js';
import { countConflicts, listConflicts } from './read/conflicts.js';
import { readDatasets } from './read/datasets.js';
import { countEntities, entitiesByIds, listEntities } from './read/entities.js';
import { evidenceByIds, evidenceOfAssociations } from './read/evidence.js';
import { missingEntities, missingPublications } from './read/known-ids.js';
import {
  countMechanisms,
  countMechanismsOfEntities,
  listMechanisms,
  mechanismsByIds,
  mechanismsOfEntities,
} from './read/mechanisms.js';
import { readMetagraph } from './read/metagraph.js';
import { countPublications, listPublications, publicationsByIds } from './read/publications.js';
import { standingOfAssociations } from './read/standings.js';
import { ReleaseReader } from './release-reader.js';
import { SnapshotCache } from './snapshot-cache.js';
import { createTextSource } from './text/text-source.js';
import { whenKnown } from './when-known.js';

export interface Neo4jStoreOptions {
  readonly pathEngine: PathEngine;
  /** What differs from SEARCH_DEFAULTS. */
  readonly searching?: Partial<SearchPoolOptions>;
}

/** After which the database ends a statement, in milliseconds; that of a request ends with the request. */
const TIMEOUT_MS = 30_000;

/** A store that answers from a database; nothing is connected yet. @throws VesipathError BAD_ARGUMENT when the address is none */
export const openNeo4jStore = (address: Neo4jAddress, options: Neo4jStoreOptions): MechanismStore =>
  createNeo4jStore(
    new Database(connect(address), { name: address.database, timeoutMs: TIMEOUT_MS }),
    options,
  );

/** The store over a database, which it closes. What is asked for is read while the ids that the question names are looked up. */
export const createNeo4jStore = (
  database: Database,
  { pathEngine, searching }: Neo4jStoreOptions,
): MechanismStore => {
  const searches = new Searches(searching);
  const graph = createGraphQueries(pathEngine, searches);
  const datasets = new SnapshotCache(readDatasets);
  const metagraphs = new SnapshotCache(readMetagraph);

  const textOf = (reader: ReleaseReader): TextSearch => createTextSearch(createTextSource(reader));
  const requiredOf = (reader: ReleaseReader): RequireKnown =>
    requireKnown({
      missingEntities: (ids) => missingEntities(reader, ids),
      missingPublications: (ids) => missingPublications(reader, ids),
      datasetIds: async () => (await datasets.at(reader)).map(({ id }) => id),
      nearest: (text, limit) => textOf(reader).nearest(text, limit),
    });

  /** @param readerFor  the reader of one call */
  const storeWith = (readerFor: () => ReleaseReader): MechanismStore => {
    const ifKnown = <Answer>(
      check: (required: RequireKnown) => Promise<void>,
      answer: (reader: ReleaseReader) => Promise<Answer>,
    ): Promise<Answer> => {
      const reader = readerFor();
      return whenKnown(check(requiredOf(reader)), answer(reader));
    };
    /** Paths are expensive: they are looked for when everything is known. */
    const onceKnown = async <Answer>(
      { ids, associations }: { ids: readonly Curie[]; associations: AssociationFilter | null },
      answer: (reader: ReleaseReader) => Promise<Answer>,
    ): Promise<Answer> => {
      const reader = readerFor();
      const required = requiredOf(reader);
      await required.entities(ids);
      await required.filter(associations);
      return answer(reader);
    };

    return {
      async release() {
        const reader = readerFor();
        const release = releaseOf(await datasets.at(reader));
        graph.prepare(reader);
        return release;
      },
      entitiesByIds: (ids) => entitiesByIds(readerFor(), ids),
      nearestEntities: (text, limit) => textOf(readerFor()).nearest(text, limit),
      listEntities: (filter, page) =>
        ifKnown(
          (required) => required.entities(filter.ids),
          (reader) => listEntities(reader, filter, page),
        ),
      countEntities: (filter) =>
        ifKnown(
          (required) => required.entities(filter.ids),
          (reader) => countEntities(reader, filter),
        ),
      searchEntities: (text, categories, limit) => textOf(readerFor()).search(text, categories, limit),
      suggestEntities: (prefix, categories, limit) => textOf(readerFor()).suggest(prefix, categories, limit),
      resolveTexts: (texts) => textOf(readerFor()).resolve(texts),

      associationsByIds: (ids) => associationsByIds(readerFor(), ids),
      listAssociations: (query, page) =>
        ifKnown(queryIsKnown(query), (reader) => listAssociations(reader, query, page)),
      countAssociations: (query) =>
        ifKnown(queryIsKnown(query), (reader) => countAssociations(reader, query)),
      associationsOfEntities: (ids, side, filter, page, ahead) =>
        ifKnown(
          (required) => required.filter(filter),
          (reader) => associationsOfEntities(reader, { ids, side, filter }, page, ahead),
        ),
      countAssociationsOfEntities: (ids, side, filter) =>
        ifKnown(
          (required) => required.filter(filter),
          (reader) => countAssociationsOfEntities(reader, { ids, side, filter }),
        ),
      associationsOfPublications: (ids, page) => associationsOfPublications(readerFor(), ids, page),
      countAssociationsOfPublications: (ids) => countAssociationsOfPublications(readerFor(), ids),
      associationsBetween: (pairs) => associationsBetween(readerFor(), pairs),
      standingOfAssociations: (ids) => standingOfAssociations(readerFor(), ids),

      evidenceByIds: (ids) => evidenceByIds(readerFor(), ids),
      evidenceOfAssociations: (ids) => evidenceOfAssociations(readerFor(), ids),
      publicationsByIds: (ids) => publicationsByIds(readerFor(), ids),
      listPublications: (page) => listPublications(readerFor(), page),
      countPublications: () => countPublications(readerFor()),

      mechanismsByIds: (ids) => mechanismsByIds(readerFor(), ids),
      listMechanisms: (filter, page) =>
        ifKnown(filterIsKnown(filter), (reader) => listMechanisms(reader, filter, page)),
      countMechanisms: (filter) =>
        ifKnown(filterIsKnown(filter), (reader) => countMechanisms(reader, filter)),
      mechanismsOfEntities: (ids, page) => mechanismsOfEntities(readerFor(), ids, page),
      countMechanismsOfEntities: (ids) => countMechanismsOfEntities(readerFor(), ids),

      findPaths(request) {
        const { from, to, via, avoid, entities, associations } = request;
        const ids = [...from.ids, ...to.ids, ...via, ...avoid, ...(entities?.ids ?? [])];
        return onceKnown({ ids, associations }, (reader) => graph.findPaths(reader, request));
      },
      neighborhood(request) {
        const { associations, entities } = request;
        const ids = [...request.ids, ...(entities?.ids ?? [])];
        return onceKnown({ ids, associations }, (reader) => graph.neighborhood(reader, request));
      },
      joiningSubgraph(request) {
        const { associations, entities } = request;
        const ids = [...request.ids, ...(entities?.ids ?? [])];
        return onceKnown({ ids, associations }, (reader) => graph.joiningSubgraph(reader, request));
      },
      hypotheses(request) {
        const { id, seek, associations } = request;
        return onceKnown({ ids: [id], associations }, async (reader) => {
          const told = await toldWith(
            {
              listMechanisms: (filter, page) => listMechanisms(reader, filter, page),
              associationsByIds: (ids) => associationsByIds(reader, ids),
            },
            id,
            seek,
          );
          return graph.hypotheses(reader, request, told);
        });
      },
      sharedMechanisms(request) {
        const { a, b, associations } = request;
        return onceKnown({ ids: [a, b], associations }, (reader) => graph.sharedMechanisms(reader, request));
      },
      enrichment(request) {
        const { associations, background } = request;
        const ids = [...request.ids, ...(background ?? [])];
        return onceKnown({ ids, associations }, (reader) => graph.enrichment(reader, request));
      },
      gaps(request) {
        const { associations, one, other } = request;
        const ids = [...(one?.ids ?? []), ...(other?.ids ?? [])];
        return onceKnown({ ids, associations }, (reader) => graph.gaps(reader, request));
      },
      compare(request) {
        const { associations, a, b } = request;
        return onceKnown({ ids: [a, b], associations }, (reader) => graph.compare(reader, request));
      },
      listConflicts: (entities, page) =>
        ifKnown(
          (required) => required.entities(entities),
          (reader) => listConflicts(reader, entities, page),
        ),
      countConflicts: (entities) =>
        ifKnown(
          (required) => required.entities(entities),
          (reader) => countConflicts(reader, entities),
        ),
      metagraph: () => metagraphs.at(readerFor()),
      forRequest(signal) {
        const reader = new ReleaseReader(database, signal);
        return storeWith(() => reader);
      },
      async close() {
        await Promise.all([searches.close(), database.close()]);
      },
    };
  };
  return storeWith(() => new ReleaseReader(database));
};

const queryIsKnown =
  ({ subjects, objects, filter }: AssociationQuery) =>
  async (required: RequireKnown): Promise<void> => {
    await required.entities([...subjects, ...objects]);
    await required.filter(filter);
  };

const filterIsKnown =
  ({ entities, from, to, publications }: MechanismFilter) =>
  async (required: RequireKnown): Promise<void> => {
    await required.entities([...entities, ...from, ...to]);
    await required.publications(publications);
  };
