import type { Curie } from '../../model/curie.js';
import type { Mechanism } from '../../model/mechanism.js';
import type { MechanismFilter } from '../mechanism-store.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { mechanismAt } from '../tables/records.js';

/** The mechanisms of a graph: which entities each passes is put together when the store is opened, the records when they are asked for. */
export class MechanismRows {
  readonly #tables: GraphTables;
  /** Rows of the entities along mechanism i: `#entities[#offsets[i]] … #entities[#offsets[i + 1] - 1]`, one more than its steps. */
  readonly #offsets: Uint32Array;
  readonly #entities: Int32Array;
  /** By row of entity: rows of the mechanisms that pass through it, ascending. */
  readonly #through = new Map<number, number[]>();

  constructor(tables: GraphTables) {
    this.#tables = tables;
    const { mechanisms, associations } = tables;
    const { offsets, texts } = mechanisms.steps;
    const count = mechanisms.id.length;
    this.#offsets = new Uint32Array(count + 1);
    this.#entities = new Int32Array(texts.length + count);
    let next = 0;
    for (let row = 0; row < count; row++) {
      const pass = (entity: number): void => {
        this.#entities[next++] = entity;
        const known = this.#through.get(entity);
        if (known === undefined) this.#through.set(entity, [row]);
        else if (known[known.length - 1] !== row) known.push(row);
      };
      for (let at = offsets[row]; at < offsets[row + 1]; at++) {
        const step = associations.id.rowOf(texts.at(at));
        if (at === offsets[row]) pass(associations.subject.codes[step]);
        pass(associations.object.codes[step]);
      }
      this.#offsets[row + 1] = next;
    }
  }

  byId(id: string): Mechanism | null {
    const row = this.#tables.mechanisms.id.rowOf(id);
    return row < 0 ? null : this.at(row);
  }

  at(row: number): Mechanism {
    return mechanismAt(this.#tables.mechanisms, row);
  }

  /** Rows of those that pass through an entity, ends included, ascending. */
  through(entity: Curie): readonly number[] {
    return this.#through.get(this.#tables.entities.id.rowOf(entity)) ?? [];
  }

  /** Rows of those that fit, ascending. */
  fitting({ entities, from, to, publications }: MechanismFilter): number[] {
    const rowsOf = (ids: readonly Curie[]): number[] => ids.map((id) => this.#tables.entities.id.rowOf(id));
    const [inside, first, last] = [rowsOf(entities), new Set(rowsOf(from)), new Set(rowsOf(to))];
    const { publication } = this.#tables.mechanisms;
    const asked = new Set(publications);
    return this.#amongPassing([
      ...inside,
      ...(first.size === 1 ? first : []),
      ...(last.size === 1 ? last : []),
    ]).filter((row) => {
      const along = this.#entities.subarray(this.#offsets[row], this.#offsets[row + 1]);
      return (
        inside.every((entity) => along.includes(entity)) &&
        (first.size === 0 || first.has(along[0])) &&
        (last.size === 0 || last.has(along[along.length - 1])) &&
        (asked.size === 0 || asked.has(publication.at(row)))
      );
    });
  }

  /** Rows to look through for what passes all of some entities: those of the one that the fewest pass, or all without any. */
  #amongPassing(entities: readonly number[]): readonly number[] {
    if (entities.length === 0) return [...this.#tables.mechanisms.id.offsets.keys()].slice(0, -1);
    const lists = entities.map((entity) => this.#through.get(entity) ?? []);
    return lists.reduce((fewest, list) => (list.length < fewest.length ? list : fewest));
  }
}
