/** Two nodes and what speaks for them. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Pairs kept until they are looked through, as a multiple of those wanted. */
const SLACK = 4;
const LEAST_ROOM = 1024;

/** Of any number of pairs offered those with the greatest weight; among equals the ones with the least nodes. */
export class BestPairs {
  readonly #wanted: number;
  readonly #room: number;
  #pairs: Pair[] = [];
  #bound = -Infinity;
  #offered = 0;

  constructor(wanted: number) {
    this.#wanted = wanted;
    this.#room = Math.max(LEAST_ROOM, SLACK * wanted);
  }

  /** How many there were. */
  get offered(): number {
    return this.#offered;
  }

  offer(a: number, b: number, weight: number): void {
    this.#offered++;
    if (weight < this.#bound) return;
    this.#pairs.push({ a, b, weight });
    if (this.#pairs.length === this.#room) this.#shrink();
  }

  /** Best first. */
  pairs(): readonly Pair[] {
    this.#shrink();
    return this.#pairs;
  }

  #shrink(): void {
    this.#pairs.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
    this.#pairs = this.#pairs.slice(0, this.#wanted);
    if (this.#pairs.length === this.#wanted) this.#bound = this.#pairs.at(-1)?.weight ?? Infinity;
  }
}
