import { z } from 'zod';
import type { Parameters } from '../database.js';
import { parseRow } from '../records/properties.js';
import type { ReleaseReader } from '../release-reader.js';
import type { Statement } from '../statements.js';

/** The number that a statement gives as its single row. */
export const readCount = async (
  reader: ReleaseReader,
  statement: Statement,
  parameters: Parameters = {},
): Promise<number> => {
  const [row] = await reader.rows(statement, parameters);
  return parseRow(z.number(), row);
};
