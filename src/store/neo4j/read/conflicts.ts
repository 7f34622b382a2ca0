import type { Curie } from '../../../model/curie.js';
import type { Conflict } from '../../mechanism-store.js';
import type { Page, PageRequest } from '../../page.js';
import { pageOfWindow, windowOf } from './page-window.js';
import { readCount } from './count.js';
import { conflictOfRow } from '../records/conflict-record.js';
import type { ReleaseReader } from '../release-reader.js';
import { eachOnce } from './rows-of-each.js';
import { readStatement } from '../statements.js';

const ALL = {
  list: readStatement('read/conflicts'),
  count: readStatement('read/count-conflicts'),
};
const OF_ENTITIES = {
  list: readStatement('read/conflicts-of-entities'),
  count: readStatement('read/count-conflicts-of-entities'),
};

export const listConflicts = async (
  reader: ReleaseReader,
  entities: readonly Curie[],
  page: PageRequest,
): Promise<Page<Conflict>> => {
  const { statements, parameters } = questionOf(entities);
  const rows = await reader.rows(statements.list, { ...parameters, ...windowOf(page) });
  return pageOfWindow(rows.map(conflictOfRow), page);
};

export const countConflicts = (reader: ReleaseReader, entities: readonly Curie[]): Promise<number> => {
  const { statements, parameters } = questionOf(entities);
  return readCount(reader, statements.count, parameters);
};

const questionOf = (entities: readonly Curie[]) =>
  entities.length > 0
    ? { statements: OF_ENTITIES, parameters: { ids: eachOnce(entities) } }
    : { statements: ALL, parameters: {} };
