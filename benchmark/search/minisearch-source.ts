import MiniSearch from 'minisearch';
import type { Category } from '../../src/model/category.js';
import type { Curie } from '../../src/model/curie.js';
import type { Entity } from '../../src/model/entity.js';
import { isStrict, type WordsAsked } from '../../src/store/text/asked-text.js';
import { words } from '../../src/store/text/folded-text.js';
import { wordsOf } from '../../src/store/text/indexed-text.js';
import type { TextSource } from '../../src/store/text/text-source.js';
import { NameIndex } from './name-index.js';

/** Candidates from memory: sorted names, and an inverted index of words. Building it reads every entity once. */
export const createTextSource = (entities: ReadonlyMap<Curie, Entity>): TextSource => {
  const names = new NameIndex(entities.values());
  const holders = new MiniSearch<Entity>({
    fields: ['NAME', 'TEXTS'],
    extractField: (entity, field) => {
      if (field === 'id') return entity.id;
      return (field === 'NAME' ? words(entity.name) : wordsOf(entity)).join(' ');
    },
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  holders.addAll([...entities.values()]);

  return {
    entitiesByIds: (ids) => Promise.resolve(ids.map((id) => entities.get(id) ?? null)),
    namesStartingWith: (key, fields, categories) =>
      Promise.resolve(
        names
          .startingWith(key)
          .filter(({ entity, field }) => fields.includes(field) && isOfCategory(entity, categories)),
      ),
    namesEqualTo: (keys) => Promise.resolve(keys.map((key) => names.equalTo(key))),
    namesNear: (key, maxEdits) => Promise.resolve(names.ofLength(key.length, maxEdits)),
    entitiesWithWords: (asked, categories, limit) =>
      Promise.resolve(
        searchWords(holders, asked)
          .flatMap(({ id, held }) => holderOf(entities.get(id), held))
          .filter(({ entity }) => isOfCategory(entity, categories))
          .sort((a, b) => b.held - a.held || a.letters - b.letters || (a.entity.id < b.entity.id ? -1 : 1))
          .slice(0, limit)
          .map(({ entity }) => entity),
      ),
  };
};

interface Holder {
  readonly entity: Entity;
  /** Words asked for that it holds; 0 where typing errors make this a matter of taste. */
  readonly held: number;
  /** Length of its name. */
  readonly letters: number;
}

const holderOf = (entity: Entity | undefined, held: number): Holder[] =>
  entity === undefined ? [] : [{ entity, held, letters: Array.from(entity.name).length }];

const searchWords = (holders: MiniSearch<Entity>, asked: WordsAsked): { id: string; held: number }[] => {
  const askedOf = new Map(asked.words.map((word) => [word.word, word]));
  const found = holders.search([...askedOf.keys()].join(' '), {
    fields: [asked.within],
    combineWith: asked.all ? 'AND' : 'OR',
    prefix: (word) => askedOf.get(word)?.begins ?? false,
    fuzzy: (word) => askedOf.get(word)?.typos ?? 0,
  });
  const isCounted = isStrict(asked);
  return found.map(({ id, queryTerms }) => ({
    id: String(id),
    held: isCounted ? new Set(queryTerms).size : 0,
  }));
};

const isOfCategory = ({ category }: Entity, categories: readonly Category[]): boolean =>
  categories.length === 0 || categories.includes(category);
