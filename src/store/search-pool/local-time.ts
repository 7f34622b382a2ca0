/** Longest that a search runs in the thread that asks, in milliseconds; most end within one. */
const MOST_MS = 8;
/** Given to every search, whatever the others took. */
const LEAST_MS = 1;
/** Share of the thread's time that searches may take in vain. */
const SHARE = 0.1;

/**
 * How long searches may be tried in the thread that answers requests. What was tried in vain is taken from those that follow: many long searches
 * at once do not hold up that thread one after another.
 */
export class LocalTime {
  #left = MOST_MS;
  #countedAt = performance.now();

  /** For the next search, in milliseconds. */
  allowed(): number {
    const now = performance.now();
    this.#left = Math.min(MOST_MS, this.#left + (now - this.#countedAt) * SHARE);
    this.#countedAt = now;
    return Math.max(LEAST_MS, this.#left);
  }

  spend(ms: number): void {
    this.#left = Math.max(0, this.#left - ms);
  }
}
