import type { Association, AssociationId } from '../model/association.js';
import { belief } from '../model/belief.js';
import { contradict, countEvidence, disagrees } from '../model/conflict.js';
import type { Curie } from '../model/curie.js';
import type { Entity } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Mechanism } from '../model/mechanism.js';
import type { Publication } from '../model/publication.js';
import { conflictsAmong } from './conflicts-among.js';
import { groupBy } from './group-by.js';
import type { AssociationStanding, Conflict } from './mechanism-store.js';
import { shortcutsAmong } from './shortcuts.js';

/** A knowledge with every look-up that the store needs, computed once. All lists are sorted by id. */
export interface KnowledgeIndex {
  readonly entities: readonly Entity[];
  readonly associations: readonly Association[];
  readonly publications: readonly Publication[];
  readonly mechanisms: readonly Mechanism[];
  readonly conflicts: readonly Conflict[];
  readonly entityById: ReadonlyMap<Curie, Entity>;
  readonly associationById: ReadonlyMap<AssociationId, Association>;
  readonly publicationById: ReadonlyMap<Curie, Publication>;
  readonly evidenceById: ReadonlyMap<string, Evidence>;
  readonly mechanismById: ReadonlyMap<string, Mechanism>;
  readonly associationsBySubject: ReadonlyMap<Curie, readonly Association[]>;
  readonly associationsByObject: ReadonlyMap<Curie, readonly Association[]>;
  readonly associationsByPublication: ReadonlyMap<Curie, readonly Association[]>;
  readonly evidenceByAssociation: ReadonlyMap<AssociationId, readonly Evidence[]>;
  readonly standingByAssociation: ReadonlyMap<AssociationId, AssociationStanding>;
  readonly mechanismsByEntity: ReadonlyMap<Curie, readonly Mechanism[]>;
  /** Associations that shorten what their studies tell in more steps: see docs/paths.md. */
  readonly shortcuts: ReadonlySet<AssociationId>;
  /** Entities along each mechanism, one more than its steps. */
  readonly entitiesByMechanism: ReadonlyMap<string, readonly Curie[]>;
}

export const indexKnowledge = (knowledge: Knowledge): KnowledgeIndex => {
  const entities = sortedById(knowledge.entities);
  const associations = sortedById(knowledge.associations);
  const publications = sortedById(knowledge.publications);
  const mechanisms = sortedById(knowledge.mechanisms);
  const evidence = sortedById(knowledge.evidence);
  const associationById = byId(associations);
  const evidenceByAssociation = groupBy(evidence, (item) => [item.association]);
  const twins = twinsOf(associations);
  const standingByAssociation = new Map(
    associations.map(({ id }) => [id, standing(evidenceByAssociation.get(id) ?? [], twins.get(id) ?? [])]),
  );
  const entitiesByMechanism = new Map(
    mechanisms.map((mechanism) => [mechanism.id, entitiesAlong(mechanism, associationById)]),
  );
  return {
    entities,
    associations,
    publications,
    mechanisms,
    conflicts: conflictsAmong(
      associations.filter(({ id }) => standingByAssociation.get(id)?.contested === true),
      (id) => standingByAssociation.get(id)?.twins ?? [],
    ),
    entityById: byId(entities),
    associationById,
    publicationById: byId(publications),
    evidenceById: byId(evidence),
    mechanismById: byId(mechanisms),
    associationsBySubject: groupBy(associations, (association) => [association.subject]),
    associationsByObject: groupBy(associations, (association) => [association.object]),
    associationsByPublication: groupBy(associations, ({ id }) =>
      (evidenceByAssociation.get(id) ?? []).flatMap(({ publication }) => publication ?? []),
    ),
    evidenceByAssociation,
    standingByAssociation,
    mechanismsByEntity: groupBy(mechanisms, ({ id }) => entitiesByMechanism.get(id) ?? []),
    entitiesByMechanism,
    shortcuts: shortcutsAmong(associations, evidenceByAssociation, mechanisms, associationById),
  };
};

/** What nothing is known of stands on no evidence. */
export const NO_STANDING: AssociationStanding = {
  belief: 0,
  contested: false,
  counts: [],
  twins: [],
  datasets: [],
};

export const standingIn = (index: KnowledgeIndex, id: AssociationId): AssociationStanding =>
  index.standingByAssociation.get(id) ?? NO_STANDING;

const sortedById = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** Ids of the associations that contradict each association. */
const twinsOf = (associations: readonly Association[]): Map<AssociationId, AssociationId[]> => {
  const sameClaim = groupBy(associations, ({ subject, object, aspect }) => [
    JSON.stringify([subject, object, aspect]),
  ]);
  const twins = new Map<AssociationId, AssociationId[]>();
  for (const group of sameClaim.values()) {
    for (const one of group) {
      twins.set(
        one.id,
        group.filter((other) => contradict(one, other)).map((other) => other.id),
      );
    }
  }
  return twins;
};

const standing = (evidence: readonly Evidence[], twins: readonly AssociationId[]): AssociationStanding => ({
  belief: belief(evidence),
  contested: twins.length > 0 || disagrees(evidence),
  counts: countEvidence(evidence),
  twins,
  datasets: [...new Set(evidence.map((item) => item.dataset))].sort(),
});

const entitiesAlong = (
  mechanism: Mechanism,
  associationById: ReadonlyMap<AssociationId, Association>,
): Curie[] => {
  const steps = mechanism.steps.flatMap((id) => associationById.get(id) ?? []);
  return [...steps.slice(0, 1).map((step) => step.subject), ...steps.map((step) => step.object)];
};
