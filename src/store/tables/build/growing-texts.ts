import { TextColumn } from '../columns.js';
import { GrowingIntegers } from './growing-integers.js';

const TEXT_CHUNK = 1 << 20;
/** Arrow's offsets are 32-bit. */
const MAX_TEXT_BYTES = 2 ** 31 - 1;

/** Texts in UTF-8. */
export class GrowingTexts {
  readonly #chunks: Buffer[] = [];
  readonly #starts = new GrowingIntegers();
  readonly #chunkOf = new GrowingIntegers();
  readonly #lengths = new GrowingIntegers();
  /** Bytes used of each chunk. */
  readonly #ends: number[] = [];
  #hasNull = false;
  #used = TEXT_CHUNK;
  #bytes = 0;

  get length(): number {
    return this.#lengths.length;
  }

  /** null is kept apart from the empty text. @throws RangeError beyond 2 GiB in all */
  push(text: string | null): void {
    if (text === null || text === '') {
      if (text === null) this.#hasNull = true;
      this.#place(0, 0, text === null ? -1 : 0); // there may be no chunk yet
      return;
    }
    const most = text.length * 3; // UTF-8 bytes of a UTF-16 unit at most
    if (this.#used + most > TEXT_CHUNK) {
      this.#chunks.push(Buffer.allocUnsafeSlow(Math.max(TEXT_CHUNK, most)));
      this.#used = 0;
    }
    const chunk = this.#chunks.length - 1;
    const length = this.#chunks[chunk].write(text, this.#used, 'utf8');
    this.#place(chunk, this.#used, length);
    this.#used += length;
    this.#ends[chunk] = this.#used;
    this.#bytes += length;
    if (this.#bytes > MAX_TEXT_BYTES) throw new RangeError('a column of texts has more than 2 GiB');
  }

  /** The texts of the rows of `order`; of all rows as they came unless given. */
  column(order?: Uint32Array): TextColumn {
    if (order === undefined && !this.#hasNull) return this.#asTheyCame();
    const count = order?.length ?? this.length;
    const offsets = new Int32Array(count + 1);
    let hasNull = false;
    for (let at = 0; at < count; at++) {
      const length = this.#lengths.at(order?.[at] ?? at);
      if (length < 0) hasNull = true;
      offsets[at + 1] = offsets[at] + Math.max(0, length);
    }
    const bytes = new Uint8Array(offsets[count]);
    const validity = hasNull ? new Uint8Array((count + 7) >> 3) : null;
    for (let at = 0; at < count; at++) {
      const row = order?.[at] ?? at;
      const length = this.#lengths.at(row);
      if (length < 0) continue;
      if (validity !== null) validity[at >> 3] |= 1 << (at & 7);
      if (length === 0) continue;
      const start = this.#starts.at(row);
      const source = this.#chunks[this.#chunkOf.at(row)];
      copyBytes(source, start, length, bytes, offsets[at]);
    }
    return new TextColumn(offsets, bytes, validity);
  }

  /** Texts stand in the chunks in their order, without gaps between those of one chunk. */
  #asTheyCame(): TextColumn {
    const offsets = new Int32Array(this.length + 1);
    for (let row = 0; row < this.length; row++) offsets[row + 1] = offsets[row] + this.#lengths.at(row);
    const bytes = new Uint8Array(this.#bytes);
    let at = 0;
    for (const [chunk, source] of this.#chunks.entries()) {
      const end = this.#ends[chunk];
      bytes.set(source.subarray(0, end), at);
      at += end;
    }
    return new TextColumn(offsets, bytes);
  }

  #place(chunk: number, start: number, length: number): void {
    this.#chunkOf.push(chunk);
    this.#starts.push(start);
    this.#lengths.push(length);
  }
}

/** Below this a loop is faster than a call. */
const SHORT = 48;

const copyBytes = (source: Buffer, start: number, length: number, target: Uint8Array, at: number): void => {
  if (length < SHORT) for (let byte = 0; byte < length; byte++) target[at + byte] = source[start + byte];
  else source.copy(target, at, start, start + length);
};
