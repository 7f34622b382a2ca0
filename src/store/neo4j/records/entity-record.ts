import { z } from 'zod';
import { CATEGORY_NAMES } from '../../../model/category.js';
import { MAPPINGS, type Entity } from '../../../model/entity.js';
import { absentAsNull, parseRow, type Properties } from './properties.js';

const Row = z.object({
  id: z.string(),
  name: z.string(),
  category: z.enum(CATEGORY_NAMES),
  synonyms: z.array(z.string()),
  xrefs: z.array(z.string()),
  xrefMappings: z.array(z.enum(MAPPINGS)),
  description: absentAsNull(z.string()),
  taxon: absentAsNull(z.string()),
});

/** Properties of an `Entity` node; its xrefs and their mappings are two lists of one length. */
export const entityProperties = ({ xrefs, ...rest }: Entity): Properties => ({
  ...rest,
  xrefs: xrefs.map(({ id }) => id),
  xrefMappings: xrefs.map(({ mapping }) => mapping),
});

export const entityOfRow = (row: unknown): Entity => {
  const { xrefs, xrefMappings, ...rest } = parseRow(Row, row);
  return { ...rest, xrefs: xrefs.map((id, at) => ({ id, mapping: xrefMappings[at] })) };
};
