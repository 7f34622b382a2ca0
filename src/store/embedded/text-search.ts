import MiniSearch from 'minisearch';
import type { Category } from '../../model/category.js';
import type { Curie } from '../../model/curie.js';
import type { Entity } from '../../model/entity.js';
import { nameKey, words } from '../folded-text.js';
import { MATCH_FIELDS, type Resolution, type SearchHit } from '../mechanism-store.js';
import {
  askedText,
  matchOf,
  matchScore,
  typosAllowed,
  valuesOf,
  wholeMatch,
  type AskedText,
} from '../text-match.js';
import { NAME_FIELDS, NameIndex, type Named, type NameField } from './name-index.js';

/** Of the entities that hold the words asked for, so many are compared closely: a word like "cell" may stand in half of a large graph. */
const MAX_RANKED = 500;

/** Letters of a word that is worth a hit by itself. */
const LEAST_TELLING = 3;

/** Full text over all entities: ids, names, synonyms, xrefs and descriptions, with beginnings of words and typing errors. */
export class TextSearch {
  readonly #entities: ReadonlyMap<Curie, Entity>;
  readonly #names: NameIndex;
  readonly #words: MiniSearch<Entity>;

  constructor(entities: ReadonlyMap<Curie, Entity>) {
    this.#entities = entities;
    this.#names = new NameIndex(entities.values());
    this.#words = new MiniSearch<Entity>({
      fields: ['text'],
      extractField: (entity, field) =>
        field === 'id' ? entity.id : MATCH_FIELDS.flatMap((of) => valuesOf(entity, of)).join(' '),
      tokenize: words,
      processTerm: (term) => term,
      searchOptions: { combineWith: 'AND' },
    });
    this.#words.addAll([...entities.values()]);
  }

  /** Best first, then by id: what begins with the text, then what holds every word (or some, when nothing holds all), the last perhaps begun and the longer ones perhaps mistyped. */
  search(text: string, categories: readonly Category[], limit: number): SearchHit[] {
    const asked = askedText(text);
    if (asked.words.length === 0) return [];
    const begun = this.#beginningWith(asked, NAME_FIELDS, categories);
    if (begun.length >= limit) return begun.slice(0, limit);
    const known = new Set(begun.map(({ entity }) => entity));
    const withWords = this.#withWords(asked)
      .filter((entity) => !known.has(entity) && isOfCategory(entity, categories))
      .slice(0, MAX_RANKED)
      .map((entity) => ({ entity, ...matchOf(entity, asked) }));
    return [...begun, ...withWords].sort(byScore).slice(0, limit);
  }

  /** Names and synonyms that begin with the text; when there are none, what a search finds. */
  suggest(prefix: string, categories: readonly Category[], limit: number): SearchHit[] {
    const asked = askedText(prefix);
    if (asked.words.length === 0) return [];
    const begun = this.#beginningWith(asked, ['NAME', 'SYNONYM'], categories);
    return begun.length === 0 ? this.search(prefix, categories, limit) : begun.slice(0, limit);
  }

  /** Each entity with the best of its values that begin with the text; the score is the one that matchOf gives. */
  #beginningWith(
    asked: AskedText,
    fields: readonly NameField[],
    categories: readonly Category[],
  ): SearchHit[] {
    const best = new Map<Entity, SearchHit>();
    for (const { entity, field, text, key } of this.#names.startingWith(asked.key)) {
      if (!fields.includes(field) || !isOfCategory(entity, categories)) continue;
      const match = wholeMatch(asked.key, [key]);
      if (match === null) continue;
      const score = matchScore(field, match.kind, match.closeness);
      if (score > (best.get(entity)?.score ?? 0))
        best.set(entity, { entity, field, kind: match.kind, text, score });
    }
    return [...best.values()].sort(byScore);
  }

  /** Entities that hold every word, or some of them when none holds all; roughly the most fitting first. */
  #withWords(asked: AskedText): Entity[] {
    const prefix = (term: string): boolean => term === asked.lastWord;
    const holdAll = this.#words.search(asked.words.join(' '), { prefix, fuzzy: typosAllowed });
    const telling = asked.words.filter((word) => word.length >= LEAST_TELLING);
    const found =
      holdAll.length > 0
        ? holdAll
        : this.#words.search(telling.join(' '), {
            prefix,
            fuzzy: (word) => (word.length < 6 ? 0 : typosAllowed(word)),
            combineWith: 'OR',
          });
    return found.flatMap(({ id }) => this.#entities.get(String(id)) ?? []);
  }

  /**
   * An id stands for itself; else what goes by the text, spelling variants aside. An id or a name of its own goes before a synonym of
   * something else, and among those left the spelling as typed before others.
   */
  resolve(input: string): Resolution {
    const own = this.#entities.get(input);
    const named = own === undefined ? this.#names.goingBy(input) : [];
    const isProper = ({ field }: Named): boolean => field === 'ID' || field === 'NAME';
    const narrowed = preferring(preferring(named, isProper), ({ text }) => text === input.trim());
    const entities = own === undefined ? [...new Set(narrowed.map(({ entity }) => entity))] : [own];
    if (entities.length === 0) return { input, status: 'UNMATCHED', entities: this.nearest(input, 3) };
    return { input, status: entities.length === 1 ? 'MATCHED' : 'AMBIGUOUS', entities };
  }

  /** First what differs by next to nothing, then what holds the words, then what differs by more or was found in spite of typing errors. */
  nearest(text: string, limit: number): Entity[] {
    const short = text.slice(0, 100);
    const key = nameKey(short);
    if (words(short).length === 0) return [];
    const near = this.#names.nearTo(key, Math.floor(key.length / 3));
    const hits = this.search(short, [], limit);
    const found = new Set([
      ...near.filter(({ edits }) => edits * 6 <= key.length).map(({ entity }) => entity),
      ...hits.filter(({ kind }) => kind !== 'FUZZY').map(({ entity }) => entity),
      ...near.map(({ entity }) => entity),
      ...hits.map(({ entity }) => entity),
    ]);
    return [...found].slice(0, limit);
  }
}

const byScore = (a: SearchHit, b: SearchHit): number =>
  b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1);

const isOfCategory = ({ category }: Entity, categories: readonly Category[]): boolean =>
  categories.length === 0 || categories.includes(category);

/** The items that pass, or all when none does. */
const preferring = <Item>(items: readonly Item[], passes: (item: Item) => boolean): readonly Item[] =>
  items.some(passes) ? items.filter(passes) : items;
