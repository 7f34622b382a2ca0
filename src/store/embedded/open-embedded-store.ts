import { VesipathError } from '../../errors.js';
import { joiningSubgraph } from '../../graph/joining-subgraph.js';
import { edgesAmong, neighborhood } from '../../graph/neighborhood.js';
import type { Association } from '../../model/association.js';
import { CATEGORY_NAMES } from '../../model/category.js';
import type { Curie } from '../../model/curie.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { Mechanism } from '../../model/mechanism.js';
import { PREDICATE_NAMES } from '../../model/predicate.js';
import { releaseOf } from '../../model/release.js';
import type { Conflict, MechanismFilter, MechanismStore, Metagraph, Side } from '../mechanism-store.js';
import type { Page, PageRequest } from '../page.js';
import type { AssociationFilter, EntityFilter } from '../path-request.js';
import { MAX_NEAREST, unknownIds } from '../unknown-ids.js';
import { passesFilter } from './association-filter.js';
import { edgeBitmap, findPathsIn, nodeBitmap } from './find-paths.js';
import { graphOfKnowledge } from './graph-of-knowledge.js';
import { indexKnowledge, type KnowledgeIndex } from './knowledge-index.js';
import { TextSearch } from './text-search.js';

/** A store that answers from memory. Opening it indexes the knowledge once; nothing changes afterwards. */
export const openEmbeddedStore = (knowledge: Knowledge): MechanismStore => {
  const index = indexKnowledge(knowledge);
  const indexed = graphOfKnowledge(index);
  const text = new TextSearch(index.entityById);
  const release = releaseOf(knowledge.datasets);
  const metagraph = metagraphOf(index);

  const nodesOf = (ids: readonly Curie[]): number[] => {
    const missing = [...new Set(ids.filter((id) => !index.entityById.has(id)))];
    if (missing.length > 0) {
      const nearest = missing.slice(0, MAX_NEAREST).map((id) => text.nearest(id, 3));
      throw unknownIds(missing, nearest);
    }
    return ids.flatMap((id) => indexed.nodeOf.get(id) ?? []);
  };
  const knownNodeBitmap = (filter: EntityFilter): Uint8Array => {
    nodesOf(filter.ids);
    return nodeBitmap(index, filter);
  };
  /** A filter that names what is not there would quietly let nothing pass. */
  const checkPublications = (ids: readonly Curie[]): void => {
    const missing = [...new Set(ids.filter((id) => !index.publicationById.has(id)))];
    if (missing.length > 0) throw unknownIds(missing, []);
  };
  const passesKnown = (filter: AssociationFilter | null): ((association: Association) => boolean) => {
    checkPublications(filter?.evidence?.publications ?? []);
    const datasets = release.datasets.map(({ id }) => id);
    const dataset = filter?.datasets.find((id) => !datasets.includes(id));
    if (dataset !== undefined) {
      throw new VesipathError(
        'UNKNOWN_ID',
        `No dataset is called "${dataset}"; loaded: ${datasets.join(', ')}.`,
      );
    }
    return passesFilter(index, filter);
  };
  const bitmaps = (entities: EntityFilter | null, associations: AssociationFilter | null) => ({
    ...(entities === null ? {} : { nodes: knownNodeBitmap(entities) }),
    ...(associations === null ? {} : { edges: edgeBitmap(index, passesKnown(associations)) }),
  });
  const idsOf = (nodes: readonly number[]): Curie[] => nodes.map((node) => index.entities[node].id);
  const associationIds = (edges: readonly number[]): string[] =>
    edges.map((edge) => index.associations[edge].id);
  const ofEntity = (id: Curie, side: Side, filter: AssociationFilter | null): Association[] =>
    associationsOfEntity(index, id, side).filter(passesKnown(filter));
  const fittingEntities = (filter: EntityFilter) => {
    const fits = knownNodeBitmap(filter);
    return index.entities.filter((_, node) => fits[node] === 1);
  };
  const conflictsWith = (entities: readonly Curie[]): readonly Conflict[] => {
    nodesOf(entities);
    return entities.length === 0
      ? index.conflicts
      : index.conflicts.filter(
          ({ subject, object }) => entities.includes(subject) || entities.includes(object),
        );
  };
  const mechanismsLike = (filter: MechanismFilter): Mechanism[] => {
    nodesOf([...filter.entities, ...filter.from, ...filter.to]);
    checkPublications(filter.publications);
    return fittingMechanisms(index, filter);
  };
  const ofPublication = (id: Curie): readonly Association[] => index.associationsByPublication.get(id) ?? [];
  const throughEntity = (id: Curie): readonly Mechanism[] => index.mechanismsByEntity.get(id) ?? [];
  const fittingAssociations = ({
    subjects,
    objects,
    filter,
  }: Parameters<MechanismStore['countAssociations']>[0]) => {
    nodesOf([...subjects, ...objects]);
    const passes = passesKnown(filter);
    return index.associations.filter(
      (association) =>
        (subjects.length === 0 || subjects.includes(association.subject)) &&
        (objects.length === 0 || objects.includes(association.object)) &&
        passes(association),
    );
  };

  return {
    release: () => Promise.resolve(release),
    entitiesByIds: (ids) => Promise.resolve(ids.map((id) => index.entityById.get(id) ?? null)),
    nearestEntities: (input, limit) => Promise.resolve(text.nearest(input, limit)),
    listEntities: (filter, page) => answer(() => pageOf(fittingEntities(filter), page)),
    countEntities: (filter) => answer(() => fittingEntities(filter).length),
    searchEntities: (input, categories, limit) => Promise.resolve(text.search(input, categories, limit)),
    suggestEntities: (prefix, categories, limit) => Promise.resolve(text.suggest(prefix, categories, limit)),
    resolveTexts: (texts) => Promise.resolve(texts.map((input) => text.resolve(input))),

    associationsByIds: (ids) => Promise.resolve(ids.map((id) => index.associationById.get(id) ?? null)),
    listAssociations: (query, page) => answer(() => pageOf(fittingAssociations(query), page)),
    countAssociations: (query) => answer(() => fittingAssociations(query).length),
    associationsOfEntities: (ids, side, filter, page) =>
      answer(() => ids.map((id) => pageOf(ofEntity(id, side, filter), page))),
    countAssociationsOfEntities: (ids, side, filter) =>
      answer(() => ids.map((id) => ofEntity(id, side, filter).length)),
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
    standingOfAssociations: (ids) =>
      Promise.resolve(
        ids.map(
          (id) =>
            index.standingByAssociation.get(id) ?? {
              belief: 0,
              contested: false,
              counts: [],
              twins: [],
              datasets: [],
            },
        ),
      ),

    evidenceByIds: (ids) => Promise.resolve(ids.map((id) => index.evidenceById.get(id) ?? null)),
    evidenceOfAssociations: (ids) =>
      Promise.resolve(ids.map((id) => [...(index.evidenceByAssociation.get(id) ?? [])])),
    publicationsByIds: (ids) => Promise.resolve(ids.map((id) => index.publicationById.get(id) ?? null)),
    listPublications: (page) => Promise.resolve(pageOf(index.publications, page)),
    countPublications: () => Promise.resolve(index.publications.length),

    mechanismsByIds: (ids) => Promise.resolve(ids.map((id) => index.mechanismById.get(id) ?? null)),
    listMechanisms: (filter, page) => answer(() => pageOf(mechanismsLike(filter), page)),
    countMechanisms: (filter) => answer(() => mechanismsLike(filter).length),
    mechanismsOfEntities: (ids, page) => Promise.resolve(ids.map((id) => pageOf(throughEntity(id), page))),
    countMechanismsOfEntities: (ids) => Promise.resolve(ids.map((id) => throughEntity(id).length)),

    async findPaths(request) {
      const { from, to, via, avoid, entities } = request;
      nodesOf([...from.ids, ...to.ids, ...via, ...avoid, ...(entities?.ids ?? [])]);
      passesKnown(request.associations);
      return findPathsIn(index, indexed, request);
    },
    async neighborhood(request) {
      const found = neighborhood(indexed.graph, {
        starts: nodesOf(request.ids),
        depth: request.depth,
        direction: request.direction,
        maxNodes: request.maxEntities,
        ...bitmaps(request.entities, request.associations),
      });
      return Promise.resolve({
        entities: idsOf(found.nodes),
        depths: found.depths,
        associations: associationIds(found.edges),
        truncated: found.truncated,
      });
    },
    async joiningSubgraph(request) {
      const allowed = bitmaps(request.entities, request.associations);
      const { graph } = indexed;
      const found = joiningSubgraph(graph, {
        terminals: nodesOf(request.ids),
        shouldStop: request.shouldStop,
        ...allowed,
      });
      const isOpen = (edge: number): boolean =>
        graph.closed[edge] === 0 && (allowed.edges === undefined || allowed.edges[edge] === 1);
      return Promise.resolve({
        entities: idsOf(found.nodes),
        depths: [],
        associations: associationIds(
          request.withInduced ? edgesAmong(graph, found.nodes, isOpen) : found.edges,
        ),
        groups: found.components.map(idsOf),
        truncated: found.stopped,
      });
    },
    listConflicts: (entities, page) => answer(() => pageOf(conflictsWith(entities), page)),
    countConflicts: (entities) => answer(() => conflictsWith(entities).length),
    metagraph: () => Promise.resolve(metagraph),
    close: () => Promise.resolve(),
  };
};

/** A computation as a promise, so that what it throws rejects. */
const answer = <Value>(compute: () => Value): Promise<Value> => Promise.resolve().then(compute);

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

const metagraphOf = (index: KnowledgeIndex): Metagraph => {
  const counts = new Map<string, Metagraph['edges'][number]>();
  for (const association of index.associations) {
    const subject = index.entityById.get(association.subject)?.category;
    const object = index.entityById.get(association.object)?.category;
    if (subject === undefined || object === undefined) continue;
    const { predicate } = association;
    const key = [subject, predicate, object].join(' ');
    counts.set(key, { subject, predicate, object, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    categories: CATEGORY_NAMES.map((category) => ({
      category,
      count: index.entities.filter((entity) => entity.category === category).length,
    })),
    predicates: PREDICATE_NAMES.map((predicate) => ({
      predicate,
      count: index.associations.filter((association) => association.predicate === predicate).length,
    })),
    edges: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge),
  };
};
