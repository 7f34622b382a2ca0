import type { Dataset } from '../../../model/dataset.js';
import type { Properties } from './properties.js';
import { RowReader } from './row-reader.js';

/** Properties of a `Dataset` node. */
export const datasetProperties = (dataset: Dataset): Properties => ({ ...dataset });

export const datasetOfRow = (row: unknown): Dataset => {
  const read = new RowReader(row);
  return {
    id: read.text('id'),
    name: read.text('name'),
    version: read.text('version'),
    licence: read.text('licence'),
    checksum: read.text('checksum'),
  };
};
