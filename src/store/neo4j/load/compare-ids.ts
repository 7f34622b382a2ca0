/**
 * Order of ids in the database: by code points. JavaScript compares UTF-16 units, which puts what lies beyond the first 65,536 characters
 * (surrogates, D800 to DFFF) before E000 to FFFF.
 * @returns below 0, 0 or above 0
 */
export const compareIds = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
};

const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
