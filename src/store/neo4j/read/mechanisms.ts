import type { Curie } from '../../../model/curie.js';
import type { Mechanism } from '../../../model/mechanism.js';
import type { MechanismFilter } from '../../mechanism-store.js';
import type { Page, PageRequest } from '../../page.js';
import { orAll } from './association-conditions.js';
import { inOrderOf } from './in-order-of.js';
import { pageOfWindow, windowOf } from './page-window.js';
import { readCount } from './count.js';
import { mechanismOfRow } from '../records/mechanism-record.js';
import type { ReleaseReader } from '../release-reader.js';
import { countOfEach, eachOnce, itemsOfEach } from './rows-of-each.js';
import { readStatement } from '../statements.js';

const BY_IDS = readStatement('read/mechanisms-by-ids');
const ALL = {
  list: readStatement('read/mechanisms'),
  count: readStatement('read/count-mechanisms'),
};
const FITTING = {
  list: readStatement('read/fitting-mechanisms'),
  count: readStatement('read/count-fitting-mechanisms'),
};
const OF_ENTITIES = {
  list: readStatement('read/mechanisms-of-entities'),
  count: readStatement('read/count-mechanisms-of-entities'),
};

export const mechanismsByIds = async (
  reader: ReleaseReader,
  ids: readonly string[],
): Promise<(Mechanism | null)[]> =>
  ids.length === 0 ? [] : inOrderOf(ids, (await reader.rows(BY_IDS, { ids })).map(mechanismOfRow));

export const listMechanisms = async (
  reader: ReleaseReader,
  filter: MechanismFilter,
  page: PageRequest,
): Promise<Page<Mechanism>> => {
  const { statements, parameters } = questionOf(filter);
  const rows = await reader.rows(statements.list, { ...parameters, ...windowOf(page) });
  return pageOfWindow(rows.map(mechanismOfRow), page);
};

export const countMechanisms = (reader: ReleaseReader, filter: MechanismFilter): Promise<number> => {
  const { statements, parameters } = questionOf(filter);
  return readCount(reader, statements.count, parameters);
};

export const mechanismsOfEntities = async (
  reader: ReleaseReader,
  ids: readonly Curie[],
  page: PageRequest,
): Promise<Page<Mechanism>[]> => {
  if (ids.length === 0) return [];
  const rows = await reader.rows(OF_ENTITIES.list, { ids: eachOnce(ids), ...windowOf(page) });
  return itemsOfEach(ids, rows, mechanismOfRow).map((found) => pageOfWindow(found, page));
};

export const countMechanismsOfEntities = async (
  reader: ReleaseReader,
  ids: readonly Curie[],
): Promise<number[]> =>
  ids.length === 0 ? [] : countOfEach(ids, await reader.rows(OF_ENTITIES.count, { ids: eachOnce(ids) }));

/** The search begins at the entities that say most, or at the publications where no entity is named. */
const questionOf = ({ entities, from, to, publications }: MechanismFilter) => {
  const passing = [entities.slice(0, 1), from, to].find((ids) => ids.length > 0) ?? [];
  if (passing.length === 0 && publications.length === 0) return { statements: ALL, parameters: {} };
  const parameters = {
    passing: eachOnce(passing),
    reporting: passing.length > 0 ? [] : eachOnce(publications),
    filter: { entities, from: orAll(from), to: orAll(to), publications: orAll(publications) },
  };
  return { statements: FITTING, parameters };
};
