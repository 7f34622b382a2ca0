/** Rows by group; those of one group as they stood (counting sort). @param groupOf  by row */
export const grouped = (rows: Uint32Array, groupOf: Int32Array, groups: number): Uint32Array => {
  const next = new Uint32Array(groups + 1);
  for (let at = 0; at < rows.length; at++) next[groupOf[rows[at]] + 1]++;
  for (let group = 0; group < groups; group++) next[group + 1] += next[group];
  const ordered = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) ordered[next[groupOf[rows[at]]]++] = rows[at];
  return ordered;
};
