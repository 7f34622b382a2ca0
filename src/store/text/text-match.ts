import { distance } from 'fastest-levenshtein';
import { MATCH_KINDS, type SearchHit } from '../mechanism-store.js';
import { typosAllowed, type AskedText, type WordAsked, type WordsAsked } from './asked-text.js';
import type { FoldedEntity, FoldedValue } from './folded-entity.js';

type Field = SearchHit['field'];
type Kind = SearchHit['kind'];

/** Among hits of one kind, what matched a name stands before what matched a description. */
const FIELD_RANK: Readonly<Record<Field, number>> = { NAME: 4, SYNONYM: 3, ID: 2, XREF: 1, DESCRIPTION: 0 };

/** Whether all the words asked for, or any, are met by words of an entity's name, or anywhere in its texts. */
export const holdsWords = (entity: FoldedEntity, { words: asked, all, within }: WordsAsked): boolean => {
  const own = within === 'NAME' ? entity.filter(({ field }) => field === 'NAME') : entity;
  const isHeld = (word: WordAsked): boolean =>
    own.some(({ words }) => words.some((mine) => meetsWord(mine, word)));
  return all ? asked.every(isHeld) : asked.some(isHeld);
};

const meetsWord = (mine: string, { word, begins, typos }: WordAsked): boolean =>
  mine === word ||
  (begins && mine.startsWith(word)) ||
  (Math.abs(mine.length - word.length) <= typos && distance(mine, word) <= typos);

/**
 * Why an entity was found for a text: its best value, and a score that ranks the kind of the match first, then the field, then how much
 * of the value was asked for. It asks no index, so that every store ranks alike.
 */
export const matchOf = (entity: FoldedEntity, asked: AskedText): Omit<SearchHit, 'entity'> => {
  const values = entity.map((value) => new ValueMatch(asked, value));
  const best = values.reduce((a, b) => (isBetter(b, a) ? b : a));
  const met = new Set(values.flatMap((value) => value.met));
  const kind = best.kind === 'FUZZY' && met.size === asked.words.length ? 'WORD' : best.kind;
  return { field: best.field, kind, text: best.text, score: matchScore(best.field, kind, best.closeness) };
};

/** @param closeness  0 to 1: how much of the value was asked for; among hits with typing errors it alone counts */
export const matchScore = (field: Field, kind: Kind, closeness: number): number => {
  const fieldRank = kind === 'FUZZY' ? 0 : FIELD_RANK[field];
  const score = 10 * (MATCH_KINDS.length - MATCH_KINDS.indexOf(kind)) + fieldRank + closeness;
  return Math.round(score * 1000) / 1000;
};

/** How a value matches the whole text, and how much of it; null when it does not begin with it. */
export const wholeMatch = (
  asked: string,
  keys: readonly string[],
): { kind: 'EXACT' | 'PREFIX'; closeness: number } | null => {
  const longer = keys.filter((key) => key.startsWith(asked)).sort((a, b) => a.length - b.length);
  const [nearest] = longer;
  if (longer.length === 0) return null;
  return { kind: nearest === asked ? 'EXACT' : 'PREFIX', closeness: asked.length / nearest.length };
};

/** How a value matches. What takes counting edits is worked out when it decides: of most values neither is asked for. */
class ValueMatch {
  readonly field: Field;
  readonly text: string;
  readonly kind: Kind;
  /** Words asked for that the value holds. */
  readonly met: readonly string[];
  readonly #asked: AskedText;
  readonly #value: FoldedValue;
  #metNearly: number | undefined;
  #closeness: number | undefined;

  constructor(asked: AskedText, value: FoldedValue) {
    const whole = value.field === 'DESCRIPTION' ? null : wholeMatch(asked.key, value.keys);
    this.#asked = asked;
    this.#value = value;
    this.#closeness = whole?.closeness;
    this.field = value.field;
    this.text = value.text;
    this.met = asked.words.filter((word) => this.#holds(word, 0));
    this.kind = whole?.kind ?? (this.met.length === asked.words.length ? 'WORD' : 'FUZZY');
  }

  /** How many words it holds, those with typing errors among them. */
  get metNearly(): number {
    return (this.#metNearly ??= this.#asked.words.filter((word) =>
      this.#holds(word, typosAllowed(word)),
    ).length);
  }

  get closeness(): number {
    return (this.#closeness ??= closenessOf(this.#asked.key, this.#value.keys[0]));
  }

  #holds(word: string, typos: number): boolean {
    const begins = word === this.#asked.lastWord;
    return this.#value.words.some((mine) => meetsWord(mine, { word, begins, typos }));
  }
}

const closenessOf = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length);

/** Kind first; then the field, or among values with typing errors the words met; then closeness. */
const isBetter = (a: ValueMatch, b: ValueMatch): boolean => {
  const difference =
    MATCH_KINDS.indexOf(b.kind) - MATCH_KINDS.indexOf(a.kind) ||
    (a.kind === 'FUZZY' ? a.metNearly - b.metNearly : FIELD_RANK[a.field] - FIELD_RANK[b.field]) ||
    a.closeness - b.closeness;
  return difference > 0;
};
