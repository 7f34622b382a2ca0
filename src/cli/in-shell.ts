/** The text as a shell reads it back: in single quotes where it would read more than the text. */
export const inShell = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
