import { nameKey, words } from './folded-text.js';

/** Longer texts are cut: no name is as long, and every word costs. */
const MAX_ASKED = 200;

/** Letters of a word that is worth a hit by itself. */
const LEAST_TELLING = 3;

/** Letters of a word that is worth a hit by itself even when mistyped. */
const LEAST_TELLING_MISTYPED = 6;

/** What a user typed, in the forms in which it is compared. */
export interface AskedText {
  readonly key: string;
  /** Each once; empty when there is nothing to look for. */
  readonly words: readonly string[];
  /** May still be growing under the user's hands, so that a longer word meets it too. */
  readonly lastWord: string | undefined;
}

/** A word to look for, and what meets it besides the word itself. */
export interface WordAsked {
  readonly word: string;
  /** Longer words that begin with it do. */
  readonly begins: boolean;
  /** Words with at most so many edits do (Levenshtein: a swap of two letters is two edits). */
  readonly typos: number;
}

export interface WordsAsked {
  /** One or more, each once. */
  readonly words: readonly WordAsked[];
  /** An entity has to hold all of them, or any. */
  readonly all: boolean;
  /** Where: in its name, or anywhere in its texts. */
  readonly within: 'NAME' | 'TEXTS';
}

export const askedText = (text: string): AskedText => {
  const short = text.slice(0, MAX_ASKED);
  const all = words(short);
  return { key: nameKey(short), words: [...new Set(all)], lastWord: all.at(-1) };
};

/** How many typing errors a word may have: none in short ones, where every letter tells. */
export const typosAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Every word, the last perhaps begun and the longer ones perhaps mistyped. */
export const allWords = (asked: AskedText): WordsAsked => ({
  words: asked.words.map((word) => wordAsked(asked, word, typosAllowed(word))),
  all: true,
  within: 'TEXTS',
});

/** Any of the words that tell something by themselves, for when nothing holds all; null when none does. */
export const tellingWords = (asked: AskedText): WordsAsked | null => {
  const telling = asked.words
    .filter((word) => word.length >= LEAST_TELLING)
    .map((word) => wordAsked(asked, word, word.length < LEAST_TELLING_MISTYPED ? 0 : typosAllowed(word)));
  return telling.length === 0 ? null : { words: telling, all: false, within: 'TEXTS' };
};

/** No word may be mistyped. */
export const isStrict = ({ words: asked }: WordsAsked): boolean => asked.every(({ typos }) => typos === 0);

export const strictly = (asked: WordsAsked): WordsAsked => ({
  ...asked,
  words: asked.words.map((word) => ({ ...word, typos: 0 })),
});

const wordAsked = ({ lastWord }: AskedText, word: string, typos: number): WordAsked => ({
  word,
  begins: word === lastWord,
  typos,
});
