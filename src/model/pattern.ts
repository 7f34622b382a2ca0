import { isCategory, type Category } from './category.js';
import type { Effect } from './effect.js';
import { isPredicate, type Predicate } from './predicate.js';

/** One part of a path pattern (metapath): the association to walk and the entity to arrive at; empty lists allow everything. */
export interface PatternPart {
  readonly predicates: readonly Predicate[];
  readonly effects: readonly Effect[];
  readonly categories: readonly Category[];
  /** How many steps in a row this part stands for; min 0 makes it optional. */
  readonly min: number;
  readonly max: number;
}

const SIGNS: Readonly<Record<string, Effect>> = { '+': 'INCREASES', '-': 'DECREASES', '~': 'UNKNOWN' };

/**
 * Parts of a pattern written as text: `DELIVERS GENE > PATHWAY > CELL{1,2} > DISEASE?` reads: over DELIVERS to a gene, to a pathway, to one or
 * two cells, perhaps to a disease. Before a category may stand predicates (joined by `|`) and a sign `+`, `-` or `~` (unknown).
 * @throws RangeError naming the part that cannot be read and what was expected
 */
export const parsePattern = (text: string): PatternPart[] =>
  text.split('>').map((part) => parsePart(part.trim()));

const parsePart = (text: string): PatternPart => {
  const match = /^(?:([A-Z_|]+)\s+)?(?:([+~-])\s+)?([A-Z_|*]+)(\?|\{(\d),(\d)\})?$/.exec(text.toUpperCase());
  if (match === null) {
    throw new RangeError(
      `"${text}" is not a part of a pattern; expected [PREDICATE|…] [+|-|~] CATEGORY|… [?|{min,max}], or * for any category`,
    );
  }
  const [predicateText, sign, categoryText, repeat, min, max] = [1, 2, 3, 4, 5, 6].map((group) =>
    match.at(group),
  );
  const range = repeat === undefined ? [1, 1] : repeat === '?' ? [0, 1] : [Number(min), Number(max)];
  return {
    predicates: namesIn(predicateText, isPredicate, 'predicate'),
    effects: sign === undefined ? [] : [SIGNS[sign]],
    categories:
      categoryText === undefined || categoryText === '*' ? [] : namesIn(categoryText, isCategory, 'category'),
    min: range[0],
    max: range[1],
  };
};

const namesIn = <Name extends string>(
  text: string | undefined,
  isName: (name: string) => name is Name,
  kind: string,
): Name[] =>
  (text ?? '')
    .split('|')
    .filter((name) => name !== '')
    .map((name) => {
      if (!isName(name)) throw new RangeError(`"${name}" is not a ${kind}`);
      return name;
    });
