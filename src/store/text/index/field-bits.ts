import { RANKED_FIELDS, type NameField } from '../indexed-text.js';

/** One bit for each of the fields, the lowest for the best. */
export const bitsOf = (fields: readonly NameField[]): number =>
  fields.reduce((bits, field) => bits | (1 << RANKED_FIELDS.indexOf(field)), 0);

export const XREF_ONLY = bitsOf(['XREF']);

/** Fields that are the entity's own beyond doubt. */
export const PROPER = bitsOf(['ID', 'NAME']);

/** The best of the fields, of which there has to be one, as its place among RANKED_FIELDS. */
export const bestOf = (fields: number): number => 31 - Math.clz32(fields & -fields);
