import { describe, expect, it } from '@jest/globals';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { relationsOf, type Relations } from '../../../src/graph/metapaths/relations.js';
import { rewire } from '../../../src/graph/metapaths/rewire.js';
import { edge, graphOf } from '../hand-made-graph.js';
import { randomGraph } from '../random-graph.js';
import { seededRandom } from '../seeded-random.js';
import { randomMetaedges } from './enumerate-metapaths.js';

const OPTIONS = { causalOnly: false, damping: 0.5, degrees: 'METAEDGE' as const, beliefExponent: 1 };

/** Metaedge, subject and object of each relation. */
const triples = ({ starts, metaedges, subjects, objects }: Relations): string[] =>
  [...metaedges].flatMap((code, place) =>
    Array.from({ length: starts[place + 1] - starts[place] }, (_, step) => {
      const at = starts[place] + step;
      return `${code}: ${subjects[at]} ${objects[at]}`;
    }),
  );

const counted = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map([...counts].sort());
};

describe('rewire', () => {
  it('keeps how many of each metaedge every subject and object has, makes no loop and no repeat', () => {
    let changed = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const random = seededRandom(seed);
      const graph = randomGraph(random, { minNodes: 4, maxNodes: 30 });
      const metaedgeOf = Uint32Array.from(randomMetaedges(graph, random));
      const before = relationsOf(graph, { ...OPTIONS, metaedgeOf });
      const after = rewire(before, xoroshiro128plus(seed));
      const [stated, dealt] = [triples(before), triples(after)];
      expect(counted(dealt.map((text) => text.replace(/ \d+$/, '')))).toEqual(
        counted(stated.map((text) => text.replace(/ \d+$/, ''))),
      );
      expect(counted(dealt.map((text) => text.replace(/: \d+ /, ': ')))).toEqual(
        counted(stated.map((text) => text.replace(/: \d+ /, ': '))),
      );
      expect(new Set(dealt).size).toBe(dealt.length);
      expect(dealt.filter((text) => / (\d+) \1$/.test(text))).toEqual([]);
      if (dealt.join() !== stated.join()) changed++;
      const factorOf = new Map(
        triples(before).map((text, at) => [text.replace(/: \d+ /, ': '), before.objectFactors[at]]),
      );
      expect([...after.objectFactors]).toEqual(
        dealt.map((text) => factorOf.get(text.replace(/: \d+ /, ': '))),
      );
    }
    expect(changed).toBeGreaterThan(200);
  });

  it('reaches every arrangement about as often: a metaedge with 3 subjects, 4 objects and 6 relations', () => {
    const graph = graphOf(7, [edge(0, 3), edge(0, 4), edge(1, 3), edge(1, 5), edge(2, 4), edge(2, 6)]);
    const relations = relationsOf(graph, { ...OPTIONS, metaedgeOf: new Uint32Array(6) });
    const random = xoroshiro128plus(2026);
    const DRAWS = 12_000;
    const seen = counted(
      Array.from({ length: DRAWS }, () => triples(rewire(relations, random)).sort().join()),
    );
    const all = arrangements([2, 2, 2], [2, 2, 1, 1]);
    expect(seen.size).toBe(all);
    const expected = DRAWS / all;
    const chiSquare = [...seen.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare / (all - 1)).toBeLessThan(3); // 1 for a perfect sampler
  });

  it('leaves a metaedge as it is that has no other arrangement', () => {
    const complete = graphOf(4, [edge(0, 2), edge(0, 3), edge(1, 2), edge(1, 3)]);
    const relations = relationsOf(complete, { ...OPTIONS, metaedgeOf: new Uint32Array(4) });
    expect(triples(rewire(relations, xoroshiro128plus(1))).sort()).toEqual(triples(relations).sort());
  });

  it('is the same for the same seed', () => {
    const random = seededRandom(5);
    const graph = randomGraph(random, { minNodes: 20, maxNodes: 20 });
    const relations = relationsOf(graph, { ...OPTIONS, metaedgeOf: new Uint32Array(graph.edgeCount) });
    expect(rewire(relations, xoroshiro128plus(9))).toEqual(rewire(relations, xoroshiro128plus(9)));
    expect(rewire(relations, xoroshiro128plus(9)).objects).not.toEqual(
      rewire(relations, xoroshiro128plus(10)).objects,
    );
  });
});

/** How many 0–1 matrices have these sums of rows and of columns. */
const arrangements = (rows: readonly number[], columns: readonly number[]): number => {
  const [row, ...others] = rows;
  if (others.length === 0)
    return columns.every((left) => left === 0 || left === 1) &&
      columns.reduce<number>((a, b) => a + b, 0) === row
      ? 1
      : 0;
  let count = 0;
  for (let chosen = 0; chosen < 2 ** columns.length; chosen++) {
    const bits = columns.map((_, at): number => (chosen >> at) & 1);
    if (bits.reduce<number>((a, b) => a + b, 0) !== row || bits.some((bit, at) => bit > columns[at]))
      continue;
    count += arrangements(
      others,
      columns.map((left, at) => left - bits[at]),
    );
  }
  return count;
};
