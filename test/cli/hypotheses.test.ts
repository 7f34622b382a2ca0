import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

const Hypotheses = z.object({
  about: z.object({ id: z.string(), name: z.string() }),
  seek: z.string(),
  seed: z.number(),
  totalCount: z.number(),
  knownLeftOut: z.number(),
  permutations: z.number(),
  maxSteps: z.number(),
  truncated: z.boolean(),
  hypotheses: z.array(
    z.object({
      rank: z.number(),
      entity: z.object({ name: z.string(), category: z.string() }),
      expectedEffect: z.string(),
      pValue: z.number().nullable(),
      known: z.boolean(),
      routes: z.array(z.object({ share: z.number(), path: z.object({ effect: z.string() }) })),
    }),
  ),
});

describe('vesipath hypotheses', () => {
  it('shows DUSP2 for tendinopathy with its chain, predicates, signs and citations, and says what it is', async () => {
    const { code, stdout, stderr } = await runVesipath([
      ...[
        'hypotheses',
        'tendinopathy',
        '--candidates',
        'gene,microrna',
        '--permutations',
        '20',
        '--seed',
        '3',
      ],
    ]);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('1. DUSP2 (HGNC:3068, GENE)');
    expect(lines[1]).toMatch(
      /^ {3}DUSP2 might act on tendinopathy: direction not told; score 0\.\d+, p [01]\.\d+, q [01]\.\d+$/,
    );
    expect(lines[2]).toBe(
      '   100 % DUSP2 —[AFFECTS ~: Ye et al. 2023]→ p38 MAPK pathway —[AFFECTS ~: Ye et al. 2023]→ macrophage —[AFFECTS ~: Ye et al. 2023]→ tendinopathy',
    );
    expect(lines[3]).toBe('      net effect unknown; one study');
    expect(lines.at(-2)).toMatch(
      /^Hypotheses, not findings: 2 candidates, \d+ recorded pairs left out, 20 permutations, seed 3; docs\/validation\.md says how good the ranking is\.$/,
    );
  });

  it('names the entity as the cause downstream, and tells the expected effect with its confidence', async () => {
    const { code, stdout } = await runVesipath([
      ...['hypotheses', 'miR-21-5p', '--downstream', '--candidates', 'PROCESS', '--permutations', '0'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1\. neurogenesis \(GO:0022008, PROCESS\)$/m);
    expect(stdout).toMatch(/^ {3}miR-21-5p might increase neurogenesis: confidence 100 %; score [\d.]+$/m);
    expect(stdout).toMatch(/, not compared with chance; docs/);
  });

  it('tells what contradicts a step, and where contexts of neighbouring steps differ', async () => {
    const { stdout } = await runVesipath([
      ...[
        'hypotheses',
        'iMSC',
        '--downstream',
        '--either',
        '--known',
        '--limit',
        '100',
        '--permutations',
        '0',
      ],
    ]);
    expect(stdout).toMatch(/^ {6}contested: ".+"; findings: \d+ for it, .*\d+/m);
    expect(stdout).toMatch(
      /^ {6}between neighbouring steps differ: (species|system|recipient cell|disease model) at 1 of/m,
    );
    expect(stdout).toMatch(/, recorded already$/m);
    expect(stdout).toMatch(/ ←\[[A-Z_]+.*\]— /);
    expect(stdout).toMatch(/^\d+ more: --limit shows more\.$/m);
  });

  it('prints JSON; with an effect asked for, routes of that effect alone', async () => {
    const answer = parsed(
      Hypotheses,
      await runVesipath([
        ...[
          'hypotheses',
          'MONDO:0005178',
          '--effect',
          'decreases',
          '--permutations',
          '10',
          '--routes',
          '2',
          '--json',
        ],
      ]),
    );
    expect(answer).toMatchObject({
      about: { name: 'osteoarthritis' },
      seek: 'UPSTREAM',
      seed: 1,
      permutations: 10,
      maxSteps: 4,
      truncated: false,
    });
    expect(answer.hypotheses.length).toBeGreaterThan(2);
    for (const { expectedEffect, routes, pValue } of answer.hypotheses) {
      expect(expectedEffect).toBe('DECREASES');
      expect(routes.length).toBeLessThanOrEqual(2);
      expect(routes.map(({ path }) => path.effect)).toEqual(routes.map(() => 'DECREASES'));
      expect(pValue).toBeGreaterThanOrEqual(1 / 11);
    }
  });

  it('takes metapaths, one or several', async () => {
    const metapath = async (...patterns: string[]): Promise<string[]> => {
      const args = ['hypotheses', 'tendinopathy', '--permutations', '0', '--json'];
      const options = patterns.flatMap((pattern) => ['--metapath', pattern]);
      const { hypotheses } = parsed(Hypotheses, await runVesipath([...args, ...options]));
      return hypotheses.map(({ entity }) => entity.name).sort();
    };
    expect(await metapath('PATHWAY > CELL > DISEASE')).toEqual(['DUSP2', 'DUSP3', 'p38 MAPK']);
    const both = await metapath('PATHWAY > CELL > DISEASE', 'PRODUCES VESICLE > CELL > DISEASE');
    expect(both).toEqual(['DUSP2', 'DUSP3', 'iMSC', 'p38 MAPK']);
  });

  it('exits with 1 when there is no candidate, and tells what to loosen', async () => {
    const { code, stdout, stderr } = await runVesipath([
      ...['hypotheses', 'tendinopathy', '--candidates', 'VESICLE', '--max-steps', '2', '--min-belief', '0.9'],
    ]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^No candidate was found that a route joins with tendinopathy \(MONDO:0100010\)\. \d+ are left out because the pair is recorded already\.\nTry more steps \(--max-steps\), --either, other kinds \(--candidates\), --known for recorded pairs too\.\n$/,
    );
  });

  it('says how far it came when the time is over, and which option gives more', async () => {
    const { code, stdout } = await runVesipath([
      ...['hypotheses', 'tendinopathy', '--either', '--permutations', '10000', '--time-limit', '50'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^The time was over with routes of up to \d steps counted and \d+ permutations made: fewer --max-steps or --permutations need less, and a --time-limit below 5000 may be raised\.$/m,
    );
  });

  it.each([
    [['tendinopaty'], 'Nothing is called "tendinopaty". Nearest: tendinopathy (MONDO:0100010).'],
    [['tendinopathy', '--candidates', 'GENES'], 'nearest: GENE.'],
    [['tendinopathy', '--effect', 'UNKNOWN'], '"UNKNOWN" is none of INCREASES, DECREASES'],
    [['tendinopathy', '--min-steps', '3', '--max-steps', '2'], '--min-steps 3 is more than --max-steps 2.'],
    [['tendinopathy', '--max-steps', '7'], 'Expected a whole number from 1 to 6.'],
    [['tendinopathy', '--metapath', 'GEN > DISEASE'], '"GEN" is not a category.'],
    [
      ['tendinopathy', '--metapath', 'CELL{1,4} > GENE{1,3}'],
      'It may take 7 steps; a metapath has at most 6.',
    ],
    [['tendinopathy', '--metapath', 'DISEASE', '--max-steps', '2'], 'cannot be used with option'],
    [['tendinopathy', '--degrees', 'NODE'], 'is none of METAEDGE, ENTITY'],
    [['tendinopathy', '--damping', '2'], 'Expected a number from 0 to 1.'],
    [['tendinopathy', '--permutations', '10001'], 'Expected a whole number from 0 to 10000.'],
    [
      ['tendinopathy', '--limit', '100', '--routes', '4'],
      '--limit 100 with --routes 4 is more than 300 routes',
    ],
    [['tendinopathy', '--species', 'mouse'], 'is no NCBITaxon id'],
    [['tendinopathy', 'osteoarthritis'], 'too many arguments'],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, stdout, stderr } = await runVesipath(['hypotheses', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
