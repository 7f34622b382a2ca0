/** Rows whose code passes, ascending. */
export const rowsWhere = (codes: Int8Array | Int32Array, passes: (code: number) => boolean): Uint32Array => {
  const rows = new Uint32Array(codes.length);
  let count = 0;
  for (let row = 0; row < codes.length; row++) if (passes(codes[row])) rows[count++] = row;
  return rows.slice(0, count);
};
