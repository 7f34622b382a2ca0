import type { PackedStrings } from './packed-strings.js';

const BYTES_AT_ONCE = 4;

/**
 * The numbers of strings in the order of their bytes, equal ones by number. Four bytes are compared at a time: they stand beside the number of the
 * string as one 64-bit integer (its upper half, as memory is little-endian wherever Node runs), and integers are sorted natively.
 */
export const sortedOrder = (strings: PackedStrings): Uint32Array => {
  const count = strings.offsets.length - 1;
  const pairs = new Uint32Array(2 * count);
  for (let string = 0; string < count; string++) pairs[2 * string] = string;
  const integers = new BigUint64Array(pairs.buffer);
  const open = [{ start: 0, end: count, depth: 0 }];
  for (let run = open.pop(); run !== undefined; run = open.pop()) {
    const { start, end, depth } = run;
    for (let at = start; at < end; at++) pairs[2 * at + 1] = fourBytes(strings, pairs[2 * at], depth);
    integers.subarray(start, end).sort();
    for (let first = start, at = start + 1; at <= end; at++) {
      const bytes = pairs[2 * first + 1];
      if (at < end && pairs[2 * at + 1] === bytes) continue;
      // No byte is 0 but behind the end of a string, and strings that end alike are equal.
      if (at - first > 1 && (bytes & 0xff) !== 0)
        open.push({ start: first, end: at, depth: depth + BYTES_AT_ONCE });
      first = at;
    }
  }
  return Uint32Array.from({ length: count }, (_, at) => pairs[2 * at]);
};

/** The strings in another order. */
export const inOrder = ({ bytes, offsets }: PackedStrings, order: Uint32Array): PackedStrings => {
  const sorted = { bytes: new Uint8Array(offsets[order.length]), offsets: new Uint32Array(order.length + 1) };
  let end = 0;
  for (let at = 0; at < order.length; at++) {
    for (let from = offsets[order[at]]; from < offsets[order[at] + 1]; from++)
      sorted.bytes[end++] = bytes[from];
    sorted.offsets[at + 1] = end;
  }
  return sorted;
};

const fourBytes = ({ bytes, offsets }: PackedStrings, string: number, depth: number): number => {
  const at = offsets[string] + depth;
  const left = offsets[string + 1] - at;
  if (left >= BYTES_AT_ONCE)
    return ((bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]) >>> 0;
  let value = 0;
  for (let i = 0; i < BYTES_AT_ONCE; i++) value = (value << 8) | (i < left ? bytes[at + i] : 0);
  return value >>> 0;
};
