import { z } from 'zod';
import { CATEGORY_NAMES } from '../../../model/category.js';
import { PREDICATE_NAMES } from '../../../model/predicate.js';
import { assembleMetagraph } from '../../assemble-metagraph.js';
import type { Metagraph } from '../../mechanism-store.js';
import { parseRow } from '../records/properties.js';
import type { ReleaseReader } from '../release-reader.js';
import { readStatement } from '../statements.js';

const CATEGORIES = readStatement('read/categories');
const EDGES = readStatement('read/metagraph-edges');

const CategoryRow = z.object({ category: z.enum(CATEGORY_NAMES), count: z.number() });
const EdgeRow = z.object({
  subject: z.enum(CATEGORY_NAMES),
  predicate: z.enum(PREDICATE_NAMES),
  object: z.enum(CATEGORY_NAMES),
  count: z.number(),
});

/** Once a release all entities and associations are counted, which takes longer than a question of a user may. */
const TIMEOUT_MS = 60_000;

export const readMetagraph = async (reader: ReleaseReader): Promise<Metagraph> => {
  const options = { timeoutMs: TIMEOUT_MS };
  const [categories, edges] = await Promise.all([
    reader.rows(CATEGORIES, {}, options),
    reader.rows(EDGES, {}, options),
  ]);
  const counts = categories.map((row) => parseRow(CategoryRow, row));
  return assembleMetagraph(
    new Map(counts.map(({ category, count }) => [category, count])),
    edges.map((row) => parseRow(EdgeRow, row)),
  );
};
