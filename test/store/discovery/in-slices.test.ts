import { describe, expect, it } from '@jest/globals';
import { inSlices } from '../../../src/store/discovery/in-slices.js';

/** Keeps the thread busy. */
const workFor = (ms: number): void => {
  for (const begun = performance.now(); performance.now() - begun < ms;);
};

describe('inSlices', () => {
  it('calls the work for every place in order, and not at all for none', async () => {
    const places: number[] = [];
    await inSlices(5, (at) => places.push(at));
    await inSlices(0, (at) => places.push(at));
    expect(places).toEqual([0, 1, 2, 3, 4]);
  });

  it('lets others have their turn before long work ends', async () => {
    let doneWhenAsked = -1;
    let done = 0;
    setImmediate(() => (doneWhenAsked = done));
    await inSlices(40, () => {
      workFor(1);
      done++;
    });
    expect(doneWhenAsked).toBeGreaterThan(0);
    expect(doneWhenAsked).toBeLessThan(40);
  });

  it('ends when nobody waits any more', async () => {
    const waiting = new AbortController();
    let done = 0;
    const work = inSlices(
      1000,
      () => {
        workFor(1);
        if (++done === 3) waiting.abort();
      },
      waiting.signal,
    );
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(done).toBeLessThan(1000);
  });
});
