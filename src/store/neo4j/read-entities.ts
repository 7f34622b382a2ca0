import type { Curie } from '../../model/curie.js';
import type { Entity } from '../../model/entity.js';
import { inOrderOf } from './in-order-of.js';
import { entityOfRow } from './records/entity-record.js';
import type { ReleaseReader } from './release-reader.js';
import { readStatement } from './statements.js';

const BY_IDS = readStatement('read/entities-by-ids');

export const entitiesByIds = async (
  reader: ReleaseReader,
  ids: readonly Curie[],
): Promise<(Entity | null)[]> =>
  ids.length === 0 ? [] : inOrderOf(ids, (await reader.rows(BY_IDS, { ids })).map(entityOfRow));
