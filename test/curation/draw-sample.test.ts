import { describe, expect, it } from '@jest/globals';
import { drawSample } from '../../src/curation/source/draw-sample.js';
import { evidence } from '../model/evidence-of.js';

const findings = Array.from({ length: 1000 }, (_, at) => evidence({ id: `VPE:${at}` }));
const ids = (count: number, seed: string, from = findings): string[] =>
  drawSample(from, count, seed).map(({ id }) => id);

describe('drawSample', () => {
  it('draws without repetition, and all when more are wanted than there are', () => {
    expect(new Set(ids(50, 'a')).size).toBe(50);
    expect(new Set(ids(5000, 'a')).size).toBe(1000);
  });

  it('draws others for another seed', () => {
    const shared = ids(50, 'a').filter((id) => ids(50, 'b').includes(id));
    expect(shared.length).toBeLessThan(15);
  });

  it('keeps the others when a finding goes', () => {
    const [first, ...rest] = ids(50, 'a');
    const without = findings.filter(({ id }) => id !== first);
    expect(ids(49, 'a', without)).toEqual(rest);
  });

  it('draws from all parts alike: about 100 of 1,000 from each tenth in 10 draws of 100', () => {
    const drawn = Array.from({ length: 10 }, (_, seed) => ids(100, String(seed))).flat();
    const tenths = new Map<number, number>();
    for (const id of drawn) {
      const tenth = Math.floor(Number(id.slice(4)) / 100);
      tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
    }
    for (const count of tenths.values()) expect(Math.abs(count - 100)).toBeLessThan(40); // 4 standard deviations
  });
});
