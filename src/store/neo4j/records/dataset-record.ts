import { z } from 'zod';
import type { Dataset } from '../../../model/dataset.js';
import { parseRow, type Properties } from './properties.js';

const Row = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  licence: z.string(),
  checksum: z.string(),
});

/** Properties of a `Dataset` node. */
export const datasetProperties = (dataset: Dataset): Properties => ({ ...dataset });

export const datasetOfRow = (row: unknown): Dataset => parseRow(Row, row);
