import { badBundle } from './arrow-columns.js';
import type { Manifest } from './manifest.js';

/** Arrays that indexes are made of. */
export type IndexArray = Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;
export type IndexArrays = Readonly<Record<string, IndexArray>>;

type Place = Manifest['indexes'][number];

const TYPES = {
  Int8Array,
  Uint8Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float64Array,
} as const;
const isType = (name: string): name is keyof typeof TYPES => Object.hasOwn(TYPES, name);

/** Every array begins at a multiple of so many bytes, so that a view can begin there. */
const ALIGNMENT = 64;
const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

/** The arrays one after another, and where each stands; `length` is in items. */
export const arraysFileOf = (arrays: IndexArrays): { bytes: Uint8Array; places: Place[] } => {
  const places: Place[] = [];
  let end = 0;
  for (const [name, array] of Object.entries(arrays)) {
    const offset = aligned(end);
    places.push({ name, type: array.constructor.name, offset, length: array.length });
    end = offset + array.byteLength;
  }
  const bytes = new Uint8Array(end);
  for (const { name, offset } of places) {
    const { buffer, byteOffset, byteLength } = arrays[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
  }
  return { bytes, places };
};

/** Views of the arrays on the bytes of their file. @throws VesipathError BAD_BUNDLE when one does not fit into it */
export const arraysIn = (bytes: Uint8Array<ArrayBuffer>, places: readonly Place[]): IndexArrays =>
  Object.fromEntries(
    places.map(({ name, type, offset, length }) => {
      if (!isType(type)) throw badBundle(`the index ${name} is of the unknown type ${type}.`);
      const view = TYPES[type];
      if (offset % ALIGNMENT !== 0 || offset + length * view.BYTES_PER_ELEMENT > bytes.length) {
        throw badBundle(`the index ${name} does not fit into its file.`);
      }
      const { buffer, byteOffset } = bytes;
      return [name, new view(buffer, byteOffset + offset, length)];
    }),
  );
