import { distance } from 'fastest-levenshtein';
import type { Entity } from '../model/entity.js';
import { nameKey, nameKeys, words } from './folded-text.js';
import { MATCH_FIELDS, MATCH_KINDS, type SearchHit } from './mechanism-store.js';

type Field = SearchHit['field'];
type Kind = SearchHit['kind'];

/** Longer texts are cut: no name is as long, and every word costs. */
const MAX_ASKED = 200;
/** Among hits of one kind, what matched a name stands before what matched a description. */
const FIELD_RANK: Readonly<Record<Field, number>> = { NAME: 4, SYNONYM: 3, ID: 2, XREF: 1, DESCRIPTION: 0 };

/** What a user typed, in the forms in which it is compared. */
export interface AskedText {
  readonly key: string;
  /** Each once; empty when there is nothing to look for. */
  readonly words: readonly string[];
  /** May still be growing under the user's hands, so that a longer word meets it too. */
  readonly lastWord: string | undefined;
}

export const askedText = (text: string): AskedText => {
  const short = text.slice(0, MAX_ASKED);
  const all = words(short);
  return { key: nameKey(short), words: [...new Set(all)], lastWord: all.at(-1) };
};

/** How many typing errors a word may have: none in short ones, where every letter tells. */
export const typosAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

export const valuesOf = (entity: Entity, field: Field): readonly string[] => {
  switch (field) {
    case 'ID':
      return [entity.id];
    case 'NAME':
      return [entity.name];
    case 'SYNONYM':
      return entity.synonyms;
    case 'XREF':
      return entity.xrefs.map((xref) => xref.id);
    case 'DESCRIPTION':
      return entity.description === null ? [] : [entity.description];
  }
};

/**
 * Why an entity was found for a text: its best value, and a score that ranks the kind of the match first, then the field, then how much
 * of the value was asked for. It asks no index, so that every store ranks alike.
 */
export const matchOf = (entity: Entity, asked: AskedText): Omit<SearchHit, 'entity'> => {
  const values = MATCH_FIELDS.flatMap((field) =>
    valuesOf(entity, field).map((text) => matchOfValue(asked, field, text)),
  );
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

interface ValueMatch {
  readonly field: Field;
  readonly text: string;
  readonly kind: Kind;
  readonly closeness: number;
  /** Words asked for that the value holds. */
  readonly met: readonly string[];
  /** How many it holds, those with typing errors among them. */
  readonly metNearly: number;
}

const matchOfValue = (asked: AskedText, field: Field, text: string): ValueMatch => {
  const own = words(text);
  const met = asked.words.filter((word) =>
    own.some((mine) => mine === word || (word === asked.lastWord && mine.startsWith(word))),
  );
  const metNearly = asked.words.filter(
    (word) => met.includes(word) || own.some((mine) => distance(mine, word) <= typosAllowed(word)),
  ).length;
  const whole = field === 'DESCRIPTION' ? null : wholeMatch(asked.key, nameKeys(text));
  return {
    field,
    text,
    met,
    metNearly,
    kind: whole?.kind ?? (met.length === asked.words.length ? 'WORD' : 'FUZZY'),
    closeness: whole?.closeness ?? closenessOf(asked.key, nameKey(text)),
  };
};

const closenessOf = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length);

/** Kind first; then the field, or among values with typing errors the words met; then closeness. */
const isBetter = (a: ValueMatch, b: ValueMatch): boolean => {
  const difference =
    MATCH_KINDS.indexOf(b.kind) - MATCH_KINDS.indexOf(a.kind) ||
    (a.kind === 'FUZZY' ? a.metNearly - b.metNearly : FIELD_RANK[a.field] - FIELD_RANK[b.field]) ||
    a.closeness - b.closeness;
  return difference > 0;
};
