import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

const Shared = z.object({
  a: z.object({ name: z.string() }),
  b: z.object({ name: z.string() }),
  seek: z.string(),
  totalCount: z.number(),
  pValue: z.number().nullable(),
  sharedSteps: z.array(z.object({ association: z.object({ sentence: z.string() }) })),
  entities: z.array(z.object({ entity: z.object({ name: z.string() }), agreement: z.string() })),
});

describe('vesipath shared-mechanisms', () => {
  it('shows the vesicle that decreases osteoarthritis and tendinopathy, by which routes, and steps on the way to both', async () => {
    const { code, stdout, stderr } = await runVesipath([
      ...['shared-mechanisms', 'osteoarthritis', 'tendinopathy', '--permutations', '20', '--limit', '3'],
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^A: osteoarthritis \(MONDO:0005178\)\nB: tendinopathy \(MONDO:0100010\)\n\n/);
    expect(stdout).toMatch(
      /^1\. iMSC-EV \(VP:imsc-ev, VESICLE\)\n {3}the same effect on both; score [\d.]+, p /m,
    );
    expect(stdout).toMatch(
      /^ {3}A: expected effect decreases \(\+ 0 %, - 100 %, ~ 0 %\)\n {3}100 % iMSC-EV —\[AMELIORATES -: /m,
    );
    expect(stdout).toMatch(
      /^Steps on the way to both\n {3}cargo loading increases the efficacy of iMSC-EV\. \(cargo loading\)$/m,
    );
    expect(stdout).toMatch(/\n\d+ more: --limit shows more\.\n/);
    expect(stdout).toMatch(
      /\nJoined from what is recorded, not findings: \d+ in common, \d+\.\d by chance, p [\d.]+ for as many; 20 permutations, seed 1\.\n$/,
    );
  });

  it('prints JSON of what two microRNAs act on', async () => {
    const answer = parsed(
      Shared,
      await runVesipath([
        ...['shared-mechanisms', 'miR-21-5p', 'miR-486-5p', '--downstream', '--permutations', '0', '--json'],
      ]),
    );
    expect(answer).toMatchObject({ a: { name: 'miR-21-5p' }, b: { name: 'miR-486-5p' }, pValue: null });
    expect(answer.seek).toBe('DOWNSTREAM');
    expect(answer.entities.map(({ entity }) => entity.name)).toContain('FoxO1');
    expect(answer.totalCount).toBe(answer.entities.length);
  });

  it('exits with 1 when they have nothing in common, and tells what to loosen', async () => {
    expect(
      await runVesipath([
        ...['shared-mechanisms', 'osteoarthritis', 'tendinopathy', '--candidates', 'TRIAL'],
        ...['--permutations', '0'],
      ]),
    ).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Nothing was found that osteoarthritis (MONDO:0005178) and tendinopathy (MONDO:0100010) have in common.\nTry more steps (--max-steps), --either, other kinds (--candidates), --downstream for the other side.\n',
    });
  });

  it.each([
    [['tendinopathy'], 'missing required argument'],
    [['tendinopathy', 'MONDO:0100010'], 'a and b are both "MONDO:0100010"; name two entities.'],
    [['tendinopathy', 'osteoarthritus'], 'Nothing is called "osteoarthritus". Nearest: osteoarthritis'],
    [['tendinopathy', 'osteoarthritis', '--effect', 'DECREASES'], 'unknown option'],
    [['tendinopathy', 'osteoarthritis', '--routes', '51'], 'Expected a whole number from 0 to 50.'],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, stdout, stderr } = await runVesipath(['shared-mechanisms', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
