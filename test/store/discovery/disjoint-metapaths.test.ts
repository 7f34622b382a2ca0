import { describe, expect, it } from '@jest/globals';
import type { AllowedMetaedges } from '../../../src/graph/metapaths/step-matrix.js';
import { spellingsOf } from '../../../src/store/discovery/spellings.js';
import { disjointMetapaths } from '../../../src/store/discovery/disjoint-metapaths.js';
import { seededRandom } from '../../graph/seeded-random.js';

const METAEDGES = 3;
/** Ways to take a step: over a metaedge, to its object or to its subject. */
const WAYS = Array.from({ length: 2 * METAEDGES }, (_, way) => way);

const allows = ({ toObject, toSubject }: AllowedMetaedges, way: number): boolean =>
  (way < METAEDGES ? toObject[way] : toSubject[way - METAEDGES]) === 1;

const walks = (length: number): number[][] =>
  length === 0 ? [[]] : walks(length - 1).flatMap((walk) => WAYS.map((way) => [...walk, way]));

describe('disjointMetapaths', () => {
  it('fits each walk once that fits any of those given, on 300 seeded lists of up to 4 metapaths of 1 to 3 steps', () => {
    let overlapping = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const random = seededRandom(seed);
      const given = Array.from({ length: 1 + random.integer(4) }, () =>
        Array.from({ length: 1 + random.integer(3) }, () => ({
          toObject: random.bits(METAEDGES, 0.7),
          toSubject: random.bits(METAEDGES, 0.3),
        })),
      );
      const disjoint = disjointMetapaths(given);
      for (const walk of [1, 2, 3].flatMap(walks)) {
        const fitting = (metapaths: readonly (readonly AllowedMetaedges[])[]): number =>
          metapaths.filter(
            (steps) => steps.length === walk.length && steps.every((step, at) => allows(step, walk[at])),
          ).length;
        if (fitting(given) > 1) overlapping++;
        expect(fitting(disjoint)).toBe(Math.min(1, fitting(given)));
      }
    }
    expect(overlapping).toBeGreaterThan(300);
  });

  it('refuses what would be cut into hundreds of pieces', () => {
    const random = seededRandom(1);
    const step = () => ({ toObject: random.bits(40, 0.5), toSubject: random.bits(40, 0.5) });
    const many = Array.from({ length: 20 }, () => Array.from({ length: 6 }, step));
    expect(() => disjointMetapaths(many)).toThrow('The metapaths stand for more than 50 different ones.');
  });
});

describe('spellingsOf', () => {
  const part = (category: 'GENE' | 'CELL', min: number, max: number) => ({
    predicates: [],
    effects: [],
    categories: [category],
    min,
    max,
  });

  it('spells optional and repeated parts out, each spelling once', () => {
    const spellings = spellingsOf([[part('GENE', 0, 1), part('CELL', 1, 2)], [part('CELL', 1, 1)]]);
    expect(spellings.map((parts) => parts.map(({ categories }) => categories[0]).join(' ')).sort()).toEqual([
      'CELL',
      'CELL CELL',
      'GENE CELL',
      'GENE CELL CELL',
    ]);
  });

  it('takes fifty times the same six optional parts for the six that they are', () => {
    const optional = Array.from({ length: 6 }, () => part('GENE', 0, 1));
    expect(
      spellingsOf(Array.from({ length: 50 }, () => optional))
        .map(({ length }) => length)
        .sort(),
    ).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('refuses more than fifty different ones', () => {
    const either = Array.from({ length: 6 }, (_, at) => part(at % 2 === 0 ? 'GENE' : 'CELL', 0, 1));
    const others = either.map((one) => ({ ...one, predicates: ['AFFECTS' as const] }));
    expect(() => spellingsOf([either, others, [...either.slice(3), ...others.slice(3)]])).toThrow(
      'more than 50 different ones',
    );
  });
});
