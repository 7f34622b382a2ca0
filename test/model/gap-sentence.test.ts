import { describe, expect, it } from '@jest/globals';
import {
  hedgedSentence,
  noHumanEvidenceSentence,
  unconnectedSentence,
} from '../../src/model/gap-sentence.js';

describe('unconnectedSentence', () => {
  it.each([
    [['x'], 1, 'both are associated with x.'],
    [['x', 'y'], 2, 'both are associated with x and y.'],
    [['x', 'y', 'z'], 3, 'both are associated with x, y and z.'],
    [['x', 'y', 'z'], 7, 'both are associated with x, y, z and 4 more.'],
    [['x', 'y', 'z', 'w'], 4, 'both are associated with x, y, z and 1 more.'],
  ])('names three of %j, of %d in all', (shared, count, end) => {
    expect(unconnectedSentence('A', 'B', shared, count)).toBe(
      `No association between A and B is recorded here; ${end}`,
    );
  });
});

describe('sentences of associations that lack evidence', () => {
  it('say what is not recorded here, not that it is unknown', () => {
    expect(noHumanEvidenceSentence('A increases B', false)).toBe(
      'A increases B; no finding in humans is recorded here.',
    );
    expect(noHumanEvidenceSentence('A increases B', true)).toBe(
      'A increases B; it is recorded here of human cells or tissue, and not of people.',
    );
    expect(hedgedSentence('A increases B')).toBe(
      'A increases B; every finding for it that is recorded here is hedged.',
    );
  });
});
