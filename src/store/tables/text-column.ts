const encoder = new TextEncoder();

/** Texts one after another in UTF-8, as Arrow lays them out; decoded when asked. */
export class TextColumn {
  readonly kind = 'TEXT';
  /** One more than texts: text i is `bytes[offsets[i]] … bytes[offsets[i + 1] − 1]`. */
  readonly offsets: Int32Array;
  readonly bytes: Uint8Array;
  /** One bit a text, least significant first: 1 = there is one. null = all are there. */
  readonly validity: Uint8Array | null;
  readonly #buffer: Buffer;

  constructor(offsets: Int32Array, bytes: Uint8Array, validity: Uint8Array | null = null) {
    [this.offsets, this.bytes, this.validity] = [offsets, bytes, validity];
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.offsets.length - 1;
  }

  at(row: number): string {
    return this.#buffer.toString('utf8', this.offsets[row], this.offsets[row + 1]);
  }

  orNull(row: number): string | null {
    return this.isNull(row) ? null : this.at(row);
  }

  isNull(row: number): boolean {
    return this.validity !== null && ((this.validity[row >> 3] >> (row & 7)) & 1) === 0;
  }

  /** Whether two rows have different texts. */
  differ(row: number, other: number): boolean {
    const [from, to] = [this.offsets[other], this.offsets[other + 1]];
    return this.#buffer.compare(this.#buffer, from, to, this.offsets[row], this.offsets[row + 1]) !== 0;
  }

  /** Below 0 when the text of a row stands before the given one by its bytes, 0 when they are equal. */
  compareAt(row: number, text: string): number {
    return this.#compare(row, encoder.encode(text));
  }

  /** Row of a text in a column that is sorted by its bytes; −1 when it is not there. Time O(log length). */
  rowOf(text: string): number {
    const row = this.firstFrom(text);
    return row < this.length && this.#compare(row, encoder.encode(text)) === 0 ? row : -1;
  }

  /** First row of a sorted column whose text does not stand before the given one. */
  firstFrom(text: string): number {
    const wanted = encoder.encode(text);
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(row: number, wanted: Uint8Array): number {
    return this.#buffer.compare(wanted, 0, wanted.length, this.offsets[row], this.offsets[row + 1]);
  }
}

/** A column of the texts in their order; null where there is none. */
export const textColumnOf = (texts: readonly (string | null)[]): TextColumn => {
  const offsets = new Int32Array(texts.length + 1);
  const parts = texts.map((text) => encoder.encode(text ?? ''));
  for (const [row, part] of parts.entries()) offsets[row + 1] = offsets[row] + part.length;
  const validity = texts.includes(null) ? validityOf(texts.length, (row) => texts[row] !== null) : null;
  return new TextColumn(offsets, Buffer.concat(parts), validity);
};

/** One bit a row, least significant first: 1 = valid. */
export const validityOf = (count: number, isValid: (row: number) => boolean): Uint8Array => {
  const bits = new Uint8Array((count + 7) >> 3);
  for (let row = 0; row < count; row++) if (isValid(row)) bits[row >> 3] |= 1 << (row & 7);
  return bits;
};
