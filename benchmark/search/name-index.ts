import type { Entity } from '../../src/model/entity.js';
import { namesOf, type Named } from '../../src/store/text/indexed-text.js';

/** Ids, names, synonyms and xrefs of all entities in the order of their keys, so that equal ones and those of one beginning stand together. */
export class NameIndex {
  readonly #named: readonly Named[];

  constructor(entities: Iterable<Entity>) {
    this.#named = [...entities]
      .flatMap(namesOf)
      .sort((a, b) => compare(a.key, b.key) || compare(a.entity.id, b.entity.id));
  }

  startingWith(prefix: string): Named[] {
    return this.#from(prefix, (key) => key.startsWith(prefix));
  }

  equalTo(key: string): Named[] {
    return this.#from(key, (own) => own === key);
  }

  /** Names that are at most so many letters longer or shorter; edits are left to be counted. */
  ofLength(length: number, tolerance: number): Named[] {
    return this.#named.filter(({ key }) => Math.abs(key.length - length) <= tolerance);
  }

  #from(first: string, belongs: (key: string) => boolean): Named[] {
    const found: Named[] = [];
    for (let at = this.#firstFrom(first); at < this.#named.length && belongs(this.#named[at].key); at++) {
      found.push(this.#named[at]);
    }
    return found;
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
