import type { Association } from './association.js';
import type { Category } from './category.js';
import type { Curie } from './curie.js';
import type { Entity } from './entity.js';
import type { Evidence } from './evidence.js';
import type { Mechanism } from './mechanism.js';
import type { Publication } from './publication.js';

/** Takes the records of a dataset one by one, so that nobody has to hold them all as objects. */
export interface KnowledgeSink {
  /** Category of an entity that was added; null for none. */
  readonly categoryOf: (id: Curie) => Category | null;
  /** false when the id is known already: the first record stays. */
  readonly addEntity: (entity: Entity) => boolean;
  /** As addEntity. */
  readonly addPublication: (publication: Publication) => boolean;
  /**
   * Both ends, and the publications of the findings, are added before or afterwards. What is added again (same id) counts once.
   * Called once for each row of a source, so the same association may come many times with different findings.
   */
  readonly addAssociation: (association: Association, findings: readonly Evidence[]) => void;
  /** The first of an id stays. */
  readonly addMechanism: (mechanism: Mechanism) => void;
}
