import { VesipathError } from '../errors.js';
import type { Entity } from '../model/entity.js';

/** The error for ids that do not exist; `nearest` holds known entities near to each of them. */
export const unknownIds = (
  ids: readonly string[],
  nearest: readonly (readonly Entity[])[],
): VesipathError => {
  const parts = ids.map((id, index) => {
    const near = nearest[index].map((entity) => `${entity.id} (${entity.name})`);
    return `Nothing has the id "${id}"${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}.`;
  });
  return new VesipathError('UNKNOWN_ID', parts.join(' '), {
    ids,
    nearest: nearest.flat().map(({ id, name }) => ({ id, name })),
  });
};
