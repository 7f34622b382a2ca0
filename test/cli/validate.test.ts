import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';
import { seedsWith } from './seeds-copy.js';

const Place = z.strictObject({ file: z.string(), line: z.number(), message: z.string(), remedy: z.string() });
const Count = z.number().int().nonnegative();
/** Strict: programs rely on these fields and no others. */
const Report = z.strictObject({
  valid: z.boolean(),
  problems: z.array(Place),
  warnings: z.array(Place),
  counts: z.strictObject({
    entities: Count,
    publications: Count,
    documents: Count,
    studies: Count,
    associations: Count,
    evidence: Count,
    mechanisms: Count,
  }),
});

describe('vesipath validate', () => {
  let seeds = '';
  afterEach(() => {
    if (seeds !== '') rmSync(seeds, { recursive: true });
    seeds = '';
  });

  it('finds the packaged data valid and counts it', async () => {
    const text = await runVesipath(['validate']);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toMatch(/^Valid: \d+ entities, .* \(fingerprints not checked: no --source\)\.$/m);
    const { valid, problems, counts } = parsed(Report, await runVesipath(['validate', '--json']));
    expect([valid, problems]).toEqual([true, []]);
    expect(counts.entities).toBeGreaterThan(100);
  });

  it('tells file, line and remedy of what is wrong, and exits with 1', async () => {
    seeds = seedsWith('entities.tsv', (text) => text.replace('\tGENE\tDUSP2\t', '\tGEN\tDUSP2\t'));
    const json = await runVesipath(['validate', seeds, '--json']);
    const report = parsed(Report, json);
    expect([json.code, report.valid]).toEqual([1, false]);
    const [problem] = report.problems;
    expect([problem.file, problem.line > 1]).toEqual(['entities.tsv', true]);
    const text = await runVesipath(['validate', seeds]);
    expect([text.code, text.stderr]).toEqual([1, '']);
    expect(text.stdout).toContain(
      `entities.tsv:${problem.line}: ${problem.message}. Remedy: ${problem.remedy}.`,
    );
    expect(text.stdout).toMatch(/^Not valid: \d+ problems?\.$/m);
  });

  it('makes other commands refuse such data with exit code 1', async () => {
    seeds = seedsWith('dataset.yaml', () => '{');
    const { code, stdout, stderr } = await runVesipath(['search', 'tendon', '--seeds', seeds, '--json']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('are not valid:\ndataset.yaml:');
  });

  it.each([[['no-such-folder']], [['--source', 'no-such-folder']]])('exits with 2 for %j', async (args) => {
    const { code, stdout, stderr } = await runVesipath(['validate', ...args, '--json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no such folder.');
  });
});
