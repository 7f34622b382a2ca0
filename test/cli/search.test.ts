import { describe, expect, it } from '@jest/globals';
import { Hits, parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

describe('vesipath search', () => {
  it('finds tendinopathy by a word of a synonym, in lines that do not wrap and end without blanks', async () => {
    const { code, stdout, stderr } = await runVesipath(['search', 'tendon']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^id +name +category +matched\n/);
    expect(stdout).toMatch(/^MONDO:0100010 +tendinopathy +DISEASE +word synonym: disease of the tendon$/m);
    expect(stdout).not.toMatch(/ $/m);
  });

  it('keeps a row on one line however narrow COLUMNS says the terminal is, and uses no colours', async () => {
    const { stdout } = await runVesipath(['search', 'extracellular vesicle', '--limit', '2'], {
      COLUMNS: '20',
      FORCE_COLOR: '1',
    });
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(stdout).not.toContain('\u001b');
  });

  it('tells in JSON why a hit matched', async () => {
    const [hit] = parsed(Hits, await runVesipath(['search', 'NCBIGene:1844', '--json']));
    expect([hit.entity.id, hit.field, hit.kind, hit.text]).toEqual([
      'HGNC:3068',
      'XREF',
      'EXACT',
      'NCBIGene:1844',
    ]);
  });

  it('takes kinds before the words, with commas and in small letters', async () => {
    const hits = parsed(
      Hits,
      await runVesipath(['search', '--category', 'gene,pathway', 'p38', 'pathway', '--json']),
    );
    expect(hits[0].entity.name).toBe('p38 MAPK pathway');
    expect(hits.every(({ entity }) => ['GENE', 'PATHWAY'].includes(entity.category))).toBe(true);
  });

  it('exits with 1 when nothing matches', async () => {
    expect(await runVesipath(['search', '%%%'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Nothing matches "%%%".\n',
    });
    expect(await runVesipath(['search', '%%%', '--json'])).toEqual({ code: 1, stdout: '[]\n', stderr: '' });
  });

  it.each([
    [['', ' '], 'Expected at least one word to search for.'],
    [['x'.repeat(201)], '201'],
    [['tendon', '--category', 'DISEASES'], 'nearest: DISEASE.'],
    [['tendon', '--category', ','], 'Expected some of VESICLE'],
    [['tendon', '--limit', '0'], 'Expected a whole number from 1 to 200.'],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, stdout, stderr } = await runVesipath(['search', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
