import type { Category } from '../../model/category.js';
import type { Entity } from '../../model/entity.js';
import type { Resolution, SearchHit } from '../mechanism-store.js';
import { allWords, askedText, tellingWords, type AskedText, type WordsAsked } from './asked-text.js';
import { foldingOnce, type FoldedEntity } from './folded-entity.js';
import { nameKey, words } from './folded-text.js';
import { NAME_FIELDS, type Named, type NameField } from './indexed-text.js';
import { nearestByName } from './nearest-by-name.js';
import { matchOf, matchScore, wholeMatch } from './text-match.js';
import type { TextSource } from './text-source.js';
import { wordHolders } from './word-holders.js';

/** Of the entities that hold the words asked for, so many are compared closely: a word like "cell" may stand in half of a large graph. */
const MAX_RANKED = 500;

/** No id or name that is worth a guess is longer. */
const MAX_MISSPELT = 100;

/** So many unmatched texts are looked into in one call: each asks several times, and more would outlast a request. */
const MAX_GUESSED = 50;

/** So many of them at once: others wait for the database too. */
const PORTION = 8;

/** The text calls of a store; see MechanismStore for what each answers. */
export interface TextSearch {
  search(text: string, categories: readonly Category[], limit: number): Promise<SearchHit[]>;
  suggest(prefix: string, categories: readonly Category[], limit: number): Promise<SearchHit[]>;
  resolve(texts: readonly string[]): Promise<Resolution[]>;
  nearest(text: string, limit: number): Promise<Entity[]>;
}

/** Full text over all entities: ids, names, synonyms, xrefs and descriptions, with beginnings of words and typing errors. */
export const createTextSearch = (source: TextSource): TextSearch => {
  /** Best first, then by id: what begins with the text, then what holds every word (or some, when nothing holds all). */
  const search: TextSearch['search'] = async (text, categories, limit) => {
    const asked = askedText(text);
    if (asked.words.length === 0) return [];
    const begun = await beginningWith(asked, NAME_FIELDS, categories);
    if (begun.length >= limit) return begun.slice(0, limit);
    const known = new Set(begun.map(({ entity }) => entity.id));
    const fold = foldingOnce();
    const withWords = (await withWordsOf(asked, categories, MAX_RANKED + known.size, fold))
      .filter(({ id }) => !known.has(id))
      .slice(0, MAX_RANKED)
      .map((entity) => ({ entity, ...matchOf(fold(entity), asked) }));
    return [...begun, ...withWords].sort(byScore).slice(0, limit);
  };

  /** Each entity with the best of its values that begin with the text; the score is the one that matchOf gives. */
  const beginningWith = async (
    asked: AskedText,
    fields: readonly NameField[],
    categories: readonly Category[],
  ): Promise<SearchHit[]> => {
    const best = new Map<string, SearchHit>();
    for (const { entity, field, text, key } of await source.namesStartingWith(
      asked.key,
      fields,
      categories,
    )) {
      const match = wholeMatch(asked.key, [key]);
      if (match === null) continue;
      const score = matchScore(field, match.kind, match.closeness);
      if (score > (best.get(entity.id)?.score ?? 0))
        best.set(entity.id, { entity, field, kind: match.kind, text, score });
    }
    return [...best.values()].sort(byScore);
  };

  /** Entities that hold every word, or some of them when none of any category holds all. */
  const withWordsOf = async (
    asked: AskedText,
    categories: readonly Category[],
    limit: number,
    fold: (entity: Entity) => FoldedEntity,
  ): Promise<Entity[]> => {
    const holdersOf = (words: WordsAsked, of: readonly Category[]) =>
      wordHolders(source, words, of, limit, fold);
    const all = await holdersOf(allWords(asked), categories);
    const telling = tellingWords(asked);
    if (all.length > 0 || telling === null) return all;
    if (categories.length > 0 && (await holdersOf(allWords(asked), [])).length > 0) return [];
    return holdersOf(telling, categories);
  };

  /** Names and synonyms that begin with the text; when there are none, what a search finds. */
  const suggest: TextSearch['suggest'] = async (prefix, categories, limit) => {
    const asked = askedText(prefix);
    if (asked.words.length === 0) return [];
    const begun = await beginningWith(asked, ['NAME', 'SYNONYM'], categories);
    return begun.length === 0 ? search(prefix, categories, limit) : begun.slice(0, limit);
  };

  /** First what differs by next to nothing, then what holds the words, then what differs by more or was found in spite of typing errors. */
  const nearest: TextSearch['nearest'] = async (text, limit) => {
    const short = text.slice(0, MAX_MISSPELT);
    if (words(short).length === 0) return [];
    const key = nameKey(short);
    const maxEdits = Math.floor(key.length / 3);
    const [named, hits] = await Promise.all([
      source.namesNear(key, maxEdits, limit),
      search(short, [], limit),
    ]);
    const near = nearestByName(named, key, maxEdits);
    const found = new Map(
      [
        ...near.filter(({ edits }) => edits * 6 <= key.length),
        ...hits.filter(({ kind }) => kind !== 'FUZZY'),
        ...near,
        ...hits,
      ].map(({ entity }) => [entity.id, entity]),
    );
    return [...found.values()].slice(0, limit);
  };

  return {
    search,
    suggest,
    nearest,
    async resolve(texts) {
      const own = await source.entitiesByIds(texts);
      const named = await source.namesEqualTo(texts.map(nameKey));
      const meant = texts.map((input, at) => {
        const byId = own[at];
        return byId === null ? goingBy(input, named[at]) : [byId];
      });
      const unmatched = new Set(texts.filter((_, at) => meant[at].length === 0));
      const guessed = [...unmatched].slice(0, MAX_GUESSED);
      const guesses = await inPortions(guessed, PORTION, (input) => nearest(input, 3));
      const guessesFor = new Map(guessed.map((input, at) => [input, guesses[at]]));
      return texts.map((input, at): Resolution => {
        const entities = meant[at];
        return entities.length === 0
          ? { input, status: 'UNMATCHED', entities: guessesFor.get(input) ?? [] }
          : { input, status: entities.length === 1 ? 'MATCHED' : 'AMBIGUOUS', entities };
      });
    },
  };
};

/**
 * What goes by a text, spelling variants aside, by id. An id or a name of its own goes before a synonym of something else, and among those
 * left the spelling as typed before others.
 */
const goingBy = (input: string, named: readonly Named[]): Entity[] => {
  const key = nameKey(input);
  const isProper = ({ field }: Named): boolean => field === 'ID' || field === 'NAME';
  const own = named.filter((name) => name.key === key && isOwn(name));
  const narrowed = preferring(preferring(own, isProper), ({ text }) => text === input.trim());
  return [...new Map(narrowed.map(({ entity }) => [entity.id, entity])).values()].sort(byId);
};

/** Related identifiers do not stand for the entity. */
const isOwn = ({ entity, field, text }: Named): boolean =>
  field !== 'XREF' || entity.xrefs.some(({ id, mapping }) => id === text && mapping === 'EXACT');

/** The items that pass, or all when none does. */
const preferring = <Item>(items: readonly Item[], passes: (item: Item) => boolean): readonly Item[] =>
  items.some(passes) ? items.filter(passes) : items;

/** What `answer` makes of each item, in order; not more of them under way than a portion. */
const inPortions = async <Item, Answer>(
  items: readonly Item[],
  portion: number,
  answer: (item: Item) => Promise<Answer>,
): Promise<Answer[]> => {
  const answers: Answer[] = [];
  for (let start = 0; start < items.length; start += portion) {
    const under = items.slice(start, start + portion).map(answer);
    answers.push(...(await Promise.all(under)));
  }
  return answers;
};

const byId = (a: Entity, b: Entity): number => (a.id < b.id ? -1 : 1);

const byScore = (a: SearchHit, b: SearchHit): number => b.score - a.score || byId(a.entity, b.entity);
