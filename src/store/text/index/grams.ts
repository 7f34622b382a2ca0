const MIN_BITS = 8;
const MAX_BITS = 17;

/** Stands before the first unit and after the last, so that both ends of a string count like its middle. */
const EDGE = 0;
const LETTERS = 3;

/** Grams of a string of so many units, repeated ones counted. An edit changes three at most. */
export const gramCount = (units: number): number => units + LETTERS - 1;

/** Buckets worth having for so many strings, as a power of two. */
export const bucketBits = (strings: number): number =>
  Math.min(MAX_BITS, Math.max(MIN_BITS, Math.ceil(Math.log2(strings + 1)) + 3));

/**
 * Buckets of the runs of three UTF-16 units of a string, the second "aaa" in another than the first. Two grams may share a bucket, so that strings
 * have at least as many buckets in common as grams.
 */
export class Grams {
  readonly #bits: number;
  /** How often a gram has come up in the string; of the last string when its mark is there. */
  readonly #times: Uint32Array;
  readonly #marks: Uint32Array;
  #mark = 0;

  /** @param bits  of the number of a bucket */
  constructor(bits: number) {
    this.#bits = bits;
    this.#times = new Uint32Array(1 << bits);
    this.#marks = new Uint32Array(1 << bits);
  }

  /** Writes the bucket of each gram, gramCount of them, to the front of `buckets`. */
  read(units: Uint16Array, length: number, buckets: Uint32Array): void {
    this.#mark = (this.#mark + 1) >>> 0;
    if (this.#mark === 0) this.#marks.fill(0);
    let [first, second] = [EDGE, EDGE];
    const grams = gramCount(length);
    for (let at = 0; at < grams; at++) {
      const third = at < length ? units[at] : EDGE;
      buckets[at] = this.#numbered(hashOf(first, second, third) >>> (32 - this.#bits));
      first = second;
      second = third;
    }
  }

  #numbered(gram: number): number {
    if (this.#marks[gram] !== this.#mark) {
      this.#marks[gram] = this.#mark;
      this.#times[gram] = 0;
      return gram;
    }
    const times = ++this.#times[gram];
    return (Math.imul(gram * 31 + times, 0x9e3779b1) ^ gram) >>> (32 - this.#bits);
  }
}

const hashOf = (first: number, second: number, third: number): number => {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
};
