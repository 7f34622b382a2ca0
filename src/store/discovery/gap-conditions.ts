import type { Gap, GapRequest } from '../discovery-request.js';
import type { AssociationFilter, EntitySelection } from '../path-request.js';
import { nodesOf, nodesOfCategories } from '../projection/bitmaps.js';
import type { FittingEdges } from '../projection/find-paths.js';
import type { Projection } from '../projection/projection.js';

/** The associations that pass a filter; a store asks its evidence for them. */
export type FittingOf = (filter: AssociationFilter | null) => Promise<FittingEdges>;

/** The page of gaps that was asked for, and how many there are. */
export interface FoundGaps {
  readonly gaps: readonly Gap[];
  readonly total: number;
}

/** What the two ends of a gap have to be, by node: 1 = may be. */
export interface Sides {
  readonly one: Uint8Array;
  readonly other: Uint8Array;
}

export const sidesOf = (projection: Projection, { one, other }: GapRequest): Sides => ({
  one: selected(projection, one),
  other: selected(projection, other),
});

const selected = (projection: Projection, selection: EntitySelection | null): Uint8Array => {
  const bitmap = new Uint8Array(projection.graph.nodeCount);
  if (selection === null || (selection.ids.length === 0 && selection.categories.length === 0)) {
    return bitmap.fill(1);
  }
  for (const node of nodesOf(projection, selection.ids)) bitmap[node] = 1;
  if (selection.categories.length === 0) return bitmap;
  for (const node of nodesOfCategories(projection, selection.categories)) bitmap[node] = 1;
  return bitmap;
};

/** Whether two ends are of the two sides, in whichever order. */
export const joinsSides = ({ one, other }: Sides, a: number, b: number): boolean =>
  (one[a] === 1 && other[b] === 1) || (one[b] === 1 && other[a] === 1);

/** Filter on the associations that count, the least belief included. */
export const countedAssociations = ({ associations, minBelief }: GapRequest): AssociationFilter => ({
  predicates: associations?.predicates ?? [],
  effects: associations?.effects ?? [],
  datasets: associations?.datasets ?? [],
  minBelief: Math.max(minBelief, associations?.minBelief ?? 0),
  contested: associations?.contested ?? null,
  evidence: associations?.evidence ?? null,
});
