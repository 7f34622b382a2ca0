import { TextColumn, textColumnOf } from './text-column.js';

export { TextColumn } from './text-column.js';

/** Lists of texts: list i has the texts `offsets[i] … offsets[i + 1] − 1`. */
export class TextListColumn {
  readonly kind = 'TEXT_LIST';
  readonly offsets: Int32Array;
  readonly texts: TextColumn;

  constructor(offsets: Int32Array, texts: TextColumn) {
    [this.offsets, this.texts] = [offsets, texts];
  }

  at(row: number): string[] {
    const [from, to] = [this.offsets[row], this.offsets[row + 1]];
    return Array.from({ length: to - from }, (_, place) => this.texts.at(from + place));
  }
}

/** Code of a value that is not there. */
export const NO_CODE = -1;

/** One of the names of a closed list a row: `codes[i]` is its place in `names`, or NO_CODE. */
export class NameColumn<Name extends string> {
  readonly kind = 'NAME';
  readonly codes: Int8Array;
  readonly names: readonly Name[];

  constructor(codes: Int8Array, names: readonly Name[]) {
    [this.codes, this.names] = [codes, names];
  }

  at(row: number): Name {
    return this.names[this.codes[row]];
  }

  orNull(row: number): Name | null {
    const code = this.codes[row];
    return code === NO_CODE ? null : this.names[code];
  }

  /** By code: 1 = one of the given names. */
  codesOf(names: readonly Name[]): Uint8Array {
    return Uint8Array.from(this.names, (name) => (names.includes(name) ? 1 : 0));
  }
}

/** A text a row, each different one stored once: `codes[i]` is its row in `words`, or NO_CODE. */
export class WordColumn {
  readonly kind = 'WORD';
  readonly codes: Int32Array;
  readonly words: TextColumn;

  constructor(codes: Int32Array, words: TextColumn) {
    [this.codes, this.words] = [codes, words];
  }

  at(row: number): string {
    return this.words.at(this.codes[row]);
  }

  orNull(row: number): string | null {
    const code = this.codes[row];
    return code === NO_CODE ? null : this.words.at(code);
  }
}

/** Whole numbers from 0; −1 where there is none. */
export class IntegerColumn {
  readonly kind = 'INTEGER';
  readonly values: Int32Array;

  constructor(values: Int32Array) {
    this.values = values;
  }

  orNull(row: number): number | null {
    return this.values[row] < 0 ? null : this.values[row];
  }
}

export class NumberColumn {
  readonly kind = 'NUMBER';
  readonly values: Float64Array;

  constructor(values: Float64Array) {
    this.values = values;
  }
}

/** 1 = true, 0 = false. */
export class FlagColumn {
  readonly kind = 'FLAG';
  readonly values: Uint8Array;

  constructor(values: Uint8Array) {
    this.values = values;
  }
}

export type Column =
  TextColumn | TextListColumn | NameColumn<string> | WordColumn | IntegerColumn | NumberColumn | FlagColumn;

export const textListColumnOf = (lists: readonly (readonly string[])[]): TextListColumn => {
  const offsets = new Int32Array(lists.length + 1);
  for (const [row, list] of lists.entries()) offsets[row + 1] = offsets[row] + list.length;
  return new TextListColumn(offsets, textColumnOf(lists.flat()));
};

export const nameColumnOf = <Name extends string>(
  given: readonly (Name | null)[],
  names: readonly Name[],
): NameColumn<Name> =>
  new NameColumn(
    Int8Array.from(given, (name) => (name === null ? NO_CODE : names.indexOf(name))),
    names,
  );
