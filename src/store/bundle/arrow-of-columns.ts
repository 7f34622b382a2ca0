import {
  Bool,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int8,
  List,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
  Vector,
  type Data,
} from 'apache-arrow';
import { NO_CODE, type Column, type TextColumn } from '../tables/columns.js';
import { textColumnOf, validityOf } from '../tables/text-column.js';

/** Dictionaries of one file: columns that share their words share the dictionary too. */
type Dictionaries = Map<object, { readonly id: number; readonly values: Utf8; readonly words: Vector<Utf8> }>;

/** A table as an Arrow IPC file of one record batch. Column names become snake_case. */
export const arrowFileOf = (columns: Readonly<Record<string, Column>>): Uint8Array => {
  const dictionaries: Dictionaries = new Map();
  const children = Object.values(columns).map((column) => dataOf(column, dictionaries));
  const fields = Object.keys(columns).map((name, at) => new Field(snakeCase(name), children[at].type, true));
  const [{ length }] = children;
  const rows = makeData({ type: new Struct(fields), length, nullCount: 0, children });
  // A batch of no rows has to be named, or it would be left out and its dictionaries with it, which readers then miss.
  return RecordBatchFileWriter.writeAll([new RecordBatch(new Schema(fields), rows)]).toUint8Array(true);
};

/** `knowledgeLevel` as `knowledge_level`. */
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const dataOf = (column: Column, dictionaries: Dictionaries): Data => {
  switch (column.kind) {
    case 'TEXT':
      return textData(column);
    case 'TEXT_LIST':
      return makeData({
        type: new List(new Field('item', new Utf8(), false)),
        length: column.offsets.length - 1,
        nullCount: 0,
        valueOffsets: column.offsets,
        child: textData(column.texts),
      });
    case 'NAME': {
      const { id, values, words } = dictionaryOf(dictionaries, column.names, () =>
        textColumnOf(column.names),
      );
      return makeData({
        type: new Dictionary(values, new Int8(), id),
        length: column.codes.length,
        data: column.codes.map(filled),
        dictionary: words,
        ...validityOfCodes(column.codes),
      });
    }
    case 'WORD': {
      const { id, values, words } = dictionaryOf(dictionaries, column.words, () => column.words);
      return makeData({
        type: new Dictionary(values, new Int32(), id),
        length: column.codes.length,
        data: column.codes.map(filled),
        dictionary: words,
        ...validityOfCodes(column.codes),
      });
    }
    case 'INTEGER': {
      const { values } = column;
      return makeData({
        type: new Int32(),
        length: values.length,
        data: values.map(filled),
        ...validityOfCodes(values),
      });
    }
    case 'NUMBER':
      return makeData({
        type: new Float64(),
        length: column.values.length,
        nullCount: 0,
        data: column.values,
      });
    case 'FLAG': {
      const { values } = column;
      const data = validityOf(values.length, (row) => values[row] === 1);
      return makeData({ type: new Bool(), length: values.length, nullCount: 0, data });
    }
  }
};

const textData = ({ offsets, bytes, validity, length }: TextColumn): Data<Utf8> =>
  makeData({
    type: new Utf8(),
    length,
    valueOffsets: offsets,
    data: bytes,
    ...(validity === null
      ? { nullCount: 0 }
      : { nullBitmap: validity, nullCount: length - countOfBits(validity) }),
  });

/** Rows without a code are told by a bitmap. */
const validityOfCodes = (codes: Int8Array | Int32Array): { nullCount: number; nullBitmap?: Uint8Array } => {
  if (!codes.includes(NO_CODE)) return { nullCount: 0 };
  const nullBitmap = validityOf(codes.length, (row) => codes[row] !== NO_CODE);
  return { nullCount: codes.length - countOfBits(nullBitmap), nullBitmap };
};

/** Where there is no code some readers look at it all the same. */
const filled = (code: number): number => (code === NO_CODE ? 0 : code);

const dictionaryOf = (dictionaries: Dictionaries, of: object, words: () => TextColumn) => {
  const known = dictionaries.get(of) ?? {
    id: dictionaries.size + 1,
    values: new Utf8(), // columns that share a dictionary have to share the type of its values
    words: new Vector([textData(words())]),
  };
  dictionaries.set(of, known);
  return known;
};

const countOfBits = (bitmap: Uint8Array): number => {
  let count = 0;
  for (let byte of bitmap) for (; byte !== 0; byte &= byte - 1) count++;
  return count;
};
