/** Bitmaps of filters, each computed once; of many the ones asked for last are kept. */
export class BitmapCache {
  static readonly most = 32;
  readonly #bitmaps = new Map<string, Uint8Array>();

  /** @param key  says all that the bitmap depends on */
  get(key: unknown, compute: () => Uint8Array): Uint8Array {
    const text = JSON.stringify(key);
    const bitmap = this.#bitmaps.get(text) ?? compute();
    this.#bitmaps.delete(text); // the one asked for last stands last
    this.#bitmaps.set(text, bitmap);
    const [oldest] = this.#bitmaps.keys();
    if (this.#bitmaps.size > BitmapCache.most && oldest !== undefined) this.#bitmaps.delete(oldest);
    return bitmap;
  }
}
