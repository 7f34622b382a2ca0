import type { Conflict } from '../../mechanism-store.js';
import type { Properties } from './properties.js';
import { RowReader } from './row-reader.js';

/** Properties of a `Conflict` node. */
export const conflictProperties = (conflict: Conflict): Properties => ({ ...conflict });

export const conflictOfRow = (row: unknown): Conflict => {
  const read = new RowReader(row);
  return {
    id: read.text('id'),
    subject: read.text('subject'),
    object: read.text('object'),
    associations: read.texts('associations'),
  };
};
