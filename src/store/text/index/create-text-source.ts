import type { Category } from '../../../model/category.js';
import type { Curie } from '../../../model/curie.js';
import type { Entity } from '../../../model/entity.js';
import { namesOf, type Named } from '../indexed-text.js';
import type { TextSource } from '../text-source.js';
import { Holders } from './holders.js';
import { NameKeys } from './name-keys.js';
import type { TextIndex } from './text-index.js';

/** Entities that come back for the beginning of a name; more are of no use to anyone who reads a list of hits. */
const MAX_BEGUN = 256;

/** Entities read lately that are kept: one request comes back to the same several times. */
const MAX_KEPT = 2048;

/** The entities of an index by row. */
export interface EntityRows {
  entityAt(row: number): Entity;
  /** −1 when no entity has the id. */
  rowOf(id: Curie): number;
  categoryOf(row: number): Category;
}

/** Candidates from an index in memory. Nothing but the entities that come back is read. */
export const createTextSource = (index: TextIndex, entities: EntityRows): TextSource => {
  const names = new NameKeys(index);
  const holders = new Holders(index);
  const entityAt = keeping(MAX_KEPT, (row) => entities.entityAt(row));
  const ofCategory = (categories: readonly Category[]): ((row: number) => boolean) => {
    const wanted = new Set(categories);
    return wanted.size === 0 ? () => true : (row) => wanted.has(entities.categoryOf(row));
  };
  const namesAmong = (rows: readonly number[], isAsked: (name: Named) => boolean): Named[] =>
    rows.flatMap((row) => namesOf(entityAt(row)).filter(isAsked));

  return {
    entitiesByIds: (ids) =>
      Promise.resolve(
        ids.map((id) => {
          const row = entities.rowOf(id);
          return row === -1 ? null : entityAt(row);
        }),
      ),
    namesStartingWith: (key, fields, categories) => {
      const rows = names.startingWith(key, fields, ofCategory(categories), MAX_BEGUN);
      const begun = namesAmong(rows, (name) => fields.includes(name.field) && name.key.startsWith(key));
      return Promise.resolve(begun.sort(byKey));
    },
    namesEqualTo: (keys) =>
      Promise.resolve(keys.map((key) => namesAmong(names.equalTo(key), (name) => name.key === key))),
    namesNear: (key, maxEdits, limit) =>
      Promise.resolve(namesAmong(names.near(key, maxEdits, limit), ({ field }) => field !== 'XREF')),
    entitiesWithWords: (asked, categories, limit) => {
      const fits = ofCategory(categories);
      const places = holders.of(asked, (place) => fits(index.placeRows[place]), limit);
      return Promise.resolve(places.map((place) => entityAt(index.placeRows[place])));
    },
  };
};

/** The same function, which remembers some of its latest answers. */
const keeping = <Value>(most: number, valueAt: (row: number) => Value): ((row: number) => Value) => {
  const kept = new Map<number, Value>();
  return (row) => {
    const known = kept.get(row);
    if (known !== undefined) return known;
    if (kept.size === most) kept.clear();
    const value = valueAt(row);
    kept.set(row, value);
    return value;
  };
};

const byKey = (a: Named, b: Named): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
