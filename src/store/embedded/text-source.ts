import MiniSearch from 'minisearch';
import type { Category } from '../../model/category.js';
import type { Curie } from '../../model/curie.js';
import type { Entity } from '../../model/entity.js';
import type { WordsAsked } from '../text/asked-text.js';
import { indexedText } from '../text/indexed-text.js';
import type { TextSource } from '../text/text-source.js';
import { NameIndex } from './name-index.js';

/** Candidates from memory: sorted names, and an inverted index of words. Building it reads every entity once. */
export const createTextSource = (entities: ReadonlyMap<Curie, Entity>): TextSource => {
  const names = new NameIndex(entities.values());
  const holders = new MiniSearch<Entity>({
    fields: ['words'],
    extractField: (entity, field) => (field === 'id' ? entity.id : indexedText(entity).words),
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
        wordSearch(holders, asked)
          .flatMap((id) => entities.get(id) ?? [])
          .filter((entity) => isOfCategory(entity, categories))
          .slice(0, limit),
      ),
  };
};

const wordSearch = (holders: MiniSearch<Entity>, { words, all }: WordsAsked): string[] => {
  const askedOf = new Map(words.map((asked) => [asked.word, asked]));
  const found = holders.search([...askedOf.keys()].join(' '), {
    combineWith: all ? 'AND' : 'OR',
    prefix: (word) => askedOf.get(word)?.begins ?? false,
    fuzzy: (word) => askedOf.get(word)?.typos ?? 0,
  });
  return found.map(({ id }) => String(id));
};

const isOfCategory = ({ category }: Entity, categories: readonly Category[]): boolean =>
  categories.length === 0 || categories.includes(category);
