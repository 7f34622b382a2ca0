/** What the lower half of a value counts to. */
const OWNERS = 2 ** 32;

/** Values kept until they are looked through, as a multiple of those wanted. */
const SLACK = 4;
const LEAST_ROOM = 64;

/**
 * Of any number of owners offered those with the least order (below 2²¹), among equals the least owners (below 2³²). It takes memory for a few
 * times as many as wanted; both numbers are kept as one.
 */
export class Least {
  readonly #wanted: number;
  readonly #values: Float64Array;
  #count = 0;
  #bound: number;
  #lastOrder: number;

  constructor(wanted: number) {
    this.#wanted = wanted;
    this.#values = new Float64Array(Math.max(LEAST_ROOM, SLACK * wanted));
    this.#bound = wanted === 0 ? -1 : Infinity;
    this.#lastOrder = this.#bound;
  }

  /** No higher order is wanted any more. */
  get lastOrder(): number {
    return this.#lastOrder;
  }

  wants(order: number, owner: number): boolean {
    return order * OWNERS + owner < this.#bound;
  }

  offer(order: number, owner: number): void {
    const value = order * OWNERS + owner;
    if (value >= this.#bound) return;
    this.#values[this.#count++] = value;
    if (this.#count === this.#values.length) this.#shrink();
  }

  /** Each owner once, by its least order; those with the least come first. */
  owners(): number[] {
    this.#shrink();
    return Array.from(this.#values.subarray(0, this.#count), ownerOf);
  }

  #shrink(): void {
    const sorted = this.#values.subarray(0, this.#count).sort();
    const owners = new Set<number>();
    for (const value of sorted) {
      if (owners.size === this.#wanted) break;
      if (owners.has(ownerOf(value))) continue;
      this.#values[owners.size] = value;
      owners.add(ownerOf(value));
    }
    this.#count = owners.size;
    if (this.#count < this.#wanted || this.#count === 0) return;
    this.#bound = this.#values[this.#count - 1];
    this.#lastOrder = Math.floor(this.#bound / OWNERS);
  }
}

const ownerOf = (value: number): number => value % OWNERS;
