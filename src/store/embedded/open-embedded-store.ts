import type { Association } from '../../model/association.js';
import type { Curie } from '../../model/curie.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { Mechanism } from '../../model/mechanism.js';
import { releaseOf } from '../../model/release.js';
import { indexKnowledge, standingIn, type KnowledgeIndex } from '../knowledge-index.js';
import type {
  AssociationQuery,
  Conflict,
  MechanismFilter,
  MechanismStore,
  Side,
} from '../mechanism-store.js';
import type { Page, PageRequest } from '../page.js';
import type { AssociationFilter, EntityFilter } from '../path-request.js';
import { edgeBitmap, nodeBitmap } from '../projection/bitmaps.js';
import { findPathsIn, type FittingEdges } from '../projection/find-paths.js';
import { joiningSubgraphIn, neighborhoodIn } from '../projection/subgraphs.js';
import { requireKnown } from '../require-known.js';
import { createTextSearch } from '../text/text-search.js';
import { fitsEvidenceIn, passesFilter } from './association-filter.js';
import { metagraphOf } from './metagraph-of.js';
import { projectKnowledge, studiesOf } from './project-knowledge.js';
import { createTextSource } from './text-source.js';

/** A store that answers from memory. Opening it indexes the knowledge once; nothing changes afterwards. */
export const openEmbeddedStore = (knowledge: Knowledge): MechanismStore => {
  const index = indexKnowledge(knowledge);
  const projection = projectKnowledge(index);
  const text = createTextSearch(createTextSource(index.entityById));
  const release = releaseOf(knowledge.datasets);
  const metagraph = metagraphOf(index);
  const required = requireKnown({
    missingEntities: (ids) => Promise.resolve(missingFrom(index.entityById, ids)),
    missingPublications: (ids) => Promise.resolve(missingFrom(index.publicationById, ids)),
    datasetIds: () => Promise.resolve(release.datasets.map(({ id }) => id)),
    nearest: (input, limit) => text.nearest(input, limit),
  });

  const fitting = async (filter: AssociationFilter | null): Promise<FittingEdges> => {
    await required.filter(filter);
    if (filter === null) return {};
    const passes = passesFilter(index, filter);
    const edges = edgeBitmap(projection, ({ association }) => passes(association));
    if (filter.evidence === null) return { edges };
    return { edges, studies: studiesOf(index, fitsEvidenceIn(index, filter.evidence)) };
  };
  const entitiesLike = async (filter: EntityFilter) => {
    await required.entities(filter.ids);
    const fits = nodeBitmap(projection, filter);
    return index.entities.filter((_, node) => fits[node] === 1);
  };
  const associationsLike = async ({
    subjects,
    objects,
    filter,
  }: AssociationQuery): Promise<Association[]> => {
    await required.entities([...subjects, ...objects]);
    await required.filter(filter);
    const passes = passesFilter(index, filter);
    return index.associations.filter(
      (association) =>
        (subjects.length === 0 || subjects.includes(association.subject)) &&
        (objects.length === 0 || objects.includes(association.object)) &&
        passes(association),
    );
  };
  const associationsOf = async (ids: readonly Curie[], side: Side, filter: AssociationFilter | null) => {
    await required.filter(filter);
    const passes = passesFilter(index, filter);
    return ids.map((id) => associationsOfEntity(index, id, side).filter(passes));
  };
  const mechanismsLike = async (filter: MechanismFilter): Promise<Mechanism[]> => {
    await required.entities([...filter.entities, ...filter.from, ...filter.to]);
    await required.publications(filter.publications);
    return fittingMechanisms(index, filter);
  };
  const conflictsWith = async (entities: readonly Curie[]): Promise<readonly Conflict[]> => {
    await required.entities(entities);
    if (entities.length === 0) return index.conflicts;
    return index.conflicts.filter(
      ({ subject, object }) => entities.includes(subject) || entities.includes(object),
    );
  };
  const ofPublication = (id: Curie): readonly Association[] => index.associationsByPublication.get(id) ?? [];
  const throughEntity = (id: Curie): readonly Mechanism[] => index.mechanismsByEntity.get(id) ?? [];

  const store: MechanismStore = {
    release: () => Promise.resolve(release),
    entitiesByIds: (ids) => Promise.resolve(ids.map((id) => index.entityById.get(id) ?? null)),
    nearestEntities: (input, limit) => text.nearest(input, limit),
    listEntities: async (filter, page) => pageOf(await entitiesLike(filter), page),
    countEntities: async (filter) => (await entitiesLike(filter)).length,
    searchEntities: (input, categories, limit) => text.search(input, categories, limit),
    suggestEntities: (prefix, categories, limit) => text.suggest(prefix, categories, limit),
    resolveTexts: (texts) => text.resolve(texts),

    associationsByIds: (ids) => Promise.resolve(ids.map((id) => index.associationById.get(id) ?? null)),
    listAssociations: async (query, page) => pageOf(await associationsLike(query), page),
    countAssociations: async (query) => (await associationsLike(query)).length,
    associationsOfEntities: async (ids, side, filter, page) =>
      (await associationsOf(ids, side, filter)).map((found) => pageOf(found, page)),
    countAssociationsOfEntities: async (ids, side, filter) =>
      (await associationsOf(ids, side, filter)).map((found) => found.length),
    associationsOfPublications: (ids, page) =>
      Promise.resolve(ids.map((id) => pageOf(ofPublication(id), page))),
    countAssociationsOfPublications: (ids) => Promise.resolve(ids.map((id) => ofPublication(id).length)),
    associationsBetween: (pairs) =>
      Promise.resolve(
        pairs.map(({ subject, object }) =>
          (index.associationsBySubject.get(subject) ?? []).filter(
            (association) => association.object === object,
          ),
        ),
      ),
    standingOfAssociations: (ids) => Promise.resolve(ids.map((id) => standingIn(index, id))),

    evidenceByIds: (ids) => Promise.resolve(ids.map((id) => index.evidenceById.get(id) ?? null)),
    evidenceOfAssociations: (ids) =>
      Promise.resolve(ids.map((id) => [...(index.evidenceByAssociation.get(id) ?? [])])),
    publicationsByIds: (ids) => Promise.resolve(ids.map((id) => index.publicationById.get(id) ?? null)),
    listPublications: (page) => Promise.resolve(pageOf(index.publications, page)),
    countPublications: () => Promise.resolve(index.publications.length),

    mechanismsByIds: (ids) => Promise.resolve(ids.map((id) => index.mechanismById.get(id) ?? null)),
    listMechanisms: async (filter, page) => pageOf(await mechanismsLike(filter), page),
    countMechanisms: async (filter) => (await mechanismsLike(filter)).length,
    mechanismsOfEntities: (ids, page) => Promise.resolve(ids.map((id) => pageOf(throughEntity(id), page))),
    countMechanismsOfEntities: (ids) => Promise.resolve(ids.map((id) => throughEntity(id).length)),

    async findPaths(request) {
      const { from, to, via, avoid, entities } = request;
      await required.entities([...from.ids, ...to.ids, ...via, ...avoid, ...(entities?.ids ?? [])]);
      return findPathsIn(projection, request, await fitting(request.associations));
    },
    async neighborhood(request) {
      await required.entities([...request.ids, ...(request.entities?.ids ?? [])]);
      return neighborhoodIn(projection, request, await fitting(request.associations));
    },
    async joiningSubgraph(request) {
      await required.entities([...request.ids, ...(request.entities?.ids ?? [])]);
      return joiningSubgraphIn(projection, request, await fitting(request.associations));
    },
    listConflicts: async (entities, page) => pageOf(await conflictsWith(entities), page),
    countConflicts: async (entities) => (await conflictsWith(entities)).length,
    metagraph: () => Promise.resolve(metagraph),
    forRequest: () => store, // nothing changes and nothing is waited for
    close: () => Promise.resolve(),
  };
  return store;
};

const missingFrom = (known: ReadonlyMap<Curie, unknown>, ids: readonly Curie[]): Curie[] => [
  ...new Set(ids.filter((id) => !known.has(id))),
];

/** The window of a list sorted by id. */
const pageOf = <Item extends { readonly id: string }>(
  sorted: readonly Item[],
  { first, after }: PageRequest,
): Page<Item> => {
  const found = after === null ? 0 : sorted.findIndex((item) => item.id > after);
  const start = found === -1 ? sorted.length : found;
  return { items: sorted.slice(start, start + first), hasNext: start + first < sorted.length };
};

const associationsOfEntity = (index: KnowledgeIndex, id: Curie, side: Side): readonly Association[] => {
  const asSubject = index.associationsBySubject.get(id) ?? [];
  const asObject = index.associationsByObject.get(id) ?? [];
  if (side === 'SUBJECT') return asSubject;
  if (side === 'OBJECT') return asObject;
  return [...new Set([...asSubject, ...asObject])].sort((a, b) => (a.id < b.id ? -1 : 1));
};

const fittingMechanisms = (index: KnowledgeIndex, filter: MechanismFilter): Mechanism[] =>
  index.mechanisms.filter(({ id, publication }) => {
    const entities = index.entitiesByMechanism.get(id) ?? [];
    return (
      filter.entities.every((entity) => entities.includes(entity)) &&
      (filter.from.length === 0 || filter.from.includes(entities[0])) &&
      (filter.to.length === 0 || filter.to.includes(entities[entities.length - 1])) &&
      (filter.publications.length === 0 || filter.publications.includes(publication))
    );
  });
