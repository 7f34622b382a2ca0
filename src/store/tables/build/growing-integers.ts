/* Columns that grow by whole chunks: no doubling, so that memory follows the number of rows and nothing is copied before the end. */

const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;

/** Whole numbers of 32 bits. */
export class GrowingIntegers {
  readonly #chunks: Int32Array[] = [];
  length = 0;

  push(value: number): void {
    const place = this.length & (CHUNK - 1);
    if (place === 0) this.#chunks.push(new Int32Array(CHUNK));
    this.#chunks[this.length >> CHUNK_BITS][place] = value;
    this.length++;
  }

  at(row: number): number {
    return this.#chunks[row >> CHUNK_BITS][row & (CHUNK - 1)];
  }

  set(row: number, value: number): void {
    this.#chunks[row >> CHUNK_BITS][row & (CHUNK - 1)] = value;
  }

  all(): Int32Array {
    const values = new Int32Array(this.length);
    for (const [at, chunk] of this.#chunks.entries()) {
      values.set(chunk.subarray(0, Math.min(CHUNK, this.length - at * CHUNK)), at * CHUNK);
    }
    return values;
  }

  /** The values of the rows of `order`. */
  inOrder(order: Uint32Array): Int32Array {
    const values = new Int32Array(order.length);
    for (let at = 0; at < order.length; at++) values[at] = this.at(order[at]);
    return values;
  }

  /** The same as small codes. */
  codesInOrder(order: Uint32Array): Int8Array {
    const codes = new Int8Array(order.length);
    for (let at = 0; at < order.length; at++) codes[at] = this.at(order[at]);
    return codes;
  }
}
