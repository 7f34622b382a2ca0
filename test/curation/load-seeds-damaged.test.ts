import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { loadSeeds } from '../../src/curation/load-seeds.js';
import { seedFolder, SEEDS, STUDY } from './seed-folder.js';

const FILES = ['dataset.yaml', 'documents.tsv', 'entities.tsv', 'publications.tsv', STUDY] as const;

/** Text with some characters from a position on replaced. */
const damaged = fc
  .record({
    file: fc.constantFrom(...FILES),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    insert: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', '\t', '- ', ': ', '{', '[]', "'", '*a', '&a', '|'),
    ),
  })
  .map(({ file, at, length, insert }) => {
    const start = Math.floor(at * SEEDS[file].length);
    return { file, text: SEEDS[file].slice(0, start) + insert + SEEDS[file].slice(start + length) };
  });

describe('loadSeeds', () => {
  it('gives knowledge or problems with line, message and remedy for 300 damaged seeds, and never throws', () => {
    fc.assert(
      fc.property(damaged, ({ file, text }) => {
        const { knowledge, problems } = loadSeeds(seedFolder({ [file]: text }));
        expect(knowledge === null).toBe(problems.length > 0);
        for (const problem of problems) {
          const lines = (problem.file === file ? text : SEEDS[STUDY]).split('\n').length;
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(lines);
          expect(problem.message.length * problem.remedy.length).toBeGreaterThan(0);
        }
      }),
      { seed: 20240601, numRuns: 300 },
    );
  });
});
