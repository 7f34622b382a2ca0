import { z } from 'zod';
import type { Publication } from '../../../model/publication.js';
import { absentAsNull, parseRow, type Properties } from './properties.js';

const Row = z.object({
  id: z.string(),
  citation: z.string(),
  title: absentAsNull(z.string()),
  year: absentAsNull(z.number()),
  journal: absentAsNull(z.string()),
  doi: absentAsNull(z.string()),
  pmid: absentAsNull(z.string()),
  pmcid: absentAsNull(z.string()),
});

/** Properties of a `Publication` node. */
export const publicationProperties = (publication: Publication): Properties => ({ ...publication });

export const publicationOfRow = (row: unknown): Publication => parseRow(Row, row);
