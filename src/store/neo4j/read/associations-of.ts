import type { Association } from '../../../model/association.js';
import type { Curie } from '../../../model/curie.js';
import type { Ahead, Side } from '../../mechanism-store.js';
import type { Page, PageRequest } from '../../page.js';
import type { AssociationFilter } from '../../path-request.js';
import { associationConditions } from './association-conditions.js';
import { pageOfWindow, windowOf } from './page-window.js';
import { recallEntity } from './entities.js';
import { recallEvidence } from './evidence.js';
import { associationOfRow } from '../records/association-record.js';
import { RowReader } from '../records/row-reader.js';
import type { ReleaseReader } from '../release-reader.js';
import { countOfEach, eachOnce, itemsOfEach } from './rows-of-each.js';
import { readStatement } from '../statements.js';

const OF_ENTITIES = {
  list: readStatement('read/associations-of-entities'),
  count: readStatement('read/count-associations-of-entities'),
};
const OF_PUBLICATIONS = {
  list: readStatement('read/associations-of-publications'),
  count: readStatement('read/count-associations-of-publications'),
};

/** What is asked of the associations of each entity. */
export interface OfEntities {
  readonly ids: readonly Curie[];
  readonly side: Side;
  readonly filter: AssociationFilter | null;
}

export const associationsOfEntities = async (
  reader: ReleaseReader,
  { ids, side, filter }: OfEntities,
  page: PageRequest,
  ahead: Ahead = { entity: false, evidence: false },
): Promise<Page<Association>[]> => {
  if (ids.length === 0) return [];
  const asked = { ids: eachOnce(ids), side, filter: associationConditions(filter), ahead, ...windowOf(page) };
  const found = new Map<string, Association[]>();
  for (const row of await reader.rows(OF_ENTITIES.list, asked)) {
    const read = new RowReader(row);
    const associations = read.rows('associations');
    if (ahead.evidence) for (const association of associations) recallEvidence(reader, association);
    if (ahead.entity) recallEntity(reader, read.rowOrNull('entity'));
    found.set(read.text('of'), associations.map(associationOfRow));
  }
  return ids.map((id) => pageOfWindow([...(found.get(id) ?? [])], page));
};

export const countAssociationsOfEntities = async (
  reader: ReleaseReader,
  { ids, side, filter }: OfEntities,
): Promise<number[]> => {
  if (ids.length === 0) return [];
  const asked = { ids: eachOnce(ids), side, filter: associationConditions(filter) };
  return countOfEach(ids, await reader.rows(OF_ENTITIES.count, asked));
};

export const associationsOfPublications = async (
  reader: ReleaseReader,
  ids: readonly Curie[],
  page: PageRequest,
): Promise<Page<Association>[]> => {
  if (ids.length === 0) return [];
  const rows = await reader.rows(OF_PUBLICATIONS.list, { ids: eachOnce(ids), ...windowOf(page) });
  return itemsOfEach(ids, rows, associationOfRow).map((found) => pageOfWindow(found, page));
};

export const countAssociationsOfPublications = async (
  reader: ReleaseReader,
  ids: readonly Curie[],
): Promise<number[]> =>
  ids.length === 0 ? [] : countOfEach(ids, await reader.rows(OF_PUBLICATIONS.count, { ids: eachOnce(ids) }));
