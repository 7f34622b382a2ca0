import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';
import { seedsWith } from './seeds-copy.js';

const Entity = z.object({
  id: z.string(),
  name: z.string(),
  associations: z.object({ totalCount: z.number() }),
});

describe('vesipath entity', () => {
  it.each(['DUSP2', 'dusp2', 'dual specificity phosphatase 2', 'NCBIGene:1844', 'HGNC:3068'])(
    'shows DUSP2 for %s',
    async (name) => {
      const { code, stdout, stderr } = await runVesipath(['entity', name]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^DUSP2 \(HGNC:3068\), GENE, biolink:Gene\n/);
      expect(stdout).toMatch(/\nVPA:[0-9a-f]{16} {2}0\.\d\d {4}iMSC-EV delivers DUSP2\.\n/);
    },
  );

  it('prints JSON, and no more associations than --limit', async () => {
    const { id, name, associations } = parsed(
      Entity.extend({ associations: z.object({ totalCount: z.number(), edges: z.array(z.unknown()) }) }),
      await runVesipath(['entity', 'iMSC-EV', '--limit', '1', '--json']),
    );
    expect([id, name, associations.edges.length]).toEqual(['VP:imsc-ev', 'iMSC-EV', 1]);
    expect(associations.totalCount).toBeGreaterThan(10);
  });

  it('names the nearest for an id that nothing has', async () => {
    const { code, stdout, stderr } = await runVesipath(['entity', 'MONDO:0100011', '--json']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^vesipath: Nothing is called "MONDO:0100011"\. Nearest: tendinopathy \(MONDO:0100010\)/,
    );
  });

  it('writes out control characters of a name, and cuts a long one', async () => {
    const { code, stderr } = await runVesipath(['entity', `\u001b[31m${'x'.repeat(50_000)}`]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^vesipath: Nothing is called "\\u\{1b\}\[31mx{55}…"\./);
  });
});

describe('vesipath entity, over data in which two entities differ in capitals', () => {
  let seeds = '';
  beforeAll(() => {
    seeds = seedsWith('entities.tsv', (text) =>
      text
        .replace('dual specificity phosphatase 2', 'dual specificity phosphatase 2|PAC one')
        .replace('dual specificity phosphatase 3', 'dual specificity phosphatase 3|pac One'),
    );
  });
  afterAll(() => {
    rmSync(seeds, { recursive: true });
  });

  it('lists both for "pac one" and exits with 2', async () => {
    const stderr =
      'vesipath: "pac one" stands for several entities: DUSP2 (HGNC:3068), DUSP3 (HGNC:3069). Use the id of one.\n';
    expect(await runVesipath(['entity', 'pac one', '--seeds', seeds])).toEqual({
      code: 2,
      stdout: '',
      stderr,
    });
    expect(await runVesipath(['entity', 'pac one'], { VESIPATH_SEEDS: seeds })).toMatchObject({
      code: 2,
      stderr,
    });
  });
});
