import { z } from 'zod';
import type { Conflict } from '../../mechanism-store.js';
import { parseRow, type Properties } from './properties.js';

const Row = z.object({
  id: z.string(),
  subject: z.string(),
  object: z.string(),
  associations: z.array(z.string()),
});

/** Properties of a `Conflict` node. */
export const conflictProperties = (conflict: Conflict): Properties => ({ ...conflict });

export const conflictOfRow = (row: unknown): Conflict => parseRow(Row, row);
