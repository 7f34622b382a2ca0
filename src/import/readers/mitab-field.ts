/** One part of a PSI-MI TAB cell: `psi-mi:"MI:2240"(down-regulates)`. */
export interface MitabField {
  readonly database: string;
  readonly value: string;
  /** What stands in brackets; '' for nothing. */
  readonly text: string;
}

/**
 * Parts of a PSI-MI TAB cell. What has reserved characters (| : brackets) stands in quotes, a quote in quotes behind a backslash; `-` is an empty cell.
 * A part that is not of that form has no database.
 */
export const mitabFields = (cell: string): MitabField[] =>
  cell === '-' || cell === '' ? [] : split(cell, '|').map(fieldOf);

const fieldOf = (part: string): MitabField => {
  const [database, ...rest] = split(part, ':');
  if (rest.length === 0) return { database: '', value: unquoted(part), text: '' };
  const tail = rest.join(':');
  const [value] = split(tail, '(');
  const text = value.length < tail.length ? tail.slice(value.length + 1).replace(/\)$/, '') : '';
  return { database: unquoted(database), value: unquoted(value), text: unquoted(text) };
};

const unquoted = (text: string): string =>
  text.startsWith('"') ? text.replace(/^"|"$/g, '').replaceAll('\\"', '"') : text;

/** Splits at a character outside of quotes. */
const split = (text: string, at: string): string[] => {
  if (!text.includes('"')) return text.split(at);
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"' && text[index - 1] !== '\\') quoted = !quoted;
    else if (text[index] === at && !quoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
};
