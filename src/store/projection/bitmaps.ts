import type { Category } from '../../model/category.js';
import type { Curie } from '../../model/curie.js';
import type { EntityFilter } from '../path-request.js';
import type { ProjectedAssociation, Projection } from './projection.js';

/** Nodes of the ids that are there, in the order given. */
export const nodesOf = ({ nodeOf }: Projection, ids: readonly Curie[]): number[] =>
  ids.flatMap((id) => nodeOf.get(id) ?? []);

/** By node: 1 = fits. */
export const nodeBitmap = ({ entities }: Projection, filter: EntityFilter): Uint8Array => {
  const categories = new Set<Category>(filter.categories);
  const ids = new Set(filter.ids);
  return Uint8Array.from(entities, ({ id, category }) =>
    (categories.size === 0 || categories.has(category)) && (ids.size === 0 || ids.has(id)) ? 1 : 0,
  );
};

/** By edge: 1 = passes. */
export const edgeBitmap = (
  { associations }: Projection,
  passes: (association: ProjectedAssociation) => boolean,
): Uint8Array => Uint8Array.from(associations, (association) => (passes(association) ? 1 : 0));
