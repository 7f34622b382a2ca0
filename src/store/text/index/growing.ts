import { MAX_BYTES, writeText, type PackedStrings } from './packed-strings.js';

const FIRST_ROOM = 1024;

/** A column of whole numbers below 2³² that grows at its end. */
export class GrowingNumbers {
  #values = new Uint32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(place: number): number {
    return this.#values[place];
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Uint32Array(2 * this.#length);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  /** A view of what is there; of no use once more is pushed. */
  values(): Uint32Array<ArrayBuffer> {
    return this.#values.subarray(0, this.#length);
  }
}

/** Packed strings that grow at their end. */
export class GrowingStrings {
  #bytes = new Uint8Array(FIRST_ROOM);
  readonly #offsets = new GrowingNumbers();

  constructor() {
    this.#offsets.push(0);
  }

  get count(): number {
    return this.#offsets.length - 1;
  }

  push(text: string): void {
    this.#offsets.push(this.write(text));
  }

  /** Writes a string behind the last one without taking it in; where it ends comes back. */
  write(text: string): number {
    const start = this.#offsets.at(this.count);
    const room = start + text.length * MAX_BYTES;
    if (room > this.#bytes.length) {
      const wider = new Uint8Array(2 * room);
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    return writeText(this.#bytes, start, text);
  }

  /** Takes in what was written last. */
  keep(end: number): void {
    this.#offsets.push(end);
  }

  byteAt(place: number): number {
    return this.#bytes[place];
  }

  /** Where a string begins; that of the count is where the next one will. */
  start(string: number): number {
    return this.#offsets.at(string);
  }

  /** A view of what is there; of no use once more is pushed. */
  strings(): PackedStrings {
    return { bytes: this.#bytes, offsets: this.#offsets.values() };
  }
}
