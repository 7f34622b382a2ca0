import { describe, expect, it } from '@jest/globals';
import { ExplanationTask } from '../../../src/validation/explanations/explanation-task.js';
import { FeaturesOfRecord } from '../../../src/validation/explanations/path-features.js';
import { ShapePrior } from '../../../src/validation/explanations/shape-prior.js';
import { recordOf } from '../hand-made-records.js';

/* D1 acts through P1 on A and through P2 on B; D2 the other way round, and reaches A by X too; D3 shares that end. */
const RECORDS = [
  recordOf('r0', ['D1 -| P1 -> A']),
  recordOf('r1', ['D1 -| P2 -> B']),
  recordOf('r2', ['D2 -> P2 -> X -> A']),
  recordOf('r3', ['D2 -| P1 -> B'], { besides: ['P1 -| A'] }),
  recordOf('r4', ['D3 -> P2 -> X -> A'], { besides: ['D3 -> D3', 'P1 -| A', 'P1 -> A'] }),
];
const task = new ExplanationTask(RECORDS);
const named = (path: readonly number[]): string => path.map((node) => task.graph.ids[node]).join(' ');
const nodes = (text: string): number[] => text.split(' ').map(task.graph.nodeOf);
const featuresOf = (
  record: number,
  path: string,
  exclusion: 'RECORD' | 'DRUG' | 'DRUG_AND_DISEASE' = 'RECORD',
) => new FeaturesOfRecord(task, record, task.excluded(record, exclusion)).of(nodes(path));

describe('ExplanationTask', () => {
  it('has every path of the union up to the length, and knows which are curated', () => {
    const found = (record: number, steps: number) =>
      task
        .candidates(record, steps)
        .map(({ path, isCurated }) => `${named(path)}${isCurated ? ' *' : ''}`)
        .sort();
    expect(found(0, 2)).toEqual(['D1 P1 A *']);
    expect(found(0, 3)).toEqual(['D1 P1 A *', 'D1 P2 X A']);
    expect(found(1, 2)).toEqual(['D1 P1 B', 'D1 P2 B *']);
    expect(found(2, task.longest(2))).toEqual(['D2 P1 A', 'D2 P2 X A *']);
  });

  it('never leads through the disease or back to the drug', () => {
    const loops = new ExplanationTask([
      recordOf('a', ['D1 -> P1 -> A'], { besides: ['A -> P2', 'P2 -> A', 'P1 -> D1'] }),
    ]);
    expect(loops.candidates(0, 5)).toHaveLength(1);
  });

  it('leaves out the record, its drug, and its disease', () => {
    expect([...task.excluded(0, 'RECORD')]).toEqual([1, 0, 0, 0, 0]);
    expect([...task.excluded(0, 'DRUG')]).toEqual([1, 1, 0, 0, 0]);
    expect([...task.excluded(0, 'DRUG_AND_DISEASE')]).toEqual([1, 1, 1, 0, 1]);
  });
});

describe('FeaturesOfRecord', () => {
  it('counts by hand: what other records of the drug state, and how many nodes lead to a hub', () => {
    // D1 and D2 lead to P1; D1, D2 and D3 to P2
    expect(featuresOf(1, 'D1 P2 B')).toEqual({
      hub: Math.log(3),
      drug: 0,
      chain: 0,
      jump: 0,
      shape: 'Drug|Protein|Disease 1',
    });
    expect(featuresOf(1, 'D1 P1 B')).toEqual({
      hub: Math.log(2),
      drug: Math.log(2), // r0 states D1 -| P1
      chain: 0,
      jump: 0,
      shape: 'Drug|Protein|Disease 1',
    });
  });

  it('counts what another curated path has in a row, or in this order', () => {
    // r4 has P2 X A in a row, and P2 before A; nobody else has D2 before X
    expect(featuresOf(2, 'D2 P2 X A')).toMatchObject({
      hub: Math.log(3),
      drug: 0,
      chain: Math.log(2),
      jump: 0.5,
    });
    expect(featuresOf(2, 'D2 P2 X A', 'DRUG_AND_DISEASE')).toMatchObject({ chain: 0, jump: 0 });
  });

  it('takes the sign that most records state; unknown and positive ones turn nothing round', () => {
    // D1 -| P1 is told by r0 alone, which counts though it is left out. P1 to A: '->' by r0 and r4, '-|' by r3 and r4: a tie, and '->' is the smaller text
    expect(featuresOf(1, 'D1 P1 A').shape).toBe('Drug|Protein|Disease 1');
    expect(featuresOf(0, 'D1 P1 A').shape).toBe('Drug|Protein|Disease 0');
  });
});

describe('ShapePrior', () => {
  const longest = [
    { shape: 'a', isCurated: true },
    { shape: 'a', isCurated: false },
    { shape: 'b', isCurated: false },
    { shape: 'b', isCurated: false },
  ];

  it('is ln((curated + 1) / (candidates + 1)), and 0 for what was never met', () => {
    const prior = new ShapePrior();
    prior.learn(1, longest);
    expect(prior.at('a', 2)).toBeCloseTo(Math.log(2 / 1.5), 12);
    expect(prior.at('b', 2)).toBeCloseTo(Math.log(1 / 1.5), 12);
    expect(prior.at('c', 2)).toBe(0);
  });

  it('does not tell a record what it learned from it, and learns nothing where all are curated', () => {
    const prior = new ShapePrior();
    prior.learn(1, longest);
    prior.learn(2, [{ shape: 'a', isCurated: true }]);
    expect([prior.at('a', 1), prior.size]).toEqual([0, 2]);
  });
});
