import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

const Comparison = z.object({
  totalCount: z.number(),
  direct: z.array(z.object({ sentence: z.string() })),
  entities: z.array(
    z.object({ entity: z.object({ name: z.string() }), family: z.string(), status: z.string() }),
  ),
});

describe('vesipath compare', () => {
  it('shows how vesicles of young and of aged cells differ', async () => {
    const { code, stdout, stderr } = await runVesipath(['compare', 'young iMSC-EV', 'aged iMSC-EV']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^A: young iMSC-EV \(VP:young-imsc-ev\)\nB: aged iMSC-EV \(VP:aged-imsc-ev\)\n/);
    expect(stdout).toMatch(/^0\.\d\d +young iMSC-EV did better than aged iMSC-EV\.$/m);
    expect(stdout).toMatch(
      /^OPPOSITE +ACTING +0\.\d\d +young iMSC-EV prevents the onset of Sjögren's syndrome\.$/m,
    );
    expect(stdout).toMatch(/^ONLY_B +CARRYING +0\.\d\d +aged iMSC-EV contains miR-125b\.$/m);
    expect(stdout).toMatch(
      /\nOPPOSITE 1, MIXED 0, UNCLEAR 0, SAME 0, ONLY_A 2, ONLY_B 1; .*agree in 0 % of what can be compared\n$/,
    );
  });

  it('prints JSON, of the families and statuses asked for', async () => {
    const args = ['compare', 'iMSC-EV', 'SMMSC-EV', '--family', 'acting', '--status', 'same', '--json'];
    const { totalCount, direct, entities } = parsed(Comparison, await runVesipath(args));
    expect(entities.map(({ entity }) => entity.name).sort()).toEqual(['chondrocyte', 'osteoarthritis']);
    expect(totalCount).toBe(2);
    expect(direct.map(({ sentence }) => sentence)).toEqual(['iMSC-EV did better than SMMSC-EV.']);
  });

  it('says how many more there are', async () => {
    const { stdout } = await runVesipath(['compare', 'iMSC-EV', 'SMMSC-EV', '--limit', '1']);
    expect(stdout).toMatch(/\n\d+ more: --limit shows more\.\n/);
  });

  it('exits with 1 when nothing can be compared', async () => {
    const { code, stderr } = await runVesipath(['compare', 'DUSP2', 'tendinopathy', '--status', 'OPPOSITE']);
    expect([code, stderr]).toEqual([
      1,
      'Nothing else of these two can be compared within the limits given.\n',
    ]);
  });

  it.each([
    [['iMSC-EV'], "missing required argument 'b'"],
    [['iMSC-EV', 'iMSC-EV'], 'name two entities'],
    [['iMSC-EV', 'no such thing at all'], 'Nothing is called'],
    [['iMSC-EV', 'SMMSC-EV', '--status', 'DIFFERENT'], 'is none of OPPOSITE'],
    [['iMSC-EV', 'SMMSC-EV', '--family', 'ACTS'], 'ACTING'],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, stdout, stderr } = await runVesipath(['compare', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
