const MOST = 32;

/** Bitmaps of filters, each computed once; of many the ones asked for last are kept. */
export class BitmapCache {
  readonly #bitmaps = new Map<string, Uint8Array>();

  /** @param key  says all that the bitmap depends on */
  get(key: unknown, compute: () => Uint8Array): Uint8Array {
    const text = JSON.stringify(key);
    const bitmap = this.#bitmaps.get(text) ?? compute();
    this.#bitmaps.delete(text); // the one asked for last stands last
    this.#bitmaps.set(text, bitmap);
    if (this.#bitmaps.size > MOST) {
      const [oldest] = this.#bitmaps.keys();
      this.#bitmaps.delete(oldest);
    }
    return bitmap;
  }
}
