import type { Association, AssociationId } from '../../../model/association.js';
import { PREDICATE_NAMES } from '../../../model/predicate.js';
import type { AssociationQuery, EntityPair } from '../../mechanism-store.js';
import type { Page, PageRequest } from '../../page.js';
import { associationConditions, orAll } from './association-conditions.js';
import { groupBy } from '../../group-by.js';
import { inOrderOf } from './in-order-of.js';
import { pageOfWindow, windowOf } from './page-window.js';
import { readCount } from './count.js';
import { associationOfRow } from '../records/association-record.js';
import type { ReleaseReader } from '../release-reader.js';
import { eachOnce } from './rows-of-each.js';
import { readStatement } from '../statements.js';

const BY_IDS = readStatement('read/associations-by-ids');
const BETWEEN = readStatement('read/associations-between');
const ALL = {
  list: readStatement('read/associations'),
  count: readStatement('read/count-associations'),
};
const FITTING = {
  list: readStatement('read/fitting-associations'),
  count: readStatement('read/count-fitting-associations'),
};
const WITH_ENDS = {
  list: readStatement('read/associations-with-ends'),
  count: readStatement('read/count-associations-with-ends'),
};

export const associationsByIds = async (
  reader: ReleaseReader,
  ids: readonly AssociationId[],
): Promise<(Association | null)[]> =>
  ids.length === 0 ? [] : inOrderOf(ids, (await reader.rows(BY_IDS, { ids })).map(associationOfRow));

export const listAssociations = async (
  reader: ReleaseReader,
  query: AssociationQuery,
  page: PageRequest,
): Promise<Page<Association>> => {
  const { statements, parameters } = questionOf(query);
  const rows = await reader.rows(statements.list, { ...parameters, ...windowOf(page) });
  return pageOfWindow(rows.map(associationOfRow), page);
};

export const countAssociations = (reader: ReleaseReader, query: AssociationQuery): Promise<number> => {
  const { statements, parameters } = questionOf(query);
  return readCount(reader, statements.count, parameters);
};

export const associationsBetween = async (
  reader: ReleaseReader,
  pairs: readonly EntityPair[],
): Promise<Association[][]> => {
  if (pairs.length === 0) return [];
  const asked = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const rows = await reader.rows(BETWEEN, { pairs: [...asked.values()] });
  const found = groupBy(rows.map(associationOfRow), (association) => [keyOf(association)]);
  return pairs.map((pair) => [...(found.get(keyOf(pair)) ?? [])]);
};

const keyOf = ({ subject, object }: EntityPair): string => JSON.stringify([subject, object]);

/** Each begins at an index of its own: at the ends where some are given, else at the predicates. */
const questionOf = ({ subjects, objects, filter: asked }: AssociationQuery) => {
  const filter = associationConditions(asked);
  if (subjects.length > 0 || objects.length > 0) {
    const parameters = { subjects: orAll(subjects), objects: orAll(objects), filter };
    return { statements: WITH_ENDS, parameters };
  }
  if (filter === null) return { statements: ALL, parameters: {} };
  const predicates = filter.predicates === null ? PREDICATE_NAMES : eachOnce(filter.predicates);
  return { statements: FITTING, parameters: { predicates, filter } };
};
