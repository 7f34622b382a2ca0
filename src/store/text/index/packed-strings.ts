/**
 * Many strings as two arrays. Each UTF-16 unit is coded by itself as one to three bytes ("modified UTF-8"): nothing is lost, not even half a
 * pair of surrogates; the order of the bytes is that of the units; and no byte is 0.
 */
export interface PackedStrings {
  readonly bytes: Uint8Array;
  /** Where each string begins, and where the last one ends. */
  readonly offsets: Uint32Array;
}

/** Bytes that a unit may take. */
export const MAX_BYTES = 3;

/** Writes a string from a place on; the place after it comes back. There has to be room for MAX_BYTES a unit. */
export const writeText = (bytes: Uint8Array, start: number, text: string): number => {
  let at = start;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 && unit !== 0) bytes[at++] = unit;
    else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6);
      bytes[at++] = 0x80 | (unit & 0x3f);
    } else {
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return at;
};

export const packedText = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * MAX_BYTES);
  return bytes.subarray(0, writeText(bytes, 0, text));
};

/** Writes the units of a string to the front of `units`, as many as fit; how many it has comes back. */
export const readUnits = (bytes: Uint8Array, start: number, end: number, units: Uint16Array): number => {
  let count = 0;
  for (let at = start; at < end; count++) {
    const first = bytes[at++];
    if (first < 0x80) units[count] = first;
    else if (first < 0xe0) units[count] = ((first & 0x1f) << 6) | (bytes[at++] & 0x3f);
    else units[count] = ((first & 0xf) << 12) | ((bytes[at++] & 0x3f) << 6) | (bytes[at++] & 0x3f);
  }
  return count;
};

/** UTF-16 units of a string: every byte but those that continue one. */
export const unitsOf = ({ bytes, offsets }: PackedStrings, string: number): number => {
  let count = 0;
  for (let at = offsets[string]; at < offsets[string + 1]; at++) if ((bytes[at] & 0xc0) !== 0x80) count++;
  return count;
};

/** Longer strings are not told apart by their lengths. */
export const MAX_LENGTH = 0xffff;

/** UTF-16 units of each string, at most MAX_LENGTH. */
export const lengthsOf = (strings: PackedStrings): Uint16Array =>
  Uint16Array.from({ length: strings.offsets.length - 1 }, (_, string) =>
    Math.min(unitsOf(strings, string), MAX_LENGTH),
  );

/** Of sorted strings the first that does not stand before the given one; their number when all do. */
export const firstFrom = (strings: PackedStrings, text: Uint8Array): number =>
  firstThat(strings.offsets.length - 1, (string) => compare(strings, string, text) >= 0);

/** Of sorted strings the first that stands behind the given one. */
export const firstAfter = (strings: PackedStrings, text: Uint8Array): number =>
  firstThat(strings.offsets.length - 1, (string) => compare(strings, string, text) > 0);

/** Of sorted strings the first after those that begin with the given one. */
export const firstBeyond = (strings: PackedStrings, prefix: Uint8Array): number =>
  firstThat(
    strings.offsets.length - 1,
    (string) => compare(strings, string, prefix) > 0 && !begins(strings, string, prefix),
  );

const firstThat = (count: number, isBeyond: (place: number) => boolean): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBeyond(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const compare = ({ bytes, offsets }: PackedStrings, string: number, text: Uint8Array): number => {
  const start = offsets[string];
  const length = offsets[string + 1] - start;
  for (let at = 0; at < length && at < text.length; at++) {
    const difference = bytes[start + at] - text[at];
    if (difference !== 0) return difference;
  }
  return length - text.length;
};

const begins = ({ bytes, offsets }: PackedStrings, string: number, prefix: Uint8Array): boolean => {
  const start = offsets[string];
  if (offsets[string + 1] - start < prefix.length) return false;
  return prefix.every((byte, at) => bytes[start + at] === byte);
};
