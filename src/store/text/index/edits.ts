import { distance } from 'fastest-levenshtein';

const BITS = 32;

/** Longer texts are left to the library. */
const MAX_BLOCKS = 4;
const UNITS = 0x1_0000;

/** For each block of 32 units of a text, and for each unit, the places that have it, a bit each; all 0 while no text is asked for. */
const places: readonly Uint32Array[] = Array.from({ length: MAX_BLOCKS }, () => new Uint32Array(UNITS));

/** Differences down the column at hand, by block: bits where the next row has one edit more, or one fewer. */
const more = new Int32Array(MAX_BLOCKS);
const fewer = new Int32Array(MAX_BLOCKS);

/** Edits between a text and the first units of an array. */
export type CountEdits = (units: Uint16Array, length: number) => number;

/**
 * What `answer` makes of a way to count the edits (Levenshtein, of UTF-16 units) between a text and others: Myers 1999, doi:10.1145/316542.316550, as
 * Hyyrö 2003 has it. What depends on the text alone is worked out once, and no string is made of those compared with it; long texts are left to
 * fastest-levenshtein.
 */
export const countingEdits = <Answer>(text: string, answer: (count: CountEdits) => Answer): Answer => {
  if (text.length === 0) return answer((_, length) => length);
  if (text.length > BITS * MAX_BLOCKS)
    return answer((units, length) => distance(text, textOf(units, length)));
  for (let at = 0; at < text.length; at++) places[at >>> 5][text.charCodeAt(at)] |= 1 << (at & 31);
  try {
    return answer((units, length) =>
      text.length <= BITS ? editsTo(text.length, units, length) : editsInBlocks(text.length, units, length),
    );
  } finally {
    for (let at = 0; at < text.length; at++) places[at >>> 5][text.charCodeAt(at)] = 0;
  }
};

const editsTo = (letters: number, units: Uint16Array, length: number): number => {
  const own = places[0];
  const last = 1 << (letters - 1);
  let up = -1;
  let down = 0;
  let edits = letters;
  for (let at = 0; at < length; at++) {
    const equal = own[units[at]];
    const vertical = equal | down;
    const horizontal = (((equal & up) + up) ^ up) | equal;
    let rising = down | ~(horizontal | up);
    let falling = up & horizontal;
    if ((rising & last) !== 0) edits++;
    if ((falling & last) !== 0) edits--;
    rising = (rising << 1) | 1;
    falling <<= 1;
    up = falling | ~(vertical | rising);
    down = rising & vertical;
  }
  return edits;
};

/** The same with one block after another; what leaves a block at its end enters the next. */
const editsInBlocks = (letters: number, units: Uint16Array, length: number): number => {
  const blocks = Math.ceil(letters / BITS);
  const last = 1 << ((letters - 1) & 31);
  more.fill(-1);
  fewer.fill(0);
  let edits = letters;
  for (let at = 0; at < length; at++) {
    let rose = 1;
    let fell = 0;
    for (let block = 0; block < blocks; block++) {
      const up = more[block];
      const down = fewer[block];
      const found = places[block][units[at]];
      const vertical = found | down;
      const equal = found | fell;
      const horizontal = (((equal & up) + up) ^ up) | equal;
      const rising = down | ~(horizontal | up);
      const falling = up & horizontal;
      if (block === blocks - 1) edits += ((rising & last) === 0 ? 0 : 1) - ((falling & last) === 0 ? 0 : 1);
      const shiftedUp = (rising << 1) | rose;
      const shiftedDown = (falling << 1) | fell;
      rose = rising >>> 31;
      fell = falling >>> 31;
      more[block] = shiftedDown | ~(vertical | shiftedUp);
      fewer[block] = shiftedUp & vertical;
    }
  }
  return edits;
};

/** In parts, as a call takes only so many arguments. */
const textOf = (units: Uint16Array, length: number): string => {
  let text = '';
  for (let start = 0; start < length; start += 0x4000)
    text += String.fromCharCode(...units.subarray(start, Math.min(length, start + 0x4000)));
  return text;
};
