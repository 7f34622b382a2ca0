import type { Entity } from '../../model/entity.js';
import { MATCH_FIELDS, type SearchHit } from '../mechanism-store.js';
import { nameKeys, words } from './folded-text.js';
import { valuesOf } from './indexed-text.js';

/** A value of an entity in the forms in which it is compared, each made when first asked for. */
export class FoldedValue {
  readonly field: SearchHit['field'];
  readonly text: string;
  #words: readonly string[] | undefined;
  #keys: readonly string[] | undefined;

  constructor(field: SearchHit['field'], text: string) {
    this.field = field;
    this.text = text;
  }

  get words(): readonly string[] {
    return (this.#words ??= words(this.text));
  }

  /** One or more; the first is the key proper. */
  get keys(): readonly string[] {
    return (this.#keys ??= nameKeys(this.text));
  }
}

/** The values of an entity, in the order of MATCH_FIELDS. */
export type FoldedEntity = readonly FoldedValue[];

/** Folds each entity once, however often it turns up while one request is answered. */
export const foldingOnce = (): ((entity: Entity) => FoldedEntity) => {
  const folded = new Map<string, FoldedEntity>();
  return (entity) => {
    const known = folded.get(entity.id) ?? foldedEntity(entity);
    folded.set(entity.id, known);
    return known;
  };
};

export const foldedEntity = (entity: Entity): FoldedEntity =>
  MATCH_FIELDS.flatMap((field) => valuesOf(entity, field).map((text) => new FoldedValue(field, text)));
