import type { Curie } from '../../model/curie.js';
import type { Entity } from '../../model/entity.js';
import type { GraphTables } from '../tables/graph-tables.js';
import { entityAt } from '../tables/records.js';

/** An entity of a later graph that is one of an earlier graph. */
export interface JoinedEntity {
  readonly id: Curie;
  /** The id that both go by from now on. */
  readonly into: Curie;
  /** The identifier that both state. */
  readonly by: Curie;
}

/** An entity that states identifiers of several earlier ones, and so is left as it is. */
export interface AmbiguousEntity {
  readonly id: Curie;
  readonly candidates: readonly Curie[];
}

export interface JoinedIds {
  /** By place of a graph: for ids that change, the id that they become. */
  readonly renamed: readonly ReadonlyMap<Curie, Curie>[];
  /** By id: the later records of the same entity. */
  readonly further: ReadonlyMap<Curie, readonly Entity[]>;
  readonly joined: readonly JoinedEntity[];
  readonly ambiguous: readonly AmbiguousEntity[];
}

/**
 * Which entities of several graphs are one: those of the same id, and those of which one states the other's id, or both the same third one, as an exact
 * cross reference. Never by name. The record of the earliest graph keeps its id.
 */
export const joinIds = (graphs: readonly Pick<GraphTables, 'entities'>[]): JoinedIds => {
  const renamed: Map<Curie, Curie>[] = [];
  const further = new Map<Curie, Entity[]>();
  const joined: JoinedEntity[] = [];
  const ambiguous: AmbiguousEntity[] = [];
  /** By exact cross reference: who states it. */
  const ownersOf = new Map<Curie, Set<Curie>>();
  for (const [place, { entities }] of graphs.entries()) {
    const own = new Map<Curie, Curie>();
    const earlier = graphs.slice(0, place);
    const isEarlier = (id: Curie): boolean => earlier.some((graph) => graph.entities.id.rowOf(id) >= 0);
    /** Earlier entities that go by an identifier, under their last ids. */
    const goingBy = (id: Curie): Curie[] => [
      ...(isEarlier(id) ? [lastId(renamed, id)] : []),
      ...(ownersOf.get(id) ?? []),
    ];
    for (let row = 0; row < entities.id.length && place > 0; row++) {
      const id = entities.id.at(row);
      const xrefs = exactXrefs(entities, row);
      const found = new Map<Curie, Curie>();
      if (isEarlier(id)) found.set(lastId(renamed, id), id);
      else for (const by of [id, ...xrefs]) for (const into of goingBy(by)) found.set(into, by);
      if (found.size > 1) ambiguous.push({ id, candidates: [...found.keys()] });
      if (found.size !== 1) continue;
      for (const [into, by] of found) {
        const records = further.get(into) ?? [];
        records.push(entityAt(entities, row));
        further.set(into, records);
        if (into === id) continue;
        own.set(id, into);
        joined.push({ id, into, by });
      }
    }
    renamed.push(own);
    for (let row = 0; row < entities.id.length; row++) {
      for (const xref of exactXrefs(entities, row)) {
        const id = entities.id.at(row);
        ownersOf.set(xref, (ownersOf.get(xref) ?? new Set()).add(own.get(id) ?? id));
      }
    }
  }
  return { renamed, further, joined, ambiguous };
};

const lastId = (renamed: readonly ReadonlyMap<Curie, Curie>[], id: Curie): Curie =>
  renamed.reduce((last, ids) => ids.get(last) ?? last, id);

const exactXrefs = ({ xrefs, xrefMappings }: GraphTables['entities'], row: number): Curie[] => {
  if (xrefs.offsets[row] === xrefs.offsets[row + 1]) return [];
  const mappings = xrefMappings.at(row);
  return xrefs.at(row).filter((_, at) => mappings[at] === 'EXACT');
};
