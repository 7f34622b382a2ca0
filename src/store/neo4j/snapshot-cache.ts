import type { ReleaseReader } from './release-reader.js';

/** What was computed from the release that is there, until another one is. Those who ask meanwhile share one computation. */
export class SnapshotCache<Value> {
  readonly #compute: (reader: ReleaseReader) => Promise<Value>;
  #latest: { readonly sequence: number; readonly value: Promise<Value>; isThere: boolean } | null = null;

  constructor(compute: (reader: ReleaseReader) => Promise<Value>) {
    this.#compute = compute;
  }

  /** The value for the release of the reader. A computation that failed is not kept. */
  async at(reader: ReleaseReader): Promise<Value> {
    const sequence = await reader.sequence();
    if (this.#latest?.sequence === sequence) return this.#latest.value;
    const value = this.#compute(reader.outliving());
    const latest = { sequence, value, isThere: false };
    if ((this.#latest?.sequence ?? 0) < sequence) this.#latest = latest;
    value.then(
      () => (latest.isThere = true),
      () => {
        if (this.#latest === latest) this.#latest = null;
      },
    );
    return value;
  }

  /** Whether the value for the release of the reader needs no waiting for. */
  async has(reader: ReleaseReader): Promise<boolean> {
    const sequence = await reader.sequence();
    return this.#latest?.sequence === sequence && this.#latest.isThere;
  }
}
