/** How much of a shape (categories and parity of sign) is curated, and how much of it there is to choose from. */
type Shares = ReadonlyMap<string, readonly [curated: number, all: number]>;

/** A candidate as the prior sees it. */
interface ShapedCandidate {
  readonly shape: string;
  readonly isCurated: boolean;
}

/** Added to both sides of the ratio: a shape that was never met has ln 1 = 0. */
const PSEUDO_COUNT = 1;

/** How often paths of a shape are curated where they could be, learned from records: ln((curated + 1) / (candidates + 1)). */
export class ShapePrior {
  readonly #curated = new Map<string, number>();
  readonly #all = new Map<string, number>();
  /** By record: what it gave. */
  readonly #ofRecord = new Map<number, Shares>();

  /**
   * Learns from one record. Curated candidates share a weight of 1, and so do all candidates; where nothing else could be chosen, nothing is learned.
   * @param longest  its candidates of as many steps as the longest curated path
   */
  learn(record: number, longest: readonly ShapedCandidate[]): void {
    const curated = longest.filter(({ isCurated }) => isCurated);
    if (curated.length === 0 || curated.length === longest.length) return;
    const shares = new Map<string, [number, number]>();
    for (const { shape, isCurated } of longest) {
      const share = shares.get(shape) ?? [0, 0];
      shares.set(shape, share);
      if (isCurated) share[0] += 1 / curated.length;
      share[1] += 1 / longest.length;
    }
    this.#ofRecord.set(record, shares);
    for (const [shape, [some, all]] of shares) {
      this.#curated.set(shape, (this.#curated.get(shape) ?? 0) + some);
      this.#all.set(shape, (this.#all.get(shape) ?? 0) + all);
    }
  }

  /** The prior of a shape for a record, without what was learned from that record. */
  at(shape: string, record: number): number {
    const [some, all] = this.#ofRecord.get(record)?.get(shape) ?? [0, 0];
    const curated = Math.max((this.#curated.get(shape) ?? 0) - some, 0);
    const met = Math.max((this.#all.get(shape) ?? 0) - all, 0);
    return Math.log((curated + PSEUDO_COUNT) / (met + PSEUDO_COUNT));
  }

  /** How many shapes were met. */
  get size(): number {
    return this.#all.size;
  }
}
