import { VesipathError } from '../../../errors.js';
import type { PropertyValue } from '../records/properties.js';

/** Between the elements of a list in one cell: U+001F, made for that purpose, stands in no text. */
export const ARRAY_DELIMITER = '\u001f';

/**
 * A value as a cell for neo4j-admin. Text is always in quotes, so that an empty one is not taken for an absent property.
 * @throws VesipathError BAD_DATA for a list that would be read back as another
 */
export const cell = (value: PropertyValue): string => {
  if (value === null) return '';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return quoted(value.map(element).join(ARRAY_DELIMITER));
};

export const csvLine = (values: readonly PropertyValue[]): string => `${values.map(cell).join(',')}\n`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const element = (text: string): string => {
  if (text !== '' && !text.includes(ARRAY_DELIMITER)) return text;
  throw new VesipathError(
    'BAD_DATA',
    text === ''
      ? 'A list holds an empty text, which the files of neo4j-admin cannot tell from nothing.'
      : `A list holds ${JSON.stringify(text)} with the character U+001F, which separates elements in the files.`,
  );
};
