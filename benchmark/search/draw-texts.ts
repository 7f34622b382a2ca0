import type { Entity } from '../../src/model/entity.js';
import { words } from '../../src/store/text/folded-text.js';
import type { TextSearch } from '../../src/store/text/text-search.js';
import { seededRandom } from '../seeded-graph.js';
import type { EntityTable } from './entity-table.js';

const LIMIT = 20;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** What users ask, of one kind: as many texts as asked for, drawn by seed. */
export interface Kind {
  readonly title: string;
  readonly texts: readonly string[];
  readonly ask: (search: TextSearch, text: string) => Promise<unknown>;
}

export const drawTexts = (table: EntityTable, count: number, seed: number): Kind[] => {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)];
  const anyEntity = (): Entity => table.entityAt(below(table.count));
  const named = (): Entity => {
    for (;;) {
      const entity = anyEntity();
      if (entity.name !== entity.id) return entity;
    }
  };
  /** Half of what is asked are names, half ids or whatever stands in the table. */
  const name = (): string => pick([() => named().name, () => anyEntity().name])();
  const wordOf = (least: number): string => {
    for (;;) {
      const entity = named();
      const long = words(`${entity.name} ${entity.synonyms.join(' ')} ${entity.description ?? ''}`).filter(
        (word) => word.length >= least,
      );
      if (long.length > 0) return pick(long);
    }
  };
  const mistyped = (word: string): string => {
    const at = 1 + below(word.length - 1);
    return pick([
      word.slice(0, at) + pick(LETTERS) + word.slice(at + 1),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + pick(LETTERS) + word.slice(at),
    ]);
  };
  const misspeltId = (): string => {
    for (;;) {
      const { id } = anyEntity();
      const at = id.length - 1 - below(3);
      const changed = id.slice(0, at) + String(below(10)) + id.slice(at + below(2));
      if (table.rowOf(changed) === -1) return changed;
    }
  };
  const texts = (draw: () => string): string[] => Array.from({ length: count }, draw);
  const search: Kind['ask'] = (asked, text) => asked.search(text, [], LIMIT);
  const prefix = (letters: number): Kind => ({
    title: `prefix of ${letters}`,
    texts: texts(() => name().slice(0, letters)),
    ask: search,
  });
  return [
    { title: 'whole name', texts: texts(name), ask: search },
    ...[1, 2, 3, 5].map(prefix),
    { title: 'a word with one error', texts: texts(() => mistyped(wordOf(5))), ask: search },
    { title: 'a long word with two', texts: texts(() => mistyped(mistyped(wordOf(9)))), ask: search },
    { title: 'two words', texts: texts(() => `${wordOf(4)} ${wordOf(4)}`), ask: search },
    {
      title: 'two words of one name',
      texts: texts(() => words(named().name).slice(-2).join(' ')),
      ask: search,
    },
    {
      title: 'nearest to an unknown id',
      texts: texts(misspeltId),
      ask: (asked, text) => asked.nearest(text, 3),
    },
    {
      title: 'nearest to a misspelt name',
      texts: texts(() => mistyped(`${named().name}  `)),
      ask: (asked, text) => asked.nearest(text, 3),
    },
    { title: 'resolve a name', texts: texts(name), ask: (asked, text) => asked.resolve([text]) },
    {
      title: 'suggest, 4 letters',
      texts: texts(() => name().slice(0, 4)),
      ask: (asked, text) => asked.suggest(text, [], LIMIT),
    },
  ];
};
