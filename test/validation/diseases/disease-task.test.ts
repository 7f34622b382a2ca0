import { describe, expect, it } from '@jest/globals';
import { diseaseScores, UNSIGNED, WANTED_ONLY } from '../../../src/validation/diseases/disease-score.js';
import { DiseaseTask } from '../../../src/validation/diseases/disease-task.js';
import {
  addedWeights,
  likenessWeights,
  mechanismWeights,
} from '../../../src/validation/diseases/disease-weights.js';
import { openEdges, type Hiding } from '../../../src/validation/diseases/hidden-edges.js';
import { linksTo } from '../../../src/validation/diseases/popularity.js';
import { rankDiseases } from '../../../src/validation/diseases/rank-diseases.js';
import { rankByDrug } from '../../../src/validation/diseases/rank-by-drug.js';
import { stepsFrom } from '../../../src/validation/diseases/steps-from.js';
import { recordOf } from '../hand-made-records.js';

/* D1 and D2 lessen P1, which makes A worse: told by r0, r3 (the same pair twice) and r1. D1 also raises P2 in B, with an unknown sign at the end. */
const RECORDS = [
  recordOf('r0', ['D1 -| P1 -> A']),
  recordOf('r1', ['D2 -| P1 -> A']),
  recordOf('r2', ['D1 -> P2 -- B'], { besides: ['D1 -- A', 'P1 -> P1'] }),
  recordOf('r3', ['D1 -| P1 -> A'], { besides: ['D1 -> P3'] }),
  recordOf('r4', ['D1 -> P2 -> A2'], { part: 'TEST' }),
];
const task = new DiseaseTask(RECORDS, 'TRAINING');
const { graph, indicationOf } = task.indications;
const node = task.nodes.nodeOf;
const question = task.ofRecord(0);

/** The links that are left, with the number of records behind each. */
const left = (hiding: Hiding): string[] => {
  const { edges, weights } = openEdges(task.indications, question.hidden, hiding);
  return [...edges.keys()]
    .filter((edge) => edges[edge] === 1)
    .map((edge) => {
      const belief = Math.exp(-weights[edge] / 1e6);
      const ends = [graph.subjects[edge], graph.objects[edge]].map((end) => task.nodes.ids[end]);
      return `${ends.join(' ')} ${Math.round(belief / (1 - belief))}`;
    })
    .sort();
};

describe('DiseaseTask', () => {
  it('makes a graph of the training records: links by subject, object and sign, and a pair for each indication', () => {
    expect(task.indications.linkCount).toBe(7); // D1 P1, P1 A, D2 P1, D1 P2, P2 B, D1 A, D1 P3; the loop is none
    expect(graph.edgeCount).toBe(10);
    expect([indicationOf(node('D1'), node('A')), indicationOf(node('D1'), node('A2'))]).toEqual([7, -1]);
    expect(task.indications.diseases.map((disease) => task.nodes.ids[disease])).toEqual(['A', 'B']);
  });

  it('asks for the disease among those that no record of either part tells of the drug', () => {
    expect(question.candidates).toEqual([node('A')]); // B is told of D1
    expect(task.ofRecord(1).candidates).toEqual([node('A'), node('B')]);
    expect(task.asked()).toEqual([0, 1, 2, 3]);
    expect(new DiseaseTask(RECORDS, 'TEST').asked()).toEqual([4]);
  });

  it('asks for all diseases of a drug at once', () => {
    const { right, hidden } = task.ofDrug(node('D1'));
    expect(right).toEqual([node('A'), node('B')]);
    expect(hidden.records).toEqual([0, 2, 3]);
  });
});

describe('openEdges', () => {
  it('takes back both records of the pair, the direct link and the indication', () => {
    expect(left('STRICT')).toEqual(['D1 B 1', 'D1 P2 1', 'D2 A 1', 'D2 P1 1', 'P1 A 1', 'P2 B 1']);
  });

  it('keeps the first links of the drug, as if one record told them', () => {
    expect(left('TARGETS_KEPT')).toEqual(['D1 P1 1', 'D1 P3 1', ...left('STRICT')].sort());
  });
});

describe('mechanismWeights and likenessWeights', () => {
  const counted = { damping: 0, degrees: 'ENTITY', maxSteps: 5 } as const;
  const kept = openEdges(task.indications, question.hidden, 'TARGETS_KEPT');
  const strict = openEdges(task.indications, question.hidden, 'STRICT');

  it('weighs D1 -| P1 -> A by its beliefs, 1/2 each, and divides by the degrees', () => {
    const plain = mechanismWeights(task.indications, question.drug, kept, counted);
    expect([plain.total[node('A')], plain.signed[node('A')], plain.known[node('A')]]).toEqual([
      expect.closeTo(0.25, 6),
      expect.closeTo(-0.25, 6),
      expect.closeTo(0.25, 6),
    ]);
    // three links leave D1, two reach P1
    const damped = mechanismWeights(task.indications, question.drug, kept, { ...counted, damping: 0.5 });
    expect(damped.total[node('A')]).toBeCloseTo(0.25 / Math.sqrt(3 * 2), 6);
    const hidden = mechanismWeights(task.indications, question.drug, strict, counted);
    expect([hidden.total[node('A')], hidden.total[node('B')]]).toEqual([0, expect.closeTo(0.25, 6)]);
  });

  it('finds A over D2, which acts on the same target', () => {
    const alike = likenessWeights(task.indications, question.drug, kept, counted);
    expect(alike.total[node('A')]).toBeCloseTo(1 / 8, 6); // D1 -| P1 |- D2, indicated for A
    expect(alike.signed[node('A')]).toBeCloseTo(-1 / 8, 6);
    expect(likenessWeights(task.indications, question.drug, strict, counted).total[node('A')]).toBe(0);
  });

  it('counts paths by their sign', () => {
    const paths = mechanismWeights(task.indications, question.drug, kept, counted);
    const both = addedWeights(paths, likenessWeights(task.indications, question.drug, kept, counted));
    const at = (id: string) =>
      [UNSIGNED, WANTED_ONLY, { opposing: 0, unknown: 0.5 }].map((use) => diseaseScores(both, use)[node(id)]);
    expect(at('A')).toEqual([0.375, 0.375, 0.375].map((value) => expect.closeTo(value, 6)));
    expect(at('B')).toEqual([0.25, 0, 0.125].map((value) => expect.closeTo(value, 6)));
  });

  it('counts links for popularity and steps for nearness, no indication among them', () => {
    expect([...linksTo(task.indications, kept)][node('A')]).toBe(1);
    const steps = stepsFrom(task.indications, question.drug, kept);
    expect([steps[node('A')], steps[node('B')], steps[node('D2')]]).toEqual([2, 2, Infinity]);
  });
});

describe('rankDiseases', () => {
  const { rows, isolated, records, candidates } = rankDiseases(task, 'STRICT', { resamples: 0, seed: 1 });
  const mrr = (ranking: string): number =>
    rows.find((row) => row.ranking === ranking)?.summary.mrr.value ?? NaN;

  it('asks all four records by hand: only D2 has two candidates to tell apart', () => {
    expect([records, candidates, isolated]).toEqual([4, 1.25, 1]);
    // r1: nothing is left that leads away from D2, so that A and B tie
    expect(mrr('random')).toBeCloseTo((3 + 1 / 1.5) / 4, 12);
    expect(mrr('with similar')).toBeCloseTo((3 + 1 / 1.5) / 4, 12);
  });
});

describe('rankByDrug', () => {
  it('finds A for D2 once its first link is kept', () => {
    const { drugs, rows } = rankByDrug(task, { resamples: 0, seed: 1 });
    const precision = (ranking: string): number =>
      rows.find((row) => row.ranking === ranking)?.averagePrecision.value ?? NaN;
    expect(drugs).toBe(2);
    expect(precision('random')).toBeCloseTo((1 + 0.5) / 2, 12); // both candidates of D1 are right
    expect(precision('mechanisms')).toBe(1);
  });
});
