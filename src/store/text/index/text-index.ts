/**
 * Everything that a text search asks of the entities but what they are, see createTextSource. Entities are numbered by row, 0 and up in the order of
 * their ids. Each column may be a view of a file or of shared memory.
 */
export interface TextIndex {
  /** Keys that entities go by (see indexedText), sorted by bytes and then by row: packed strings. A key stands there once for each entity. */
  readonly keyBytes: Uint8Array;
  readonly keyOffsets: Uint32Array;
  /** Row of the entity that goes by the key. */
  readonly keyRows: Uint32Array;
  /** Fields of the entity that have the key: bit n is field n of RANKED_FIELDS. */
  readonly keyFields: Uint8Array;
  /** UTF-16 units of the key, at most 65,535. */
  readonly keyLengths: Uint16Array;
  /** Where the keys of each bucket of grams begin in `keyGrams`, see GramIndex; keys of related identifiers alone are left out. */
  readonly keyGramOffsets: Uint32Array;
  readonly keyGrams: Uint8Array;
  /** Folded words of all texts, each once, sorted by bytes: packed strings. */
  readonly termBytes: Uint8Array;
  readonly termOffsets: Uint32Array;
  readonly termLengths: Uint16Array;
  readonly termGramOffsets: Uint32Array;
  readonly termGrams: Uint8Array;
  /** Where the holders of each term begin. */
  readonly holderOffsets: Uint32Array;
  /** Ascending within a term: place of the entity times two, and one more when its name holds the term. */
  readonly holders: Uint32Array;
  /** Row of each place: entities in the order in which they are taken when there are too many, by letters of the name and then by id. */
  readonly placeRows: Uint32Array;
}

type Views<Columns> = {
  readonly [Column in keyof Columns]: {
    readonly BYTES_PER_ELEMENT: number;
    new (buffer: ArrayBufferLike, byteOffset: number, length: number): Columns[Column];
  };
};

/** How each column is opened as a view. */
export const TEXT_COLUMNS = {
  keyBytes: Uint8Array,
  keyOffsets: Uint32Array,
  keyRows: Uint32Array,
  keyFields: Uint8Array,
  keyLengths: Uint16Array,
  keyGramOffsets: Uint32Array,
  keyGrams: Uint8Array,
  termBytes: Uint8Array,
  termOffsets: Uint32Array,
  termLengths: Uint16Array,
  termGramOffsets: Uint32Array,
  termGrams: Uint8Array,
  holderOffsets: Uint32Array,
  holders: Uint32Array,
  placeRows: Uint32Array,
} as const satisfies Views<TextIndex>;
