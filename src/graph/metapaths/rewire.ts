import { uniformInt } from 'pure-rand/distribution/uniformInt';
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
  const { starts, objects, objectFactors } = relations;
  const hands = new Hands(relations, random);
  for (let place = 0; place + 1 < starts.length; place++) hands.deal(starts[place], starts[place + 1]);
  const { dealt } = hands;
  return {
    ...relations,
    objects: dealt.map((from) => objects[from]),
    objectFactors: Float64Array.from(dealt, (from) => objectFactors[from]),
  };
};

/** Who has whose object. */
class Hands {
  /** By relation: the one whose object it has now. */
  readonly dealt: Uint32Array;
  readonly #relations: Relations;
  readonly #random: RandomGenerator;
  /** By node: the last run in which it was an object. */
  readonly #seenIn: Int32Array;
  #runs = 0;
  /** Bounds of the metaedge that is being dealt. */
  #from = 0;
  #to = 0;

  constructor(relations: Relations, random: RandomGenerator) {
    this.#relations = relations;
    this.#random = random;
    this.dealt = Uint32Array.from(relations.objects.keys());
    this.#seenIn = new Int32Array(relations.nodeCount);
  }

  /** One metaedge: relations `from` to before `to`. */
  deal(from: number, to: number): void {
    const { subjects } = this.#relations;
    if (subjects[from] === subjects[to - 1]) return; // one subject has them all
    [this.#from, this.#to] = [from, to];
    for (let at = to - 1; at > from; at--) this.#swap(at, uniformInt(this.#random, from, at)); // (A)
    const isFree = this.#clashes().every((at) => this.#settle(at)); // (B)
    if (!isFree) for (let at = from; at < to; at++) this.dealt[at] = at; // (C)
    const tries = (to - from) * (isFree ? SWAPS : SWAPS_FROM_STATED);
    for (let count = 0; count < tries; count++) this.#trySwap(this.#draw(), this.#draw()); // (D)
  }

  #draw(): number {
    return uniformInt(this.#random, this.#from, this.#to - 1);
  }

  #swap(a: number, b: number): void {
    const kept = this.dealt[a];
    this.dealt[a] = this.dealt[b];
    this.dealt[b] = kept;
  }

  /** Loops, and all but the first of those that join the same pair. */
  #clashes(): number[] {
    const { subjects, objects } = this.#relations;
    const found: number[] = [];
    for (let at = this.#from; at < this.#to; at++) {
      if (at === this.#from || subjects[at] !== subjects[at - 1]) this.#runs++;
      const object = objects[this.dealt[at]];
      if (object === subjects[at] || this.#seenIn[object] === this.#runs) found.push(at);
      this.#seenIn[object] = this.#runs;
    }
    return found;
  }

  #settle(at: number): boolean {
    for (let draws = 0; draws < MOST_DRAWS; draws++) {
      if (this.#trySwap(at, this.#draw())) return true;
    }
    return false;
  }

  /** Swaps the objects of two relations of one metaedge, if neither becomes a loop or a repeat. */
  #trySwap(a: number, b: number): boolean {
    const { subjects, objects } = this.#relations;
    if (subjects[a] === subjects[b]) return false;
    const [objectA, objectB] = [objects[this.dealt[a]], objects[this.dealt[b]]];
    if (objectA === objectB || !this.#isFree(a, objectB) || !this.#isFree(b, objectA)) return false;
    this.#swap(a, b);
    return true;
  }

  /** Whether the subject of a relation is not the object itself and has no other relation to it. */
  #isFree(of: number, object: number): boolean {
    const { subjects, objects } = this.#relations;
    const subject = subjects[of];
    if (subject === object) return false;
    for (let at = of - 1; at >= this.#from && subjects[at] === subject; at--) {
      if (objects[this.dealt[at]] === object) return false;
    }
    for (let at = of + 1; at < this.#to && subjects[at] === subject; at++) {
      if (objects[this.dealt[at]] === object) return false;
    }
    return true;
  }
}
