import type { Association } from '../../src/model/association.js';
import type { Entity } from '../../src/model/entity.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { KnowledgeSink } from '../../src/model/knowledge-sink.js';
import type { Mechanism } from '../../src/model/mechanism.js';
import type { Publication } from '../../src/model/publication.js';

/** A sink that keeps what it is given, each id once, in the order of arrival. */
export interface CollectingSink extends KnowledgeSink {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly publications: ReadonlyMap<string, Publication>;
  readonly associations: ReadonlyMap<string, Association>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly mechanisms: readonly Mechanism[];
}

export const createCollectingSink = (): CollectingSink => {
  const entities = new Map<string, Entity>();
  const publications = new Map<string, Publication>();
  const associations = new Map<string, Association>();
  const evidence = new Map<string, Evidence>();
  const mechanisms: Mechanism[] = [];
  return {
    entities,
    publications,
    associations,
    evidence,
    mechanisms,
    categoryOf: (id) => entities.get(id)?.category ?? null,
    addEntity: (entity) => addNew(entities, entity),
    addPublication: (publication) => addNew(publications, publication),
    addAssociation: (association, findings) => {
      addNew(associations, association);
      for (const finding of findings) addNew(evidence, finding);
    },
    addMechanism: (mechanism) => {
      mechanisms.push(mechanism);
    },
  };
};

const addNew = <Item extends { readonly id: string }>(items: Map<string, Item>, item: Item): boolean => {
  if (items.has(item.id)) return false;
  items.set(item.id, item);
  return true;
};
