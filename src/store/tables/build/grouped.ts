/** Rows by group; those of one group as they stood (counting sort). @param groupOf  by row */
export const grouped = (rows: Uint32Array, groupOf: Int32Array, groups: number): Uint32Array => {
  const next = new Uint32Array(groups + 1);
  for (const row of rows) next[groupOf[row] + 1]++;
  for (let group = 0; group < groups; group++) next[group + 1] += next[group];
  const ordered = new Uint32Array(rows.length);
  for (const row of rows) ordered[next[groupOf[row]]++] = row;
  return ordered;
};
