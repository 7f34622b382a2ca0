/** Counts of values; the value counted most often, ties broken by the smallest. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(value: string): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** '' when nothing was counted. */
  mostFrequent(): string {
    let [best, most] = ['', 0];
    for (const [value, count] of this.#counts) {
      if (count > most || (count === most && value < best)) [best, most] = [value, count];
    }
    return best;
  }
}
