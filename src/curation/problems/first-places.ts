import type { Place } from './problem.js';

/** Remembers where each key was first met, so that the second can name the first. */
export class FirstPlaces {
  readonly #places = new Map<string, Place>();

  /** `file:line` of the earlier place of this key, or null when this is the first. */
  earlier(key: string, place: Place): string | null {
    const first = this.#places.get(key);
    if (first !== undefined) return `${first.file}:${first.line}`;
    this.#places.set(key, place);
    return null;
  }
}
