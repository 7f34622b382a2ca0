import { VesipathError } from '../errors.js';

/** @throws VesipathError UNKNOWN_ID for a content-derived id, to which no other id is near */
export const unknownRecord = (kind: string, id: string): never => {
  throw new VesipathError(
    'UNKNOWN_ID',
    `No ${kind} has the id "${id.slice(0, 100)}". Such ids are derived from content: take them from an answer of the same release.`,
    { ids: [id] },
  );
};
