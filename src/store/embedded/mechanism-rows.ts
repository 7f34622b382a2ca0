import type { Curie } from '../../model/curie.js';
import type { Mechanism } from '../../model/mechanism.js';
import { groupBy } from '../group-by.js';
import type { MechanismFilter } from '../mechanism-store.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { mechanismAt } from '../tables/records.js';

/** The mechanisms of a graph, each read once: people write them, so that there are thousands and not millions. */
export class MechanismRows {
  /** By id. */
  readonly all: readonly Mechanism[];
  readonly #byId: ReadonlyMap<string, Mechanism>;
  /** Entities along each, one more than its steps. */
  readonly #entities: ReadonlyMap<string, readonly Curie[]>;
  readonly #byEntity: ReadonlyMap<Curie, readonly Mechanism[]>;

  constructor({ mechanisms, associations: { id, subject, object } }: GraphTables) {
    this.all = Array.from({ length: mechanisms.id.length }, (_, row) => mechanismAt(mechanisms, row));
    this.#byId = new Map(this.all.map((mechanism) => [mechanism.id, mechanism]));
    const entitiesAlong = ({ steps }: Mechanism): Curie[] => {
      const rows = steps.map((step) => id.rowOf(step));
      return [...rows.slice(0, 1).map((row) => subject.at(row)), ...rows.map((row) => object.at(row))];
    };
    this.#entities = new Map(this.all.map((mechanism) => [mechanism.id, entitiesAlong(mechanism)]));
    this.#byEntity = groupBy(this.all, (mechanism) => this.#entities.get(mechanism.id) ?? []);
  }

  byId(id: string): Mechanism | null {
    return this.#byId.get(id) ?? null;
  }

  /** Those that pass through an entity, ends included, by id. */
  through(entity: Curie): readonly Mechanism[] {
    return this.#byEntity.get(entity) ?? [];
  }

  fitting(filter: MechanismFilter): Mechanism[] {
    return this.all.filter(({ id, publication }) => {
      const entities = this.#entities.get(id) ?? [];
      return (
        filter.entities.every((entity) => entities.includes(entity)) &&
        (filter.from.length === 0 || filter.from.includes(entities[0])) &&
        (filter.to.length === 0 || filter.to.includes(entities[entities.length - 1])) &&
        (filter.publications.length === 0 || filter.publications.includes(publication))
      );
    });
  }
}
