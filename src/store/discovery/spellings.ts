import { MAX_METAPATH_STEPS } from '../../graph/metapaths/degree-weighted-paths.js';
import type { PatternPart } from '../../model/pattern.js';
import { MOST_METAPATHS, tooManyMetapaths } from './disjoint-metapaths.js';

/** A part of a pattern that stands for one step. */
export type StepPart = Omit<PatternPart, 'min' | 'max'>;

/**
 * Every spelling of the patterns with one step a part, each once. Equal parts are one object.
 * @throws VesipathError BAD_ARGUMENT when there are more than metapaths may be
 */
export const spellingsOf = (patterns: readonly (readonly PatternPart[])[]): StepPart[][] => {
  const parts: StepPart[] = [];
  const places = new Map<string, number>();
  const placeOf = ({ predicates, effects, categories }: PatternPart): number => {
    const part = { predicates, effects, categories };
    const key = JSON.stringify(part);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, parts.length);
    return parts.push(part) - 1;
  };
  const spellings = new Map<string, readonly number[]>();
  for (const pattern of patterns) {
    for (const spelling of spelled(pattern.map((part) => ({ ...part, place: placeOf(part) })))) {
      spellings.set(spelling.join(), spelling);
    }
    if (spellings.size > MOST_METAPATHS) throw tooManyMetapaths();
  }
  return [...spellings.values()].map((spelling) => spelling.map((place) => parts[place]));
};

/** Of one pattern, as places of parts; a pattern has few enough parts and steps that there are some hundreds at most. */
const spelled = (
  pattern: readonly { readonly place: number; readonly min: number; readonly max: number }[],
): number[][] => {
  let before: number[][] = [[]];
  for (const { place, min, max } of pattern) {
    const times = Array.from({ length: max - min + 1 }, (_, more) => Array<number>(min + more).fill(place));
    before = before.flatMap((start) => times.map((repeated) => [...start, ...repeated]));
  }
  return before.filter((places) => places.length > 0 && places.length <= MAX_METAPATH_STEPS);
};
