import type { Publication } from '../../../model/publication.js';
import type { Properties } from './properties.js';
import { RowReader } from './row-reader.js';

/** Properties of a `Publication` node. */
export const publicationProperties = (publication: Publication): Properties => ({ ...publication });

export const publicationOfRow = (row: unknown): Publication => {
  const read = new RowReader(row);
  return {
    id: read.text('id'),
    citation: read.text('citation'),
    title: read.textOrNull('title'),
    year: read.numberOrNull('year'),
    journal: read.textOrNull('journal'),
    doi: read.textOrNull('doi'),
    pmid: read.textOrNull('pmid'),
    pmcid: read.textOrNull('pmcid'),
  };
};
