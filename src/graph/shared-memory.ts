/* Columns in memory that all threads of the process read, so that a graph is handed to a thread without being copied. Whoever fills one does so
 * before any other thread knows of it; from then on nobody writes. */

const isShared = ({ buffer }: { readonly buffer: ArrayBufferLike }): boolean =>
  buffer instanceof SharedArrayBuffer;

/** So many zeros. */
export const sharedUint32s = (length: number): Uint32Array =>
  new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));

/** So many zeros. */
export const sharedBytes = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length));

/** The column itself when it is shared already, a copy otherwise. */
export const shareUint32s = (column: Uint32Array): Uint32Array => {
  if (isShared(column)) return column;
  const shared = sharedUint32s(column.length);
  shared.set(column);
  return shared;
};

/** The column itself when it is shared already, a copy otherwise. */
export const shareBytes = (column: Uint8Array): Uint8Array => {
  if (isShared(column)) return column;
  const shared = sharedBytes(column.length);
  shared.set(column);
  return shared;
};

/** The column itself when it is shared already, a copy otherwise. */
export const shareInt8s = (column: Int8Array): Int8Array => {
  if (isShared(column)) return column;
  const shared = new Int8Array(new SharedArrayBuffer(column.length));
  shared.set(column);
  return shared;
};
