import type { Curie } from '../../../model/curie.js';
import type { Publication } from '../../../model/publication.js';
import type { Page, PageRequest } from '../../page.js';
import { pageOfWindow, windowOf } from './page-window.js';
import { readCount } from './count.js';
import { publicationOfRow } from '../records/publication-record.js';
import type { ReleaseReader } from '../release-reader.js';
import { eachOnce } from './rows-of-each.js';
import { readStatement } from '../statements.js';

const BY_IDS = readStatement('read/publications-by-ids');
const LIST = readStatement('read/publications');
const COUNT = readStatement('read/count-publications');

export const publicationsByIds = async (
  reader: ReleaseReader,
  ids: readonly Curie[],
): Promise<(Publication | null)[]> => {
  const known = reader.recall.publications;
  const unknown = eachOnce(ids).filter((id) => !known.has(id));
  const found =
    unknown.length === 0 ? [] : (await reader.rows(BY_IDS, { ids: unknown })).map(publicationOfRow);
  for (const publication of found) known.set(publication.id, publication);
  return ids.map((id) => known.get(id) ?? null);
};

export const listPublications = async (
  reader: ReleaseReader,
  page: PageRequest,
): Promise<Page<Publication>> =>
  pageOfWindow((await reader.rows(LIST, windowOf(page))).map(publicationOfRow), page);

export const countPublications = (reader: ReleaseReader): Promise<number> => readCount(reader, COUNT);
