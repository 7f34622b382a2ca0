import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

const SEEDS = 'examples/add-a-paper/seeds';
const ARTICLES = 'examples/add-a-paper/articles';
const Report = z.strictObject({
  documents: z.array(z.strictObject({ document: z.string(), counts: z.record(z.string(), z.number()) })),
  unaccounted: z.array(
    z.strictObject({
      document: z.string(),
      section: z.string(),
      fingerprint: z.string(),
      sentence: z.string(),
    }),
  ),
});

describe('vesipath coverage', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vesipath-coverage-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('counts sentences by what became of them', async () => {
    const run = await runVesipath(['coverage', SEEDS, '--source', ARTICLES, '--json']);
    const { documents, unaccounted } = parsed(Report, run);
    expect([run.code, unaccounted]).toEqual([0, []]);
    expect(documents[0].counts).toMatchObject({
      sentences: 9,
      'with evidence': 3,
      STRUCTURE: 3,
      BACKGROUND: 1,
      METHOD: 1,
      OUTLOOK: 1,
      unaccounted: 0,
    });
  });

  it('writes the report, and says so when it cannot', async () => {
    const out = join(folder, 'new', 'reports');
    expect((await runVesipath(['coverage', SEEDS, '--source', ARTICLES, '--out', out])).code).toBe(0);
    const report = readFileSync(join(out, 'invented.md'), 'utf8');
    expect(report).toContain('iMSC-EV ameliorates the pain of tendinopathy');
    const file = join(out, 'invented.md');
    const { code, stderr } = await runVesipath(['coverage', SEEDS, '--source', ARTICLES, '--out', file]);
    expect([code, stderr.startsWith(`vesipath: --out ${file}: invented.md cannot be written`)]).toEqual([
      2,
      true,
    ]);
  });

  it('needs the texts: without --source it is wrong usage, and a text that is missing is named', async () => {
    expect(await runVesipath(['coverage', SEEDS])).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = await runVesipath(['coverage', SEEDS, '--source', folder]);
    expect(code).toBe(1);
    expect(stderr).toContain('file "invented.txt" of document "invented": the file is missing');
  });

  it('goes on with the texts that are there when others are not', async () => {
    const more = join(folder, 'more');
    cpSync(SEEDS, more, { recursive: true });
    appendFileSync(join(more, 'publications.tsv'), 'VP:other\tOther 2026\t\t2026\t\t\t\t\n');
    appendFileSync(join(more, 'documents.tsv'), 'other\tVP:other\tother.txt\n');
    const { code, stdout, stderr } = await runVesipath(['coverage', more, '--source', ARTICLES]);
    expect([code, stderr]).toEqual([
      0,
      `Left out, since the text is not in ${ARTICLES}: other (other.txt).\n`,
    ]);
    expect(stdout).toMatch(/^invented +9 /m);
    const validated = await runVesipath(['validate', more, '--source', ARTICLES]);
    expect(validated.code).toBe(0);
    expect(validated.stdout).toContain(
      'the text of document "other" (other.txt) is not in the source folder',
    );
  });
});
