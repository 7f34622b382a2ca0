import { describe, expect, it } from '@jest/globals';
import { progressLines } from '../../src/cli/progress.js';

describe('progressLines', () => {
  it('counts the time of a phase from the end of the one before, also when its first report comes late', () => {
    const told: string[] = [];
    let now = 0;
    const { show } = progressLines(
      () => now,
      (line) => told.push(line),
    );
    now = 10_000;
    show('reading', 100, 400);
    now = 11_000;
    show('reading', 400, 400);
    now = 21_000;
    show('writing', 50, 100);
    expect(told).toEqual(['reading: 100 of 400 (10/s, 30 s left)', 'writing: 50 of 100 (5/s, 10 s left)']);
  });
});
