import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Relations } from './relations.js';

/* Relations with the same degrees, otherwise at random.
 * A) Within each metaedge the objects are dealt out anew (the configuration model).
 * B) A relation that became a loop, or the second of its metaedge between the same pair, swaps objects with one drawn at random until both are free.
 * C) A metaedge where that does not end (hardly any other arrangement exists) begins again from how it is stated.
 * D) Swaps of pairs drawn at random, where both stay free, even out what (B) preferred, and are all the mixing that (C) has
 *    (the XSwap of Hanhijärvi, Garriga & Puolamäki 2009, "Randomization techniques for graphs"). */

/** Draws for one relation before a metaedge is given up (C). */
const MOST_DRAWS = 100;
/** Swaps tried a relation (D). */
const SWAPS = 1;
const SWAPS_FROM_STATED = 10;

/** Relations whose every subject and every object has as many of each metaedge as before; beliefs and signs stay with the subject. */
export const rewire = (relations: Relations, random: RandomGenerator): Relations => {
  const { starts, subjects, objects, objectFactors, nodeCount } = relations;
  const hands: Hands = {
    subjects,
    held: objects.slice(),
    factors: objectFactors.slice(),
    seenIn: new Int32Array(nodeCount),
    runs: 0,
  };
  for (let place = 0; place + 1 < starts.length; place++) {
    const [from, to] = [starts[place], starts[place + 1]];
    if (subjects[from] === subjects[to - 1]) continue; // one subject has them all
    deal(hands, from, to, random);
    if (clashesIn(hands, from, to).every((at) => settle(hands, at, from, to, random))) {
      mix(hands, from, to, SWAPS, random); // (D)
      continue;
    }
    hands.held.set(objects.subarray(from, to), from); // (C)
    hands.factors.set(objectFactors.subarray(from, to), from);
    mix(hands, from, to, SWAPS_FROM_STATED, random);
  }
  return { ...relations, objects: hands.held, objectFactors: hands.factors };
};

/** Who has which object, while it is dealt. */
interface Hands {
  readonly subjects: Uint32Array;
  /** By relation: its object now, and the factor of that object. */
  readonly held: Uint32Array;
  readonly factors: Float64Array;
  /** By node: the last run of one subject in which it was an object. */
  readonly seenIn: Int32Array;
  runs: number;
}

/** 0 to `count` − 1. Each is as likely but for one part in 2³² / `count`, which no number of permutations shows. */
const below = (count: number, random: RandomGenerator): number =>
  Math.floor(((random.next() >>> 0) * count) / 2 ** 32);

const swap = ({ held, factors }: Hands, a: number, b: number): void => {
  const [object, factor] = [held[a], factors[a]];
  held[a] = held[b];
  factors[a] = factors[b];
  held[b] = object;
  factors[b] = factor;
};

/** (A) Fisher–Yates. */
const deal = (hands: Hands, from: number, to: number, random: RandomGenerator): void => {
  for (let at = to - 1; at > from; at--) swap(hands, at, from + below(at - from + 1, random));
};

/** Loops, and all but the first of those that join the same pair. */
const clashesIn = (hands: Hands, from: number, to: number): number[] => {
  const { subjects, held, seenIn } = hands;
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    if (at === from || subjects[at] !== subjects[at - 1]) hands.runs++;
    const object = held[at];
    if (object === subjects[at] || seenIn[object] === hands.runs) found.push(at);
    seenIn[object] = hands.runs;
  }
  return found;
};

/** (B) Whether a partner was found. */
const settle = (hands: Hands, at: number, from: number, to: number, random: RandomGenerator): boolean => {
  for (let draws = 0; draws < MOST_DRAWS; draws++) {
    if (trySwap(hands, at, from + below(to - from, random), from, to)) return true;
  }
  return false;
};

const mix = (hands: Hands, from: number, to: number, swaps: number, random: RandomGenerator): void => {
  for (let left = (to - from) * swaps; left > 0; left--) {
    trySwap(hands, from + below(to - from, random), from + below(to - from, random), from, to);
  }
};

/** Swaps the objects of two relations of the metaedge from `from` to before `to`, if neither becomes a loop or a repeat. */
const trySwap = (hands: Hands, a: number, b: number, from: number, to: number): boolean => {
  const { subjects, held } = hands;
  if (subjects[a] === subjects[b] || held[a] === held[b]) return false;
  if (!isFree(hands, a, held[b], from, to) || !isFree(hands, b, held[a], from, to)) return false;
  swap(hands, a, b);
  return true;
};

/** Whether the subject of a relation is not the object itself and has no other relation to it. */
const isFree = ({ subjects, held }: Hands, of: number, object: number, from: number, to: number): boolean => {
  const subject = subjects[of];
  if (subject === object) return false;
  for (let at = of - 1; at >= from && subjects[at] === subject; at--) if (held[at] === object) return false;
  for (let at = of + 1; at < to && subjects[at] === subject; at++) if (held[at] === object) return false;
  return true;
};
