import type { WordAsked } from '../asked-text.js';
import { NearStrings } from './near-strings.js';
import { firstAfter, firstBeyond, firstFrom, packedText } from './packed-strings.js';
import type { TextIndex } from './text-index.js';

/** Holders of one term or of several in a row: a part of the column of holders. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Of one term only, and so ascending. */
  readonly isSorted: boolean;
}

/** Words whose terms are remembered: a request asks for the same several times, in one way and another. */
const MAX_REMEMBERED = 64;

/** Where the holders of the terms stand that meet a word; several runs may have the same holder. */
export const createTermFinder = (index: TextIndex): ((word: WordAsked) => readonly Run[]) => {
  const terms = { bytes: index.termBytes, offsets: index.termOffsets };
  const grams = { offsets: index.termGramOffsets, strings: index.termGrams };
  const near = new NearStrings({ packed: terms, lengths: index.termLengths, grams, isIndexed: () => true });
  const remembered = new Map<string, readonly Run[]>();

  const runOf = (first: number, end: number): Run => ({
    start: index.holderOffsets[first],
    end: index.holderOffsets[end],
    isSorted: end - first === 1,
  });
  const runsOf = ({ word, begins, typos }: WordAsked): readonly Run[] => {
    const text = packedText(word);
    const first = firstFrom(terms, text);
    const end = begins ? firstBeyond(terms, text) : firstAfter(terms, text);
    const asTyped = first === end ? [] : [runOf(first, end)];
    if (typos === 0) return asTyped;
    const others = near.within(word, typos).filter(({ string }) => string < first || string >= end);
    return [...asTyped, ...others.map(({ string }) => runOf(string, string + 1))];
  };

  return (word) => {
    const title = `${word.typos} ${String(word.begins)} ${word.word}`;
    const runs = remembered.get(title) ?? runsOf(word);
    if (!remembered.has(title) && remembered.size === MAX_REMEMBERED) remembered.clear();
    remembered.set(title, runs);
    return runs;
  };
};
