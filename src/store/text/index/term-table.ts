import { GrowingNumbers, GrowingStrings } from './growing.js';
import type { PackedStrings } from './packed-strings.js';

const FIRST_SLOTS = 1024;

/** Numbers different strings in the order in which they come up: a hash table in flat memory, as a map of a million strings takes ten times as much. */
export class TermTable {
  readonly #terms = new GrowingStrings();
  readonly #hashes = new GrowingNumbers();
  /** Number of a term and one more; 0 where a slot is free. Open addressing, at most half full. */
  #slots = new Uint32Array(FIRST_SLOTS);

  get count(): number {
    return this.#terms.count;
  }

  /** The number of a term; a new one gets the next. */
  numberOf(term: string): number {
    const end = this.#terms.write(term);
    const hash = this.#hashOf(end);
    const slot = this.#slotOf(hash, end);
    const known = this.#slots[slot];
    if (known !== 0) return known - 1;
    this.#terms.keep(end);
    this.#hashes.push(hash);
    this.#slots[slot] = this.count;
    if (this.count * 2 > this.#slots.length) this.#widen();
    return this.count - 1;
  }

  strings(): PackedStrings {
    return this.#terms.strings();
  }

  /** FNV-1a of the bytes written last. */
  #hashOf(end: number): number {
    let hash = 0x811c9dc5;
    for (let at = this.#terms.start(this.count); at < end; at++)
      hash = Math.imul(hash ^ this.#terms.byteAt(at), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
  }

  /** The slot of the term written last, or the free one that it would take. */
  #slotOf(hash: number, end: number): number {
    let slot = hash % this.#slots.length;
    while (this.#slots[slot] !== 0 && !this.#isWritten(this.#slots[slot] - 1, hash, end))
      slot = (slot + 1) % this.#slots.length;
    return slot;
  }

  #isWritten(term: number, hash: number, end: number): boolean {
    if (this.#hashes.at(term) !== hash) return false;
    const [start, own] = [this.#terms.start(this.count), this.#terms.start(term)];
    if (this.#terms.start(term + 1) - own !== end - start) return false;
    for (let at = start; at < end; at++)
      if (this.#terms.byteAt(at) !== this.#terms.byteAt(own + at - start)) return false;
    return true;
  }

  #widen(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let term = 0; term < this.count; term++) {
      let slot = this.#hashes.at(term) % this.#slots.length;
      while (this.#slots[slot] !== 0) slot = (slot + 1) % this.#slots.length;
      this.#slots[slot] = term + 1;
    }
  }
}
