import { describe, expect, it } from '@jest/globals';
import { SeenFindings } from '../../../src/import/records/seen-findings.js';
import { seededRandom } from '../../graph/seeded-random.js';

describe('SeenFindings', () => {
  it('agrees with a map on 100,000 seeded ids, a third of them known', () => {
    const random = seededRandom(5);
    const seen = new SeenFindings();
    const oracle = new Map<string, number>();
    const answers = new Map<string, number>();
    for (let round = 0; round < 100_000; round += 1) {
      const digits = (random.integer(60_000) + 1) * 0x9e3779b1;
      const id = `VPE:${digits.toString(16).padStart(16, '0')}`;
      const rest = random.integer(2);
      const known = oracle.get(id);
      const expected = known === undefined ? 'NEW' : known === rest ? 'SAME' : 'DIFFERENT';
      if (known === undefined) oracle.set(id, rest);
      const answer = seen.add(id, rest);
      if (answer !== expected) throw new Error(`${id}: ${answer} instead of ${expected}`);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
    expect(answers.get('NEW')).toBe(oracle.size);
    expect(answers.size).toBe(3);
  });

  it('tells ids apart that differ in one half only', () => {
    const seen = new SeenFindings();
    expect(
      ['VPE:0000000000000001', 'VPE:0000000100000000', 'VPE:0000000100000001', 'VPE:0000000100000000'].map(
        (id) => seen.add(id, 0),
      ),
    ).toEqual(['NEW', 'NEW', 'NEW', 'SAME']);
  });
});
