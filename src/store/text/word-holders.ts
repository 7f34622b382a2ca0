import type { Category } from '../../model/category.js';
import type { Entity } from '../../model/entity.js';
import { isStrict, strictly, type WordsAsked } from './asked-text.js';
import type { FoldedEntity } from './folded-entity.js';
import { holdsWords } from './text-match.js';
import type { TextSource } from './text-source.js';

/** Of many words so many are looked for one by one, the longest: they are the rare ones. */
const MAX_SINGLE = 8;

/**
 * Entities that hold the words asked for, at most `limit`. Of too many those come first that are worth a close look: where any word is enough,
 * what holds a rare one, though mistyped; then what holds the words as typed in its name, then anywhere. The choice rests on nothing but the
 * entities, so that every store makes the same.
 * @param fold  asked of the same entity more than once
 */
export const wordHolders = async (
  source: TextSource,
  asked: WordsAsked,
  categories: readonly Category[],
  limit: number,
  fold: (entity: Entity) => FoldedEntity,
): Promise<Entity[]> => {
  const take = (words: WordsAsked) => source.entitiesWithWords(words, categories, limit);
  const holds = (entity: Entity): boolean => holdsWords(fold(entity), asked);
  const found = await take(asked);
  if (found.length < limit) return found.filter(holds);

  const strict = strictly(asked);
  const [rare, named, anywhere] = await Promise.all([
    asked.all ? [] : holdersOfRareWords(asked, take, limit),
    take({ ...strict, within: 'NAME' }),
    isStrict(asked) ? [] : take(strict),
  ]);
  return firstThat(holds, distinct([...rare, ...named, ...anywhere, ...found]), limit);
};

/** Entities with one of the words that fewer than `limit` hold; those with more such words first. */
const holdersOfRareWords = async (
  asked: WordsAsked,
  take: (words: WordsAsked) => Promise<readonly Entity[]>,
  limit: number,
): Promise<Entity[]> => {
  const longest = asked.words.toSorted((a, b) => b.word.length - a.word.length).slice(0, MAX_SINGLE);
  const holders = await Promise.all(longest.map((word) => take({ ...asked, words: [word] })));
  const all = holders.filter(({ length }) => length < limit).flat();
  const times = new Map<string, number>();
  for (const { id } of all) times.set(id, (times.get(id) ?? 0) + 1);
  const timesOf = ({ id }: Entity): number => times.get(id) ?? 0;
  return distinct(all).sort((a, b) => timesOf(b) - timesOf(a) || (a.id < b.id ? -1 : 1));
};

/** The first so many that pass: no more are looked at, as looking closely is what takes time. */
const firstThat = (
  passes: (entity: Entity) => boolean,
  entities: readonly Entity[],
  limit: number,
): Entity[] => {
  const passing: Entity[] = [];
  for (const entity of entities) {
    if (passing.length === limit) break;
    if (passes(entity)) passing.push(entity);
  }
  return passing;
};

const distinct = (entities: readonly Entity[]): Entity[] => [
  ...new Map(entities.map((entity) => [entity.id, entity])).values(),
];
