/**
 * ln q of each test, from ln p in ascending order: the least false discovery rate at which it is still a discovery (Benjamini & Hochberg 1995,
 * doi:10.1111/j.2517-6161.1995.tb02031.x). Never above ln 1 = 0, ascending.
 * @param tests  how many there were; more than the list has when the rest have p = 1
 */
export const benjaminiHochberg = (lnPs: readonly number[], tests = lnPs.length): number[] => {
  const lnQs = new Array<number>(lnPs.length);
  let least = 0;
  for (let at = lnPs.length - 1; at >= 0; at--) {
    least = Math.min(least, lnPs[at] + Math.log(tests / (at + 1)));
    lnQs[at] = least;
  }
  return lnQs;
};
