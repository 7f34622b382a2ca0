import { countingEdits, type CountEdits } from './edits.js';
import { readBucket, type GramIndex } from './gram-index.js';
import { gramCount, Grams } from './grams.js';
import { MAX_LENGTH, readUnits, type PackedStrings } from './packed-strings.js';

/** A bucket is read though it need not be where it has fewer bytes, or few for each string met: it costs less than the comparisons that it spares. */
const CHEAP_BYTES = 16_384;
const BYTES_A_STRING = 4;

/** Every level looks at all strings met, and compares no more than it has to. */
const LEVEL_STEP = 1.25;

/** Stands in the count of a string that was compared. */
const COMPARED = 0x8000;

/** Texts of more grams are compared with everything. */
const MAX_COUNTED = 0x4000;

export interface NearString {
  readonly string: number;
  readonly edits: number;
}

/** Strings with an index of their grams. */
export interface IndexedStrings {
  readonly packed: PackedStrings;
  /** UTF-16 units of each, at most MAX_LENGTH. */
  readonly lengths: Uint16Array;
  readonly grams: GramIndex;
  /** Whether a string is in the index of grams; the others are left out of all answers. */
  readonly isIndexed: (string: number) => boolean;
}

/** A bucket that the text has grams in, and how many. */
interface Bucket {
  readonly bucket: number;
  grams: number;
  readonly bytes: number;
}

/**
 * Finds strings by the grams that they share with a text: as an edit changes three at most, those with few edits share all but a few. So the largest
 * buckets need not be read, and only strings that are in enough of the others are compared.
 */
export class NearStrings {
  readonly #strings: IndexedStrings;
  readonly #reader: Grams;
  readonly #units: Uint16Array;
  /** Grams shared with the text by each string met; all 0 between two calls. */
  readonly #shared: Uint16Array;
  readonly #met: Uint32Array;
  readonly #inBucket: Uint32Array;
  #metCount = 0;

  constructor(strings: IndexedStrings) {
    const { packed, grams } = strings;
    const count = packed.offsets.length - 1;
    this.#strings = strings;
    this.#reader = new Grams(Math.log2(grams.offsets.length - 1));
    this.#units = new Uint16Array(longestOf(packed));
    this.#shared = new Uint16Array(count);
    this.#met = new Uint32Array(count);
    this.#inBucket = new Uint32Array(count);
  }

  /** Every string within so many edits (Levenshtein, of UTF-16 units), in any order. */
  within(text: string, maxEdits: number): NearString[] {
    return this.#near(text, [maxEdits], () => false);
  }

  /** The same; but once all within some smaller number of edits are enough, those with more may be left out. */
  nearest(text: string, maxEdits: number, isEnough: (near: readonly NearString[]) => boolean): NearString[] {
    return this.#near(text, levelsTo(maxEdits), isEnough);
  }

  #near(
    text: string,
    levels: readonly number[],
    isEnough: (near: readonly NearString[]) => boolean,
  ): NearString[] {
    const grams = gramCount(text.length);
    const maxEdits = Math.max(...levels);
    return countingEdits(text, (count) => {
      if (grams <= 3 * maxEdits || grams >= MAX_COUNTED) return this.#amongAll(text, maxEdits, count);
      try {
        return this.#amongSharing(text, levels, count, isEnough);
      } finally {
        for (let at = 0; at < this.#metCount; at++) this.#shared[this.#met[at]] = 0;
        this.#metCount = 0;
      }
    });
  }

  #amongAll(text: string, maxEdits: number, count: CountEdits): NearString[] {
    const near: NearString[] = [];
    for (let string = 0; string < this.#shared.length; string++) {
      if (!this.#strings.isIndexed(string) || this.#lengthens(text, string) > maxEdits) continue;
      const edits = this.#editsTo(string, count);
      if (edits <= maxEdits) near.push({ string, edits });
    }
    return near;
  }

  #amongSharing(
    text: string,
    levels: readonly number[],
    count: CountEdits,
    isEnough: (near: readonly NearString[]) => boolean,
  ): NearString[] {
    const grams = gramCount(text.length);
    const buckets = this.#bucketsOf(text);
    const compared: NearString[] = [];
    let [next, unread] = [0, grams];
    for (const level of levels) {
      const fewest = grams - 3 * level; // shared by whatever is so near
      const isLast = level === levels.at(-1);
      for (; next < buckets.length; next++) {
        const cheap = isLast ? Math.max(CHEAP_BYTES, this.#metCount * BYTES_A_STRING) : CHEAP_BYTES;
        if (unread < fewest && buckets[next].bytes > cheap) break;
        // What was not met by now is not near, unless a later level asks for less.
        this.#read(buckets[next], unread >= fewest || !isLast);
        unread -= buckets[next].grams;
      }
      for (let at = 0; at < this.#metCount; at++) {
        const string = this.#met[at];
        const shared = this.#shared[string] + unread;
        if (shared < fewest || shared >= COMPARED || this.#lengthens(text, string) > level) continue;
        if (shared < gramCount(this.#strings.lengths[string]) - 3 * level) continue;
        this.#shared[string] = COMPARED;
        compared.push({ string, edits: this.#editsTo(string, count) });
      }
      const near = compared.filter(({ edits }) => edits <= level);
      if (isLast || isEnough(near)) return near;
    }
    return [];
  }

  /** Smallest first. */
  #bucketsOf(text: string): Bucket[] {
    const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    const numbers = new Uint32Array(gramCount(units.length));
    this.#reader.read(units, units.length, numbers);
    const { offsets } = this.#strings.grams;
    const buckets = new Map<number, Bucket>();
    for (const bucket of numbers) {
      const known = buckets.get(bucket);
      if (known !== undefined) known.grams++;
      else buckets.set(bucket, { bucket, grams: 1, bytes: offsets[bucket + 1] - offsets[bucket] });
    }
    return [...buckets.values()].sort((a, b) => a.bytes - b.bytes);
  }

  #read({ bucket, grams }: Bucket, meetsMore: boolean): void {
    const count = readBucket(this.#strings.grams, bucket, this.#inBucket);
    for (let at = 0; at < count; at++) {
      const string = this.#inBucket[at];
      if (this.#shared[string] === 0) {
        if (!meetsMore) continue;
        this.#met[this.#metCount++] = string;
      }
      this.#shared[string] += grams;
    }
  }

  /** Edits that the difference of the lengths alone takes. */
  #lengthens(text: string, string: number): number {
    return Math.abs(this.#strings.lengths[string] - Math.min(text.length, MAX_LENGTH));
  }

  #editsTo(string: number, count: CountEdits): number {
    const { bytes, offsets } = this.#strings.packed;
    return count(this.#units, readUnits(bytes, offsets[string], offsets[string + 1], this.#units));
  }
}

/** 0 and up one by one, then by larger steps, to the greatest. */
const levelsTo = (maxEdits: number): number[] => {
  const levels: number[] = [];
  for (let level = 0; level < maxEdits; level = Math.max(level + 1, Math.floor(level * LEVEL_STEP)))
    levels.push(level);
  return [...levels, maxEdits];
};

const longestOf = ({ offsets }: PackedStrings): number => {
  let longest = 0;
  for (let string = 1; string < offsets.length; string++)
    longest = Math.max(longest, offsets[string] - offsets[string - 1]);
  return longest;
};
