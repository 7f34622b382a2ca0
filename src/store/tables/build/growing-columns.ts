import { NameColumn, NO_CODE, TextColumn, TextListColumn, WordColumn } from '../columns.js';
import { textColumnOf } from '../text-column.js';
import { orderOfTexts } from './order-of-texts.js';

/* Columns that grow by whole chunks: no doubling, so that memory follows the number of rows and nothing is copied before the end. */

const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
const TEXT_CHUNK = 1 << 20;
/** Arrow's offsets are 32-bit. */
const MAX_TEXT_BYTES = 2 ** 31 - 1;

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

/** Codes of names of a closed list. */
export class GrowingNames<Name extends string> {
  readonly #codes = new GrowingIntegers();
  readonly #names: readonly Name[];

  constructor(names: readonly Name[]) {
    this.#names = names;
  }

  push(name: Name | null): void {
    this.#codes.push(name === null ? NO_CODE : this.#names.indexOf(name));
  }

  at(row: number): Name {
    return this.#names[this.#codes.at(row)];
  }

  inOrder(order: Uint32Array): NameColumn<Name> {
    return new NameColumn(this.#codes.codesInOrder(order), this.#names);
  }
}

/** Texts that many rows share: each different one is kept once. */
export class GrowingWords {
  readonly #codes = new GrowingIntegers();
  readonly #codeOf = new Map<string, number>();
  readonly #words = new GrowingTexts();

  push(word: string | null): void {
    this.#codes.push(word === null ? NO_CODE : this.#code(word));
  }

  inOrder(order: Uint32Array): WordColumn {
    return new WordColumn(this.#codes.inOrder(order), this.#words.column());
  }

  #code(word: string): number {
    const known = this.#codeOf.get(word);
    if (known !== undefined) return known;
    this.#codeOf.set(word, this.#codeOf.size);
    this.#words.push(word);
    return this.#codeOf.size - 1;
  }
}

/** Different texts that are remembered at a time. */
const MOST_REMEMBERED = 1 << 16;
/** Rows that share a text, on average, for a dictionary to be worth it. */
const ROWS_A_WORD = 4;

/** Texts of which perhaps few are different, and perhaps all: it shows in the end which. Memory does not grow with what could be remembered. */
export class GrowingSharedTexts {
  readonly #codes = new GrowingIntegers();
  readonly #texts = new GrowingTexts();
  readonly #codeOf = new Map<string, number>();

  push(text: string | null): void {
    this.#codes.push(text === null ? NO_CODE : this.#code(text));
  }

  /** With a dictionary where many rows share their text. */
  inOrder(order: Uint32Array): WordColumn | TextColumn {
    const codes = this.#codes.inOrder(order);
    const texts = this.#texts.column();
    return texts.length * ROWS_A_WORD > codes.length ? inRows(codes, texts) : withoutRepeats(codes, texts);
  }

  #code(text: string): number {
    const known = this.#codeOf.get(text);
    if (known !== undefined) return known;
    if (this.#codeOf.size === MOST_REMEMBERED) this.#codeOf.clear();
    this.#codeOf.set(text, this.#texts.length);
    this.#texts.push(text);
    return this.#texts.length - 1;
  }
}

/** A text a row. */
const inRows = (codes: Int32Array, texts: TextColumn): TextColumn => {
  const column = new GrowingTexts();
  for (const code of codes) column.push(code === NO_CODE ? null : texts.at(code));
  return column.column();
};

/** What was forgotten and came again has several codes: in the end each text has one. */
const withoutRepeats = (codes: Int32Array, texts: TextColumn): WordColumn => {
  const order = orderOfTexts(texts);
  const firsts: number[] = [];
  const wordOf = new Int32Array(texts.length);
  for (const [at, code] of order.entries()) {
    if (at === 0 || texts.differ(order[at - 1], code)) firsts.push(code);
    wordOf[code] = firsts.length - 1;
  }
  return new WordColumn(
    codes.map((code) => (code === NO_CODE ? code : wordOf[code])),
    textColumnOf(firsts.map((code) => texts.at(code))),
  );
};

/** Lists of texts. */
export class GrowingTextLists {
  readonly #texts = new GrowingTexts();
  readonly #starts = new GrowingIntegers();

  push(list: readonly string[]): void {
    this.#starts.push(this.#texts.length);
    for (const text of list) this.#texts.push(text);
  }

  inOrder(order: Uint32Array): TextListColumn {
    const offsets = new Int32Array(order.length + 1);
    for (let at = 0; at < order.length; at++) offsets[at + 1] = offsets[at] + this.#lengthOf(order[at]);
    const rows = new Uint32Array(offsets[order.length]);
    for (let at = 0; at < order.length; at++) {
      for (
        let place = offsets[at], text = this.#starts.at(order[at]);
        place < offsets[at + 1];
        place++, text++
      ) {
        rows[place] = text;
      }
    }
    return new TextListColumn(offsets, this.#texts.column(rows));
  }

  #lengthOf(row: number): number {
    const end = row + 1 < this.#starts.length ? this.#starts.at(row + 1) : this.#texts.length;
    return end - this.#starts.at(row);
  }
}
