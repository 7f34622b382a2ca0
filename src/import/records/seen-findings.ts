/** Whether a finding is new, and if not, whether the rest of it is the same as that of the first. */
export type Seen = 'NEW' | 'SAME' | 'DIFFERENT';

/** Parts that grow one by one, so that growing copies little. */
const PARTS = 256;
const FIRST_SLOTS = 16;
const GROWTH = 1.25;
/** Most of the slots that may be taken. */
const FULLNESS = 0.8;

/**
 * Ids of the findings that an import has read, with 16 bits of what else they say.
 * Memory: 10 bytes a slot, 12.5 to 15.6 a finding; a set of texts would take ten times as much.
 */
export class SeenFindings {
  readonly #parts = Array.from({ length: PARTS }, () => new Part());

  /**
   * Takes the finding in unless it is known.
   * @param id  ends in 16 hexadecimal digits
   * @param rest  hash of what the id leaves out
   */
  add(id: string, rest: number): Seen {
    const high = Number.parseInt(id.slice(-16, -8), 16);
    const low = Number.parseInt(id.slice(-8), 16);
    return this.#parts[low % PARTS].add(high, low, rest & 0xffff);
  }
}

/** A table with open addressing; a slot of zeros is free. */
class Part {
  #high = new Uint32Array(FIRST_SLOTS);
  #low = new Uint32Array(FIRST_SLOTS);
  #rest = new Uint16Array(FIRST_SLOTS);
  #count = 0;

  add(high: number, low: number, rest: number): Seen {
    const slot = this.#slotOf(high, low);
    if (this.#isTaken(slot)) return this.#rest[slot] === rest ? 'SAME' : 'DIFFERENT';
    this.#put(slot, high, low, rest);
    this.#count += 1;
    if (this.#count > this.#high.length * FULLNESS) this.#grow();
    return 'NEW';
  }

  #isTaken(slot: number): boolean {
    return this.#high[slot] !== 0 || this.#low[slot] !== 0;
  }

  #put(slot: number, high: number, low: number, rest: number): void {
    this.#high[slot] = high;
    this.#low[slot] = low;
    this.#rest[slot] = rest;
  }

  /** Where the id stands, or the free slot for it. */
  #slotOf(high: number, low: number): number {
    const slots = this.#high.length;
    let slot = high % slots;
    while (this.#isTaken(slot) && (this.#high[slot] !== high || this.#low[slot] !== low)) {
      slot = slot + 1 === slots ? 0 : slot + 1;
    }
    return slot;
  }

  #grow(): void {
    const [high, low, rest] = [this.#high, this.#low, this.#rest];
    const slots = Math.ceil(high.length * GROWTH);
    this.#high = new Uint32Array(slots);
    this.#low = new Uint32Array(slots);
    this.#rest = new Uint16Array(slots);
    for (const [slot, upper] of high.entries()) {
      if (upper !== 0 || low[slot] !== 0) {
        this.#put(this.#slotOf(upper, low[slot]), upper, low[slot], rest[slot]);
      }
    }
  }
}
