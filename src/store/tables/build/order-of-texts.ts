import { TextColumn } from '../text-column.js';

/** So few are put in order by comparing them. */
const FEW = 16;
const KEY_BYTES = 4;

/**
 * Rows in order of their bytes; equal texts in order of their rows. Four bytes at a time (MSD radix), each run of equal ones by the next four: keys and rows
 * are paired in 64-bit integers, which typed arrays sort natively.
 */
export const orderOfTexts = ({ offsets, bytes }: TextColumn): Uint32Array => {
  const order = Uint32Array.from({ length: offsets.length - 1 }, (_, row) => row);
  const pairs = new Uint32Array(order.length * 2);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const compare = (a: number, b: number): number =>
    buffer.compare(buffer, offsets[b], offsets[b + 1], offsets[a], offsets[a + 1]) || a - b;

  /** The bytes of a row from a depth on; what is over counts as before everything. */
  const keyAt = (row: number, depth: number): number => {
    const from = offsets[row] + depth;
    const end = offsets[row + 1];
    let key = 0;
    for (let at = 0; at < KEY_BYTES; at++) key = (key << 8) | (from + at < end ? bytes[from + at] : 0);
    return key >>> 0;
  };
  /** Bytes from a depth on that all rows of a range have in common: they need no look. */
  const sharedFrom = (from: number, to: number, depth: number): number => {
    const first = order[from];
    let shared = offsets[first + 1] - offsets[first];
    for (let at = from + 1; at < to && shared > depth; at++) {
      const row = order[at];
      const most = Math.min(shared, offsets[row + 1] - offsets[row]);
      let same = depth;
      while (same < most && bytes[offsets[first] + same] === bytes[offsets[row] + same]) same++;
      shared = same;
    }
    return Math.max(shared, depth);
  };

  const lengthOf = (row: number): number => offsets[row + 1] - offsets[row];
  /** Whether rows of the same key can differ: one has more bytes than another, or than the key took. */
  const mayDiffer = (from: number, to: number, end: number): boolean =>
    lengthOf(order[from]) > end ||
    order.subarray(from + 1, to).some((row) => lengthOf(row) !== lengthOf(order[from]));

  const ranges: [from: number, to: number, depth: number][] = [[0, order.length, 0]];
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    const [from, to] = range;
    if (to - from <= FEW) {
      order.subarray(from, to).sort(compare);
      continue;
    }
    const depth = sharedFrom(from, to, range[2]);
    for (let at = from; at < to; at++) {
      pairs[at * 2] = order[at];
      pairs[at * 2 + 1] = keyAt(order[at], depth);
    }
    new BigUint64Array(pairs.buffer, from * 8, to - from).sort();
    for (let at = from; at < to; at++) order[at] = pairs[at * 2];
    for (let at = from; at < to;) {
      const key = pairs[at * 2 + 1];
      let end = at + 1;
      while (end < to && pairs[end * 2 + 1] === key) end++;
      const areOver = (key & 0xff) === 0; // or have a zero byte there, which hardly any text has
      if (end - at > 1) {
        if (!areOver) ranges.push([at, end, depth + KEY_BYTES]);
        else if (mayDiffer(at, end, depth + KEY_BYTES)) order.subarray(at, end).sort(compare);
      }
      at = end;
    }
  }
  return order;
};
