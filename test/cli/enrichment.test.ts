import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

const Enrichment = z.object({
  members: z.array(z.object({ name: z.string() })),
  outside: z.array(z.object({ name: z.string() })),
  entities: z.array(z.object({ entity: z.object({ name: z.string() }), overlap: z.number(), p: z.number() })),
});

describe('vesipath enrichment', () => {
  it('finds the pathway of DUSP2 and DUSP3, by names and by ids, duplicates counted once', async () => {
    const { code, stdout, stderr } = await runVesipath([
      ...['enrichment', 'DUSP2,DUSP3', 'HGNC:3068', '--category', 'pathway'],
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^2 members against all \d+ annotated entities of GENE; \d+ entities tested\.\n\n/,
    );
    expect(stdout).toMatch(/^\d\.\de-\d .* GO:0038066 +p38 MAPK pathway +DUSP2, DUSP3$/m);
  });

  it('prints JSON, and takes what the targets of microRNAs have to do with', async () => {
    const args = ['enrichment', 'miR-21-5p', 'miR-486-5p', '--steps', '2', '--json'];
    const { members, outside, entities } = parsed(Enrichment, await runVesipath(args));
    expect([members.length, outside.length]).toEqual([2, 0]);
    expect(entities.map(({ entity }) => entity.name)).toEqual(['neurogenesis']);
  });

  it('names members outside of the background, and exits with 1 when nothing is shared', async () => {
    const { code, stdout, stderr } = await runVesipath([
      ...['enrichment', 'DUSP2', 'DUSP3', '--background', 'DUSP2,FoxO1'],
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^Not in the background, so not counted: DUSP3\.\nNothing is shared by enough of the 1 members/,
    );
  });

  it.each([
    [[], 'missing required argument'],
    [[''], 'Expected at least one id or name.'],
    [['DUSP2', 'DUSP99'], 'Nothing is called "DUSP99". Nearest:'],
    [['DUSP2', '--steps', '3'], 'Expected a whole number from 1 to 2.'],
    [['DUSP2', '--category', 'PATHWAYS'], 'nearest: PATHWAY.'],
    [['DUSP2', '--min-belief', '2'], 'Expected a number from 0 to 1.'],
    [['DUSP2', '--background', 'nothing at all'], 'Nothing is called'],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, stdout, stderr } = await runVesipath(['enrichment', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
