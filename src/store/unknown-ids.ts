import { VesipathError } from '../errors.js';
import type { Entity } from '../model/entity.js';

/** At most so many unknown ids are looked up, so that a long list of them stays cheap to refuse. */
export const MAX_NEAREST = 5;

/** The error for ids that do not exist; `nearest` holds known entities near to each of them, for the first ones at least. */
export const unknownIds = (
  ids: readonly string[],
  nearest: readonly (readonly Entity[])[],
): VesipathError => {
  const parts = ids.map((id, index) => {
    const near = (nearest.at(index) ?? []).map((entity) => `${entity.id} (${entity.name})`);
    return `Nothing has the id "${id}"${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}.`;
  });
  const entities = new Map(nearest.flat().map(({ id, name }) => [id, { id, name }]));
  return new VesipathError('UNKNOWN_ID', parts.join(' '), { ids, nearest: [...entities.values()] });
};
