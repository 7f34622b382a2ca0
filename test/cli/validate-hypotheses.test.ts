import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

/** DB00017… and DB00003… are TEST by their ids, the others TRAINING. */
const RECORDS = [
  ['B02362_MESH_D010411_1', 'D1', 'P1', 'A'],
  ['DB00007_MESH_D004715_1', 'D2', 'P1', 'A'],
  ['DB00002_MESH_D003110_1', 'D2', 'P2', 'B'],
  ['DB00017_MESH_D010001_1', 'D1', 'P2', 'B'],
  ['DB00003_MESH_D003550_1', 'D3', 'P1', 'A'],
].map(([id, drug, protein, disease]) => ({
  id,
  drug: { id: drug, name: drug },
  disease: { id: disease, name: disease },
  nodes: [
    { id: drug, category: 'biolink:Drug', name: drug },
    { id: protein, category: 'biolink:Protein', name: protein },
    { id: disease, category: 'biolink:Disease', name: disease },
  ],
  edges: [
    { subject: drug, predicate: 'decreases activity of', object: protein, sign: -1 },
    { subject: protein, predicate: 'causes', object: disease, sign: 1 },
  ],
  references: [],
}));

const Value = z.object({ value: z.number().nullable() });
const Report = z.object({
  command: z.string(),
  records: z
    .object({
      records: z.number(),
      explanations: z.array(
        z.object({
          records: z.array(z.string()),
          rows: z.array(
            z.object({ ranking: z.string(), evidence: z.string().nullable(), ranks: z.array(z.number()) }),
          ),
        }),
      ),
      diseases: z.array(
        z.object({
          hiding: z.string(),
          records: z.number(),
          rows: z.array(z.object({ ranking: z.string(), summary: z.object({ mrr: Value }) })),
        }),
      ),
      refit: z
        .object({ weights: z.record(z.string(), z.number()), choices: z.array(z.unknown()) })
        .nullable(),
    })
    .nullable(),
  core: z.object({ release: z.string(), table: z.object({ studies: z.number(), questions: z.number() }) }),
});

describe('vesipath validate-hypotheses', () => {
  let folder = '';
  let file = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vesipath-validation-'));
    file = join(folder, 'records.json');
    writeFileSync(file, JSON.stringify(RECORDS));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('looks at the curated core alone without a file', async () => {
    const run = await runVesipath(['validate-hypotheses', '--resamples', '0', '--json']);
    const { records, core } = parsed(Report, run);
    expect([run.code, records, core.release.startsWith('VPR:')]).toEqual([0, null, true]);
    expect(core.table.studies).toBeGreaterThan(10);
  });

  it('ranks the two test records by hand', async () => {
    const run = await runVesipath(['validate-hypotheses', file, '--resamples', '10', '--json']);
    const { records, command } = parsed(Report, run);
    expect([run.code, command]).toEqual([
      0,
      'vesipath validate-hypotheses records.json --part test --resamples 10 --seed 1',
    ]);
    const [exact] = records?.explanations ?? [];
    expect(exact.records).toEqual(['DB00017_MESH_D010001_1', 'DB00003_MESH_D003550_1']);
    // D1 P2 B is the only path from D1 to B, and D3 P1 A from D3 to A
    expect(exact.rows.map(({ ranks }) => ranks)).toEqual(Array(exact.rows.length).fill([1, 1]));
    const [strict, kept] = records?.diseases ?? [];
    const mrr = ({ rows }: typeof strict, name: string) =>
      rows.find(({ ranking }) => ranking === name)?.summary.mrr.value;
    expect([strict.hiding, strict.records]).toEqual(['STRICT', 2]);
    // D1 is told in A too, so that B is its only candidate; D3 has nothing left, and ties, until its target is kept
    expect(mrr(strict, 'mechanisms')).toBeCloseTo((1 + 1 / 1.5) / 2, 12);
    expect(mrr(kept, 'mechanisms')).toBe(1);
  });

  it('writes the page, which gives the file by its name and checksum only, and the same page again', async () => {
    const page = join(folder, 'validation.md');
    const args = [
      'validate-hypotheses',
      file,
      '--part',
      'training',
      '--refit',
      '--resamples',
      '20',
      '--write',
      page,
    ];
    const first = await runVesipath(args);
    expect([first.code, first.stdout]).toEqual([0, `Wrote ${page}.\n`]);
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(/^# Validation\n/);
    expect(text).toMatch(/records: `records\.json`, SHA-256 of its text [0-9a-f]{64}/);
    expect(text).toContain('**These are TRAINING.**');
    expect(text).toContain('## Fitted again on TRAINING');
    expect(text).toContain('## What this does not show');
    expect(text.includes(folder)).toBe(false);
    await runVesipath(args);
    expect(readFileSync(page, 'utf8')).toBe(text);
  });

  it.each([
    [['no-such-file'], 2, 'no-such-file cannot be read: there is no such file.'],
    [['--part', 'tset'], 2, 'nearest: test'],
    [['--resamples', '-1'], 2, 'Expected a whole number from 0 to 100000.'],
    [['--refit'], 2, '--refit learns from records: give a file of them.'],
    [['--write', 'no-such-folder/page.md'], 2, 'Its folder has to be there.'],
  ])('answers %j with exit code %d', async (args, code, message) => {
    const run = await runVesipath(['validate-hypotheses', ...args]);
    expect([run.code, run.stdout]).toEqual([code, '']);
    expect(run.stderr).toContain(message);
  });

  it('refuses a file without records, or without any of the part, with exit code 1', async () => {
    const other = join(folder, 'other.json');
    writeFileSync(other, JSON.stringify({ nodes: [] }));
    const run = await runVesipath(['validate-hypotheses', other]);
    expect([run.code, run.stderr]).toEqual([1, expect.stringContaining('is no list of records')]);
    writeFileSync(other, JSON.stringify(RECORDS.slice(0, 2)));
    const none = await runVesipath(['validate-hypotheses', other]);
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('None of the 2 records of ')]);
  });
});
