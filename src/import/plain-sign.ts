/** The sign as 1, -1 or 0 where it is one of them written otherwise, as programs write them that take a column for decimals; else as it stands. */
export const plainSign = (text: string): string => {
  const parts = /^([+-]?)([01])(?:\.0*)?$/.exec(text.trim());
  if (parts === null) return text;
  const [, sign, digit] = parts;
  return digit === '1' && sign === '-' ? '-1' : digit;
};
