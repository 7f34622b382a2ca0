import { isStrict, type WordsAsked } from '../asked-text.js';
import { Least } from './least.js';
import type { TextIndex } from './text-index.js';
import { createTermFinder, type Run } from './word-terms.js';

/** Looking up a place in a long run takes as long as reading so many holders. */
const LOOK_UP = 24;

const MAX_MARK = 2 ** 32 - 1;

/** A word asked for: where its holders stand, and how many there are. */
interface Held {
  readonly runs: readonly Run[];
  readonly size: number;
}

interface Taking {
  /** Whether an entity may be taken, by place. */
  readonly fits: (place: number) => boolean;
  readonly isNameOnly: boolean;
  readonly limit: number;
}

/**
 * Places of the entities that hold words, as many as a limit allows: those which hold most of the words first, where that counts, then by place.
 * Lists are read from the front wherever the first will do; what is counted is counted in arrays that all calls share.
 */
export class Holders {
  readonly #holders: Uint32Array;
  readonly #runsOf: ReturnType<typeof createTermFinder>;
  /** By place: the word that it was last met for. Words of earlier calls have lower numbers. */
  readonly #marks: Uint32Array;
  #lastMark = 0;
  /** By place: words held, where the mark is one of this call. */
  readonly #held: Uint16Array;
  readonly #met: Uint32Array;

  constructor(index: TextIndex) {
    this.#holders = index.holders;
    this.#runsOf = createTermFinder(index);
    this.#marks = new Uint32Array(index.placeRows.length);
    this.#held = new Uint16Array(index.placeRows.length);
    this.#met = new Uint32Array(index.placeRows.length);
  }

  of(asked: WordsAsked, fits: (place: number) => boolean, limit: number): number[] {
    const taking = { fits, isNameOnly: asked.within === 'NAME', limit: Math.min(limit, this.#met.length) };
    const words = asked.words
      .map((word) => this.#runsOf(word))
      .map((runs) => ({ runs, size: runs.reduce((sum, { start, end }) => sum + end - start, 0) }))
      .sort((a, b) => a.size - b.size);
    if (words.length === 1) return this.#ofAnyRun(words[0].runs, taking);
    if (asked.all) return this.#ofAll(words, taking);
    if (isStrict(asked)) return this.#ofMost(words, taking);
    return this.#ofAnyRun(
      words.flatMap(({ runs }) => runs),
      taking,
    );
  }

  #ofAnyRun(runs: readonly Run[], { fits, isNameOnly, limit }: Taking): number[] {
    const least = new Least(limit);
    for (const { start, end, isSorted } of runs) {
      for (let at = start; at < end; at++) {
        const holder = this.#holders[at];
        const place = holder >>> 1;
        if (!least.wants(0, place)) {
          if (isSorted) break;
        } else if ((!isNameOnly || (holder & 1) === 1) && fits(place)) least.offer(0, place);
      }
    }
    return least.owners();
  }

  /** Whoever holds one word, then of these who holds the next, the rarest first. */
  #ofAll(words: readonly Held[], { fits, isNameOnly, limit }: Taking): number[] {
    const first = this.#freshMarks(words.length);
    let count = this.#meet(words[0], first, isNameOnly);
    for (const [at, word] of words.entries()) {
      if (at > 0) count = this.#stillMet(word, first + at, count, isNameOnly);
    }
    const least = new Least(limit);
    for (let at = 0; at < count; at++) {
      const place = this.#met[at];
      if (least.wants(0, place) && fits(place)) least.offer(0, place);
    }
    return least.owners();
  }

  /** Marks whoever holds a word, and gives how many there are. */
  #meet({ runs }: Held, mark: number, isNameOnly: boolean): number {
    let count = 0;
    for (const { start, end } of runs) {
      for (let at = start; at < end; at++) {
        const holder = this.#holders[at];
        const place = holder >>> 1;
        if ((isNameOnly && (holder & 1) === 0) || this.#marks[place] === mark) continue;
        this.#marks[place] = mark;
        this.#met[count++] = place;
      }
    }
    return count;
  }

  /** Of those met, the ones that hold a word too. */
  #stillMet({ runs, size }: Held, mark: number, count: number, isNameOnly: boolean): number {
    const isLookedUp = runs.every(({ isSorted }) => isSorted) && count * runs.length * LOOK_UP < size;
    if (!isLookedUp) {
      for (const { start, end } of runs) {
        for (let at = start; at < end; at++) {
          const holder = this.#holders[at];
          const place = holder >>> 1;
          if (this.#marks[place] === mark - 1 && (!isNameOnly || (holder & 1) === 1))
            this.#marks[place] = mark;
        }
      }
    }
    let left = 0;
    for (let at = 0; at < count; at++) {
      const place = this.#met[at];
      const isHolder = isLookedUp
        ? runs.some((run) => this.#isIn(run, place, isNameOnly))
        : this.#marks[place] === mark;
      if (!isHolder) continue;
      this.#marks[place] = mark;
      this.#met[left++] = place;
    }
    return left;
  }

  /** Who holds any of the words, those with more of them first. The longest list is read no further than needed. */
  #ofMost(words: readonly Held[], { fits, isNameOnly, limit }: Taking): number[] {
    const first = this.#freshMarks(words.length);
    const [longest, ...others] = words.at(-1)?.runs ?? [];
    const isLeft = words.at(-1)?.size !== 0 && longest.isSorted && others.length === 0;
    const counted = isLeft ? words.slice(0, -1) : words;
    let count = 0;
    for (const [at, word] of counted.entries())
      count = this.#count(word, { mark: first + at, first, count, isNameOnly });

    const least = new Least(limit);
    for (let at = 0; at < count; at++) {
      const place = this.#met[at];
      const isInLongest = isLeft && this.#isIn(longest, place, isNameOnly);
      const missing = words.length - this.#held[place] - (isInLongest ? 1 : 0);
      if (least.wants(missing, place) && fits(place)) least.offer(missing, place);
    }
    for (let at = isLeft ? longest.start : 0; at < (isLeft ? longest.end : 0); at++) {
      const holder = this.#holders[at];
      const place = holder >>> 1;
      if (!least.wants(words.length - 1, place)) break;
      const isNew = this.#marks[place] < first;
      if (isNew && (!isNameOnly || (holder & 1) === 1) && fits(place)) least.offer(words.length - 1, place);
    }
    return least.owners();
  }

  /** Counts a word for whoever holds it; how many were met by now comes back. */
  #count(
    { runs }: Held,
    { mark, first, count, isNameOnly }: { mark: number; first: number; count: number; isNameOnly: boolean },
  ): number {
    let met = count;
    for (const { start, end } of runs) {
      for (let at = start; at < end; at++) {
        const holder = this.#holders[at];
        const place = holder >>> 1;
        if ((isNameOnly && (holder & 1) === 0) || this.#marks[place] === mark) continue;
        if (this.#marks[place] < first) {
          this.#held[place] = 0;
          this.#met[met++] = place;
        }
        this.#held[place]++;
        this.#marks[place] = mark;
      }
    }
    return met;
  }

  #isIn({ start, end }: Run, place: number, isNameOnly: boolean): boolean {
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#holders[middle] < place * 2) low = middle + 1;
      else high = middle;
    }
    if (low === end || this.#holders[low] >>> 1 !== place) return false;
    return !isNameOnly || (this.#holders[low] & 1) === 1;
  }

  /** The first of as many marks as asked, all higher than any used. */
  #freshMarks(count: number): number {
    if (this.#lastMark + count > MAX_MARK) {
      this.#marks.fill(0);
      this.#lastMark = 0;
    }
    const first = this.#lastMark + 1;
    this.#lastMark += count;
    return first;
  }
}
