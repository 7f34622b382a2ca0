import { nearestName } from '../problems/nearest-name.js';
import type { SeedEntity } from '../read/read-entities.js';

/** What a text stands for. */
export type EntityMatch =
  | { readonly kind: 'FOUND'; readonly entity: SeedEntity }
  | { readonly kind: 'AMBIGUOUS'; readonly entities: readonly SeedEntity[] }
  | { readonly kind: 'UNKNOWN'; readonly nearest: { readonly name: string; readonly id: string } | null };

/**
 * Finds the entity that a text names. A) An id. B) A name. C) A synonym. D) A name or synonym in other upper and lower case.
 * The first of these that any entity answers to decides; several entities make the text ambiguous.
 */
export class EntityNames {
  readonly #levels: readonly ReadonlyMap<string, readonly SeedEntity[]>[];
  readonly #byAnyName: ReadonlyMap<string, readonly SeedEntity[]>;
  readonly #matches = new Map<string, EntityMatch>();

  constructor(entities: readonly SeedEntity[]) {
    const anyName = ({ name, synonyms }: SeedEntity): string[] =>
      [name, ...synonyms].filter((text) => text !== '');
    this.#byAnyName = indexOf(entities, anyName);
    this.#levels = [
      indexOf(entities, ({ id }) => [id]), // (A)
      indexOf(entities, ({ name }) => [name]), // (B)
      indexOf(entities, ({ synonyms }) => synonyms), // (C)
      indexOf(entities, (entity) => anyName(entity).map(folded)), // (D)
    ];
  }

  find(text: string): EntityMatch {
    const match = this.#matches.get(text) ?? this.#match(text);
    this.#matches.set(text, match);
    return match;
  }

  #match(text: string): EntityMatch {
    const keys = [text, text, text, folded(text)];
    const entities = this.#levels
      .map((level, index) => level.get(keys[index]))
      .find((found) => found !== undefined);
    if (entities === undefined) return { kind: 'UNKNOWN', nearest: this.#nearest(text) };
    return entities.length === 1 ? { kind: 'FOUND', entity: entities[0] } : { kind: 'AMBIGUOUS', entities };
  }

  #nearest(text: string): { name: string; id: string } | null {
    const name = nearestName(text, this.#byAnyName.keys());
    const id = name === null ? undefined : this.#byAnyName.get(name)?.[0].id;
    return name === null || id === undefined ? null : { name, id };
  }
}

// NFKC makes the two letters µ (micro sign and Greek mu) one.
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const indexOf = (
  entities: readonly SeedEntity[],
  keysOf: (entity: SeedEntity) => readonly string[],
): ReadonlyMap<string, readonly SeedEntity[]> => {
  const index = new Map<string, SeedEntity[]>();
  for (const entity of entities) {
    for (const key of new Set(keysOf(entity))) {
      const found = index.get(key);
      if (found === undefined) index.set(key, [entity]);
      else found.push(entity);
    }
  }
  return index;
};
