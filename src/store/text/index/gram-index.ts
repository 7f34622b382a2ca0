import { gramCount, Grams, bucketBits } from './grams.js';
import { readUnits, unitsOf, type PackedStrings } from './packed-strings.js';

/** For each bucket of grams the strings that have one there, ascending. */
export interface GramIndex {
  /** Where the strings of each bucket begin, one more than buckets. */
  readonly offsets: Uint32Array;
  /** How far each string is from the one before it (the first from −1): seven bits a byte, the lowest first, the eighth set while more follow. */
  readonly strings: Uint8Array;
}

/** Longest number of seven bits a byte. */
const CONTINUES = 0x80;
const BITS = 7;

/** Written in two passes over the strings, the first of which counts: nothing is kept but the answer. */
export const buildGramIndex = (
  packed: PackedStrings,
  isIndexed: (string: number) => boolean = () => true,
): GramIndex => {
  const buckets = 1 << bucketBits(packed.offsets.length - 1);
  const ends = new Uint32Array(buckets);
  eachGap(packed, isIndexed, buckets, (bucket, gap) => {
    ends[bucket] += bytesOf(gap);
  });
  const offsets = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket++) offsets[bucket + 1] = offsets[bucket] + ends[bucket];
  ends.set(offsets.subarray(0, buckets));
  const strings = new Uint8Array(offsets[buckets]);
  eachGap(packed, isIndexed, buckets, (bucket, gap) => {
    let [at, left] = [ends[bucket], gap];
    for (; left >= CONTINUES; left >>>= BITS) strings[at++] = (left & (CONTINUES - 1)) | CONTINUES;
    strings[at++] = left;
    ends[bucket] = at;
  });
  return { offsets, strings };
};

/** Writes the strings of a bucket to the front of `strings`; how many there are comes back. */
export const readBucket = (index: GramIndex, bucket: number, strings: Uint32Array): number => {
  const end = index.offsets[bucket + 1];
  let [count, string] = [0, -1];
  for (let at = index.offsets[bucket]; at < end; count++) {
    let byte = index.strings[at++];
    let gap = byte & (CONTINUES - 1);
    for (let shift = BITS; byte >= CONTINUES; shift += BITS) {
      byte = index.strings[at++];
      gap |= (byte & (CONTINUES - 1)) << shift;
    }
    string += gap;
    strings[count] = string;
  }
  return count;
};

const eachGap = (
  packed: PackedStrings,
  isIndexed: (string: number) => boolean,
  buckets: number,
  visit: (bucket: number, gap: number) => void,
): void => {
  const grams = new Grams(Math.log2(buckets));
  const next = new Uint32Array(buckets); // one more than the last string of each bucket
  const longest = longestOf(packed);
  const units = new Uint16Array(longest);
  const read = new Uint32Array(gramCount(longest));
  for (let string = 0; string < packed.offsets.length - 1; string++) {
    if (!isIndexed(string)) continue;
    const length = readUnits(packed.bytes, packed.offsets[string], packed.offsets[string + 1], units);
    grams.read(units, length, read);
    for (let at = 0; at < gramCount(length); at++) {
      const bucket = read[at];
      if (next[bucket] === string + 1) continue;
      visit(bucket, string + 1 - next[bucket]);
      next[bucket] = string + 1;
    }
  }
};

const longestOf = (packed: PackedStrings): number => {
  let longest = 0;
  for (let string = 0; string < packed.offsets.length - 1; string++)
    longest = Math.max(longest, unitsOf(packed, string));
  return longest;
};

const bytesOf = (gap: number): number =>
  gap < 1 << BITS ? 1 : gap < 1 << (2 * BITS) ? 2 : gap < 1 << (3 * BITS) ? 3 : gap < 1 << (4 * BITS) ? 4 : 5;
