import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

const Gaps = z.object({
  totalCount: z.number(),
  gaps: z.array(z.object({ sentence: z.string(), people: z.boolean(), humanSpecies: z.boolean() })),
});

describe('vesipath gaps', () => {
  it('shows that chondrocytes and osteoarthritis have two vesicles in common', async () => {
    const { code, stdout, stderr } = await runVesipath(['gaps', '--one', 'CELL', '--other', 'DISEASE']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^score +gap\n/);
    expect(stdout).toMatch(
      /^\d\.\d\d +No association between chondrocyte and osteoarthritis is recorded here;/m,
    );
  });

  it('says how many more there are', async () => {
    const { stdout } = await runVesipath(['gaps', '--kind', 'hedged_only', '--limit', '1']);
    expect(stdout).toMatch(/\n\d+ more: --limit shows more\.\n$/);
  });

  it('prints JSON, and tells human cells from people', async () => {
    const args = ['gaps', '--kind', 'NO_HUMAN_EVIDENCE', '--one', 'iMSC-EV', '--limit', '200', '--json'];
    const strict = parsed(Gaps, await runVesipath(args));
    const people = parsed(Gaps, await runVesipath([...args, '--human', 'people']));
    expect(strict.gaps.some(({ humanSpecies }) => humanSpecies)).toBe(false);
    expect(people.gaps.some(({ humanSpecies }) => humanSpecies)).toBe(true);
    expect(people.gaps.some((gap) => gap.people)).toBe(false);
    expect(people.totalCount).toBe(people.gaps.length);
  });

  it('exits with 1 when there is no such gap', async () => {
    expect(
      await runVesipath(['gaps', '--one', 'VESICLE', '--other', 'DISEASE', '--min-belief', '1']),
    ).toEqual({
      code: 1,
      stdout: '',
      stderr: 'No such gap is found in this graph within the limits given.\n',
    });
    const { code, stdout } = await runVesipath(['gaps', '--min-belief', '1', '--json']);
    expect([code, JSON.parse(stdout)]).toEqual([1, { totalCount: 0, gaps: [] }]);
  });

  it.each([
    [['--kind', 'UNCONECTED'], 'nearest: UNCONNECTED.'],
    [['--one', 'iMSC-EVVV'], 'Nothing is called "iMSC-EVVV". Nearest:'],
    [['--one', ','], 'Expected an id, a name or a category'],
    [['--human', 'CELLS'], 'is none of PEOPLE_OR_CELLS, PEOPLE'],
    [['--min-shared', '0'], 'Expected a whole number from 1 to 100.'],
    [['--max-degree', '1'], 'Expected a whole number from 2 to 1000.'],
    [['VESICLE'], 'too many arguments'],
  ])('exits with 2 for %j', async (args, message) => {
    const { code, stdout, stderr } = await runVesipath(['gaps', ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
