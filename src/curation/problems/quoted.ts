const LONGEST = 60;
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** The text in double quotes, cut when it is long. */
export const quoted = (text: string): string =>
  text.length > LONGEST ? `"${text.slice(0, LONGEST).replace(HALF_CHARACTER, '')}…"` : `"${text}"`;

/** What a value of a YAML file is, in words: `text "3 d"`, `the number 3.2`, `a list`. */
export const described = (value: unknown): string => {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'string') return value === '' ? 'empty text' : `text ${quoted(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a mapping';
};

/** `A`, `A or B`, `A, B or C`. */
export const oneOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
