import type { Curie } from '../../../model/curie.js';
import type { Entity } from '../../../model/entity.js';
import type { Page, PageRequest } from '../../page.js';
import type { EntityFilter } from '../../path-request.js';
import { orAll } from './association-conditions.js';
import { pageOfWindow, windowOf } from './page-window.js';
import { readCount } from './count.js';
import { entityOfRow } from '../records/entity-record.js';
import type { ReleaseReader } from '../release-reader.js';
import { eachOnce } from './rows-of-each.js';
import { readStatement } from '../statements.js';

const BY_IDS = readStatement('read/entities-by-ids');
const ALL = {
  list: readStatement('read/entities'),
  count: readStatement('read/count-entities'),
};
const OF_CATEGORIES = {
  list: readStatement('read/entities-of-categories'),
  count: readStatement('read/count-entities-of-categories'),
};
const AMONG = {
  list: readStatement('read/entities-among'),
  count: readStatement('read/count-entities-among'),
};

export const entitiesByIds = async (
  reader: ReleaseReader,
  ids: readonly Curie[],
): Promise<(Entity | null)[]> => {
  const known = reader.recall.entities;
  const unknown = eachOnce(ids).filter((id) => !known.has(id));
  if (unknown.length > 0) {
    for (const row of await reader.rows(BY_IDS, { ids: unknown })) recallEntity(reader, row);
  }
  return ids.map((id) => known.get(id) ?? null);
};

/** Keeps the entity of a row. */
export const recallEntity = ({ recall }: ReleaseReader, row: unknown): void => {
  const entity = entityOfRow(row);
  recall.entities.set(entity.id, entity);
};

export const listEntities = async (
  reader: ReleaseReader,
  filter: EntityFilter,
  page: PageRequest,
): Promise<Page<Entity>> => {
  const { statements, parameters } = questionOf(filter);
  const rows = await reader.rows(statements.list, { ...parameters, ...windowOf(page) });
  return pageOfWindow(rows.map(entityOfRow), page);
};

export const countEntities = (reader: ReleaseReader, filter: EntityFilter): Promise<number> => {
  const { statements, parameters } = questionOf(filter);
  return readCount(reader, statements.count, parameters);
};

/** Each begins at an index of its own: at the ids where some are given, else at the categories. */
const questionOf = ({ ids, categories }: EntityFilter) => {
  if (ids.length > 0) {
    return { statements: AMONG, parameters: { ids: eachOnce(ids), categories: orAll(categories) } };
  }
  return categories.length > 0
    ? { statements: OF_CATEGORIES, parameters: { categories: eachOnce(categories) } }
    : { statements: ALL, parameters: {} };
};
