import { distance } from 'fastest-levenshtein';
import type { Entity } from '../../model/entity.js';
import { nameKey, nameKeys } from '../folded-text.js';
import type { SearchHit } from '../mechanism-store.js';
import { valuesOf } from '../text-match.js';

export const NAME_FIELDS = ['ID', 'NAME', 'SYNONYM', 'XREF'] as const satisfies readonly SearchHit['field'][];
export type NameField = (typeof NAME_FIELDS)[number];

/** Something that an entity goes by. */
export interface Named {
  readonly entity: Entity;
  readonly field: NameField;
  readonly text: string;
  readonly key: string;
}

/** Ids, names, synonyms and xrefs of all entities in the order of their keys, so that equal ones and those of one beginning stand together. */
export class NameIndex {
  readonly #named: readonly Named[];

  constructor(entities: Iterable<Entity>) {
    const named: Named[] = [];
    for (const entity of entities) {
      for (const field of NAME_FIELDS) {
        for (const text of valuesOf(entity, field)) {
          for (const key of nameKeys(text)) named.push({ entity, field, text, key });
        }
      }
    }
    this.#named = named.sort((a, b) => compare(a.key, b.key) || compare(a.entity.id, b.entity.id));
  }

  startingWith(prefix: string): Named[] {
    const found: Named[] = [];
    for (let at = this.#firstFrom(prefix); at < this.#named.length; at++) {
      if (!this.#named[at].key.startsWith(prefix)) break;
      found.push(this.#named[at]);
    }
    return found;
  }

  /** What goes by a text as an identifier or a name of its own; related identifiers do not count. */
  goingBy(text: string): Named[] {
    const key = nameKey(text);
    const found: Named[] = [];
    for (let at = this.#firstFrom(key); at < this.#named.length && this.#named[at].key === key; at++) {
      if (isOwn(this.#named[at])) found.push(this.#named[at]);
    }
    return found;
  }

  /**
   * Entities with at most `maxEdits` edits between a key and one of their own ids, names or synonyms; fewest first, among equals those by id
   * or name before those by synonym, then by id.
   */
  nearTo(key: string, maxEdits: number): { entity: Entity; edits: number }[] {
    const nearest = new Map<Entity, { edits: number; rank: number }>();
    for (const { entity, field, key: own } of this.#named) {
      if (field === 'XREF' || Math.abs(own.length - key.length) > maxEdits) continue;
      const edits = distance(own, key);
      const rank = edits + (field === 'SYNONYM' ? 0.5 : 0);
      if (edits <= maxEdits && rank < (nearest.get(entity)?.rank ?? Infinity))
        nearest.set(entity, { edits, rank });
    }
    return [...nearest]
      .sort(([a, left], [b, right]) => left.rank - right.rank || compare(a.id, b.id))
      .map(([entity, { edits }]) => ({ entity, edits }));
  }

  /** Place of the first key that does not stand before the given one (binary search). */
  #firstFrom(key: string): number {
    let [low, high] = [0, this.#named.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#named[middle].key < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const isOwn = ({ entity, field, text }: Named): boolean =>
  field !== 'XREF' || entity.xrefs.some(({ id, mapping }) => id === text && mapping === 'EXACT');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
