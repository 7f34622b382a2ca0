import type { Association } from '../model/association.js';
import { allows } from './evidence-filter.js';
import type { AssociationStanding } from './mechanism-store.js';
import type { AssociationFilter } from './path-request.js';

/** Whether an association passes what a filter asks of itself; what it asks of evidence is left to the store. No filter passes all. */
export const fitsAssociation =
  (filter: Omit<AssociationFilter, 'evidence'> | null) =>
  (
    { predicate, effect }: Association,
    { belief, contested, datasets }: Pick<AssociationStanding, 'belief' | 'contested' | 'datasets'>,
  ): boolean =>
    filter === null ||
    (allows(filter.predicates, predicate) &&
      allows(filter.effects, effect) &&
      (filter.datasets.length === 0 || filter.datasets.some((dataset) => datasets.includes(dataset))) &&
      (filter.minBelief === null || belief >= filter.minBelief) &&
      (filter.contested === null || contested === filter.contested));
