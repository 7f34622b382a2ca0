import { DataType, tableFromIPC, type Data, type Table } from 'apache-arrow';
import { VesipathError } from '../../errors.js';
import {
  FlagColumn,
  IntegerColumn,
  NameColumn,
  NO_CODE,
  NumberColumn,
  TextColumn,
  TextListColumn,
  WordColumn,
} from '../tables/columns.js';

/** The columns of one Arrow file, as views on its bytes wherever both lay them out alike. */
export class ArrowColumns {
  readonly #file: string;
  readonly #table: Table<Record<string, DataType>>;
  readonly #dictionaries = new Map<Data, TextColumn>();

  /** @throws VesipathError BAD_BUNDLE when the bytes are no Arrow file of one batch */
  constructor(file: string, bytes: Uint8Array) {
    this.#file = file;
    try {
      this.#table = tableFromIPC(bytes);
    } catch (error) {
      throw badBundle(`${file} is no Arrow file.`, error);
    }
    if (this.#table.batches.length > 1) throw badBundle(`${file} has several record batches.`);
  }

  text(name: string): TextColumn {
    return textOf(
      this.#data(name, (type) => DataType.isUtf8(type)),
      () => this.#wrong(name),
    );
  }

  texts(name: string): TextListColumn {
    const data = this.#data(name, (type) => DataType.isList(type));
    const offsets = offsetsOf(data) ?? this.#wrong(name);
    return new TextListColumn(
      offsets,
      textOf(data.children[0], () => this.#wrong(name)),
    );
  }

  /** @param names  in the order of the model; the file may have fewer, in its own order */
  names<Name extends string>(name: string, names: readonly Name[]): NameColumn<Name> {
    const data = this.#data(name, (type) => DataType.isDictionary(type));
    const words = this.#dictionary(name, data);
    const codes =
      data.values instanceof Int8Array
        ? withGaps(data.values.subarray(0, data.length), data)
        : this.#wrong(name);
    const places = Array.from({ length: words.length }, (_, code) => {
      const known = names.findIndex((own) => own === words.at(code));
      if (known >= 0 || !codes.includes(code)) return known;
      throw new VesipathError(
        'UNSUPPORTED_FORMAT',
        `${this.#file} has "${words.at(code)}" in ${name}, which this version of Vesipath does not know. Use a newer one.`,
      );
    });
    const isSame = places.every((place, code) => place === code);
    return new NameColumn(
      isSame ? codes : codes.map((code) => (code === NO_CODE ? code : places[code])),
      names,
    );
  }

  words(name: string): WordColumn {
    const data = this.#data(name, (type) => DataType.isDictionary(type));
    const codes =
      data.values instanceof Int32Array
        ? withGaps(data.values.subarray(0, data.length), data)
        : this.#wrong(name);
    return new WordColumn(codes, this.#dictionary(name, data));
  }

  /** Texts, with a dictionary or without. */
  sharedTexts(name: string): TextColumn | WordColumn {
    const data: Data | undefined = this.#table.getChild(name)?.data[0];
    return DataType.isDictionary(data?.type) ? this.words(name) : this.text(name);
  }

  integers(name: string): IntegerColumn {
    const data = this.#data(name, (type) => DataType.isInt(type));
    return new IntegerColumn(
      data.values instanceof Int32Array
        ? withGaps(data.values.subarray(0, data.length), data)
        : this.#wrong(name),
    );
  }

  numbers(name: string): NumberColumn {
    const data = this.#data(name, (type) => DataType.isFloat(type));
    const values: unknown = data.values;
    return new NumberColumn(
      values instanceof Float64Array ? values.subarray(0, data.length) : this.#wrong(name),
    );
  }

  flags(name: string): FlagColumn {
    const data = this.#data(name, (type) => DataType.isBool(type));
    const bits: unknown = data.values;
    if (!(bits instanceof Uint8Array)) return this.#wrong(name);
    const values = new Uint8Array(data.length);
    for (let row = 0; row < values.length; row++) values[row] = (bits[row >> 3] >> (row & 7)) & 1;
    return new FlagColumn(values);
  }

  /** Columns that share a dictionary get the same one. */
  #dictionary(name: string, data: Data): TextColumn {
    const words: Data | undefined = data.dictionary?.data[0];
    const known = words === undefined ? undefined : this.#dictionaries.get(words);
    if (known !== undefined) return known;
    const column = textOf(words, () => this.#wrong(name));
    if (words !== undefined) this.#dictionaries.set(words, column);
    return column;
  }

  #data(name: string, isType: (type: unknown) => boolean): Data {
    const data: Data | undefined = this.#table.getChild(name)?.data[0];
    if (data !== undefined && isType(data.type)) return data;
    return this.#wrong(name);
  }

  #wrong(name: string): never {
    throw badBundle(`${this.#file} has no column ${name} of the expected type.`);
  }
}

export const badBundle = (what: string, cause?: unknown): VesipathError =>
  new VesipathError(
    'BAD_BUNDLE',
    `The bundle is damaged: ${what} Take it from its source again, or build it anew with vesipath import or vesipath build.`,
    {},
    cause === undefined ? {} : { cause },
  );

/** Arrow pads its buffers: what they hold ends with the length. */
const offsetsOf = ({ valueOffsets, length }: Data): Int32Array | null => {
  const offsets: unknown = valueOffsets;
  return offsets instanceof Int32Array ? offsets.subarray(0, length + 1) : null;
};

const textOf = (data: Data | undefined, wrong: () => never): TextColumn => {
  if (data === undefined || !DataType.isUtf8(data.type)) return wrong();
  const offsets = offsetsOf(data);
  const bytes: unknown = data.values;
  if (offsets === null || !(bytes instanceof Uint8Array)) return wrong();
  return new TextColumn(offsets, bytes, data.nullCount > 0 ? data.nullBitmap : null);
};

/** Marks rows without a value in place: nobody else reads these bytes. */
const withGaps = <Codes extends Int8Array | Int32Array>(
  codes: Codes,
  { nullCount, nullBitmap }: Data,
): Codes => {
  if (nullCount === 0) return codes;
  for (let row = 0; row < codes.length; row++) {
    if (((nullBitmap[row >> 3] >> (row & 7)) & 1) === 0) codes[row] = NO_CODE;
  }
  return codes;
};
