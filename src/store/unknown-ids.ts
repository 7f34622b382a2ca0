import { VesipathError } from '../errors.js';
import type { Entity } from '../model/entity.js';

/** At most so many unknown ids are looked up and named, so that a long list of them stays cheap to refuse. */
export const MAX_NEAREST = 5;

/** The error for ids that do not exist; `nearest` holds known entities near to each of them, for the first ones at least. */
export const unknownIds = (
  ids: readonly string[],
  nearest: readonly (readonly Entity[])[],
): VesipathError => {
  const parts = ids.slice(0, MAX_NEAREST).map((id, index) => {
    const near = (nearest.at(index) ?? []).map((entity) => `${entity.id} (${entity.name})`);
    return `Nothing has the id "${id.slice(0, 100)}"${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}.`;
  });
  if (ids.length > MAX_NEAREST) parts.push(`So it is with ${ids.length - MAX_NEAREST} more.`);
  const entities = new Map(nearest.flat().map(({ id, name }) => [id, { id, name }]));
  return new VesipathError('UNKNOWN_ID', parts.join(' '), {
    ids: ids.slice(0, MAX_NEAREST),
    nearest: [...entities.values()],
  });
};
