import { sharedBytes } from '../../graph/shared-memory.js';
import type { Effect } from '../../model/effect.js';
import type { Category } from '../../model/category.js';
import type { Curie } from '../../model/curie.js';
import type { Predicate } from '../../model/predicate.js';
import type { AssociationFilter, EntityFilter } from '../path-request.js';
import { rowsWhere } from '../tables/build/rows-where.js';
import type { NameColumn } from '../tables/columns.js';
import type { Projection } from './projection.js';

/** Nodes of the ids that are there, in the order given. */
export const nodesOf = ({ entities }: Projection, ids: readonly Curie[]): number[] =>
  ids.map((id) => entities.id.rowOf(id)).filter((node) => node >= 0);

/** Nodes of the categories, ascending. */
export const nodesOfCategories = (
  { entities, nodeLists }: Projection,
  categories: readonly Category[],
): readonly number[] =>
  nodeLists.get(categories, () => {
    const wanted = entities.category.codesOf(categories);
    return [...rowsWhere(entities.category.codes, (code) => wanted[code] === 1)];
  });

/** By node: 1 = fits. */
export const nodeBitmap = (projection: Projection, { categories, ids }: EntityFilter): Uint8Array => {
  const { entities, bitmaps } = projection;
  const ofCategory = bitmaps.get(['nodes', categories], () => codeBitmap(entities.category, categories));
  if (ids.length === 0) return ofCategory;
  const named = sharedBytes(ofCategory.length);
  for (const node of nodesOf(projection, ids)) named[node] = ofCategory[node];
  return named;
};

/** By edge: 1 = has one of the predicates and one of the effects; empty lists allow everything. */
export const stepBitmap = (
  { associations, bitmaps }: Projection,
  predicates: readonly Predicate[],
  effects: readonly Effect[],
): Uint8Array =>
  bitmaps.get(['steps', predicates, effects], () => {
    const fits = codeBitmap(associations.predicate, predicates);
    return effects.length === 0 ? fits : inBoth(fits, codeBitmap(associations.effect, effects));
  });

/** By edge: 1 = passes what the filter asks of the association itself; what it asks of evidence is left to the store. */
export const associationBitmap = (
  projection: Projection,
  { predicates, effects, datasets, minBelief, contested }: Omit<AssociationFilter, 'evidence'>,
): Uint8Array =>
  projection.bitmaps.get(['edges', predicates, effects, datasets, minBelief, contested], () => {
    const { belief, contested: isContested } = projection.associations;
    const fits = sharedBytes(belief.values.length);
    fits.set(stepBitmap(projection, predicates, effects));
    const ofDatasets = datasets.length === 0 ? null : projection.edgesOfDatasets(datasets);
    for (let edge = 0; edge < fits.length; edge++) {
      if (minBelief !== null && belief.values[edge] < minBelief) fits[edge] = 0;
      if (contested !== null && (isContested.values[edge] === 1) !== contested) fits[edge] = 0;
      if (ofDatasets?.[edge] === 0) fits[edge] = 0;
    }
    return fits;
  });

/** By edge: 1 = no shortcut, and in the other bitmap, if there is one. */
export const withoutShortcuts = (projection: Projection, edges: Uint8Array | undefined): Uint8Array => {
  const { associations, bitmaps } = projection;
  const longer = bitmaps.get(['no shortcuts'], () => {
    const { values } = associations.shortcut;
    const bitmap = sharedBytes(values.length);
    for (let edge = 0; edge < values.length; edge++) bitmap[edge] = 1 - values[edge];
    return bitmap;
  });
  return edges === undefined ? longer : inBoth(longer, edges);
};

/** By row: 1 = one of the names, or no name is asked for. */
const codeBitmap = <Name extends string>(column: NameColumn<Name>, names: readonly Name[]): Uint8Array => {
  const { codes } = column;
  if (names.length === 0) return sharedBytes(codes.length).fill(1);
  const fits = column.codesOf(names);
  const bitmap = sharedBytes(codes.length);
  for (let row = 0; row < codes.length; row++) bitmap[row] = codes[row] < 0 ? 0 : fits[codes[row]];
  return bitmap;
};

export const inBoth = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = sharedBytes(a.length);
  for (let at = 0; at < a.length; at++) both[at] = a[at] & b[at];
  return both;
};

/** How many a bitmap has. */
export const countOf = (bitmap: Uint8Array): number => {
  let count = 0;
  for (const bit of bitmap) count += bit;
  return count;
};
