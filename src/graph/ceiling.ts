import TinyQueue from 'tinyqueue';

/** The highest cost that one of the k cheapest paths can still have: the k-th lowest of all that are known. */
export class Ceiling {
  cost: number;
  readonly #k: number;
  /** The k lowest, highest first. */
  readonly #lowest = new TinyQueue<number>([], (a, b) => b - a);

  /** @param cost  a ceiling that is known from elsewhere; the paths that it comes from may be told again */
  constructor(k: number, cost = Infinity) {
    [this.#k, this.cost] = [k, cost];
  }

  /** Another path is known; each is told once. */
  lower(cost: number): void {
    if (cost >= this.cost || this.#k === Infinity) return;
    this.#lowest.push(cost);
    if (this.#lowest.length > this.#k) this.#lowest.pop();
    if (this.#lowest.length === this.#k) this.lowerTo(this.#lowest.peek() ?? Infinity);
  }

  /** So many paths are known to cost no more; they may be told again. */
  lowerTo(cost: number): void {
    this.cost = Math.min(this.cost, cost);
  }
}
