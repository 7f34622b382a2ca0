import type { Dataset } from '../../../model/dataset.js';
import { datasetOfRow } from '../records/dataset-record.js';
import type { ReleaseReader } from '../release-reader.js';
import { readStatement } from '../statements.js';

const DATASETS = readStatement('graph/datasets');

/** By id. */
export const readDatasets = async (reader: ReleaseReader): Promise<Dataset[]> =>
  (await reader.rows(DATASETS)).map(datasetOfRow);
