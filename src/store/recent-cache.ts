/** Values that depend on a key alone, each computed once; of many those that were asked for last are kept. */
export class RecentCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** @param key  says all that the value depends on */
  get(key: unknown, compute: () => Value): Value {
    const text = JSON.stringify(key);
    const value = this.#values.get(text) ?? compute();
    this.#values.delete(text); // the one asked for last stands last
    this.#values.set(text, value);
    if (this.#values.size > this.#most) {
      const [oldest] = this.#values.keys();
      this.#values.delete(oldest);
    }
    return value;
  }
}
