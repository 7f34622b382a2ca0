import { z } from 'zod';
import type { Curie } from '../../../model/curie.js';
import { parseRow } from '../records/properties.js';
import type { ReleaseReader } from '../release-reader.js';
import { eachOnce } from './rows-of-each.js';
import { readStatement, type Statement } from '../statements.js';

const ENTITIES = readStatement('read/known-entities');
const PUBLICATIONS = readStatement('read/known-publications');

/** Those that are no entities, each once, in the order given. */
export const missingEntities = (reader: ReleaseReader, ids: readonly Curie[]): Promise<Curie[]> =>
  missingFrom(reader, ENTITIES, ids);

/** Those that are no publications, each once, in the order given. */
export const missingPublications = (reader: ReleaseReader, ids: readonly Curie[]): Promise<Curie[]> =>
  missingFrom(reader, PUBLICATIONS, ids);

const missingFrom = async (
  reader: ReleaseReader,
  known: Statement,
  ids: readonly Curie[],
): Promise<Curie[]> => {
  const asked = eachOnce(ids);
  const rows = await reader.rows(known, { ids: asked });
  const found = new Set(rows.map((row) => parseRow(z.string(), row)));
  return asked.filter((id) => !found.has(id));
};
