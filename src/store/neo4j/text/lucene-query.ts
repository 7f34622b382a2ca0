import { isStrict, type WordAsked, type WordsAsked } from '../../text/asked-text.js';

/** Edits that Lucene's index finds at most; it counts two letters that changed places as one, and so finds rather more than asked. */
export const MAX_FUZZY_EDITS = 2;

/** Lucene builds an automaton for beginnings and typing errors, and refuses one for more than a thousand letters. */
const MAX_LETTERS = 800;

/** A word with typing errors is looked for as fifty like it, and a query may have 1,024 parts. */
const MAX_FUZZY_WORDS = 12;

/** Nothing in a text may mean something to Lucene's parser: every character but letters and digits is escaped. */
const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** A query that an index of whole keys answers with those equal to the given one. */
export const equalTo = (key: string): string => `"${key.replace(/["\\]/g, '\\$&')}"`;

/** Keys that begin with the given one; null when it is longer than Lucene takes. */
export const startingWith = (key: string): string | null =>
  key.length > MAX_LETTERS ? null : `${escaped(key)}*`;

/** Keys within so many edits, as far as an index of whole keys reaches; null when the key is longer than Lucene takes. */
export const nearTo = (key: string, maxEdits: number): string | null =>
  key.length > MAX_LETTERS ? null : fuzzy(key, Math.min(maxEdits, MAX_FUZZY_EDITS));

/** What holds one of the tokens, what holds many and rare ones first. */
export const anyOf = (tokens: readonly string[]): string => tokens.map(escaped).join(' ');

/**
 * What holds the words asked for; the score is the number of words held when none may be mistyped. Of many words that may be, only the longest
 * are put to the index: where all have to be held it then finds too much, which the caller sorts out; where any is enough, the others count
 * without typing errors. Null when a word is longer than Lucene takes.
 */
export const holding = (asked: WordsAsked): string | null => {
  if (asked.words.some(({ word }) => word.length > MAX_LETTERS)) return null;
  const words = asked.words.toSorted((a, b) => b.word.length - a.word.length);
  const [longest, others] = [words.slice(0, MAX_FUZZY_WORDS), words.slice(MAX_FUZZY_WORDS).map(asTyped)];
  const query = asked.all
    ? (isStrict(asked) ? words : longest).map((word) => `+(${meeting(word)})`)
    : [...longest, ...others].map(meeting);
  return `${asked.within === 'NAME' ? 'nameWords' : 'words'}:(${query.join(' ')})`;
};

const asTyped = (word: WordAsked): WordAsked => ({ ...word, typos: 0 });

/** A beginning and a range count as one each, whatever the word; that of a range is the word itself. */
const meeting = ({ word, begins, typos }: WordAsked): string => {
  const term = escaped(word);
  const asTyped = begins ? `${term}*` : `[${term} TO ${term}]`;
  return typos === 0 ? asTyped : `${asTyped} ${fuzzy(word, typos)}`;
};

const fuzzy = (term: string, edits: number): string => `${escaped(term)}${edits === 0 ? '' : `~${edits}`}`;
