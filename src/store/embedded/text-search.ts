import MiniSearch from 'minisearch';
import type { Category } from '../../model/category.js';
import type { Curie } from '../../model/curie.js';
import type { Entity } from '../../model/entity.js';
import { nameKey, words } from '../folded-text.js';
import { MATCH_FIELDS, type Resolution, type SearchHit } from '../mechanism-store.js';
import { askedText, matchOf, matchScore, typosAllowed, valuesOf, wholeMatch } from '../text-match.js';
import { NameIndex, type Named } from './name-index.js';

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

  /** Best first, then by id: what holds every word, the last perhaps begun and the longer ones perhaps mistyped, and what begins with the text. */
  search(text: string, categories: readonly Category[], limit: number): SearchHit[] {
    const asked = askedText(text);
    if (asked.words.length === 0) return [];
    const withWords = this.#words.search(asked.words.join(' '), {
      prefix: (term) => term === asked.lastWord,
      fuzzy: (term) => typosAllowed(term),
    });
    const found = new Set([
      ...this.#names.startingWith(asked.key).map(({ entity }) => entity),
      ...withWords.flatMap(({ id }) => this.#entities.get(String(id)) ?? []),
    ]);
    return [...found]
      .filter(({ category }) => categories.length === 0 || categories.includes(category))
      .map((entity) => ({ entity, ...matchOf(entity, asked) }))
      .sort(byScore)
      .slice(0, limit);
  }

  /** Names and synonyms that begin with the text; when there are none, what a search finds. */
  suggest(prefix: string, categories: readonly Category[], limit: number): SearchHit[] {
    const asked = askedText(prefix);
    if (asked.words.length === 0) return [];
    const best = new Map<Entity, SearchHit>();
    for (const { entity, field, text, key } of this.#names.startingWith(asked.key)) {
      if (field !== 'NAME' && field !== 'SYNONYM') continue;
      if (categories.length > 0 && !categories.includes(entity.category)) continue;
      const match = wholeMatch(asked.key, [key]);
      if (match === null) continue;
      const score = matchScore(field, match.kind, match.closeness);
      if (score > (best.get(entity)?.score ?? 0))
        best.set(entity, { entity, field, text, kind: match.kind, score });
    }
    if (best.size === 0) return this.search(prefix, categories, limit);
    return [...best.values()].sort(byScore).slice(0, limit);
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

/** The items that pass, or all when none does. */
const preferring = <Item>(items: readonly Item[], passes: (item: Item) => boolean): readonly Item[] =>
  items.some(passes) ? items.filter(passes) : items;
