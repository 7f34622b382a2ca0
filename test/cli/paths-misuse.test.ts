import { describe, expect, it } from '@jest/globals';
import { runVesipath } from './run-vesipath.js';

const ENDS = ['paths', 'iMSC-EV', 'tendinopathy'];

/** Wrong options, and the line on standard error that each must bring. */
const MISUSES: readonly (readonly [args: readonly string[], message: string])[] = [
  [['--min-belief', 'much'], 'Expected a number from 0 to 1.'],
  [['--min-belief='], 'Expected a number from 0 to 1.'],
  [['--min-steps', '0'], 'Expected a whole number from 1 to 8.'],
  [['--min-steps', '4', '--max-steps', '3'], 'vesipath: --min-steps 4 is more than --max-steps 3.'],
  [['--limit', '1e2'], 'Expected a whole number from 1 to 200.'],
  [['--select', 'best'], '"best" is none of SHORTEST, ANY_SHORTEST, ALL_SHORTEST, TOP, ALL'],
  [['--effect', 'DECREASE'], 'nearest: DECREASES.'],
  [['--predicate', 'AFFECT'], 'nearest: AFFECTS.'],
  [['--system', 'IN_VIVO,IN_VITRIO'], 'nearest: IN_VITRO.'],
  [['--species', 'mouse'], 'vesipath: --species: "mouse" is no NCBITaxon id, such as NCBITaxon:9606 (human)'],
  [['--species', 'NCBITaxon:10115'], 'nothing in the graph is of NCBITaxon:10115; nearest: NCBITaxon:10116.'],
  [['--pattern', 'GEN > DISEASE'], '"GEN" is not a category.'],
  [['--pattern', ''], '"" is not a part of a pattern'],
  [['--pattern', 'CELL{3,1} > DISEASE'], 'In {3,1} the first number is more than the second'],
  [['--pattern', 'CELL{1,9} > DISEASE'], 'In {1,9} the second number is not from 1 to 8'],
  [['--pattern', Array.from('123456789', () => '*').join('>')], 'There are 9 parts, at most 8 can be.'],
  [['--via', ' '], 'Expected a name or an id.'],
  [['--via', 'DUSP22'], 'vesipath: Nothing is called "DUSP22". Nearest: DUSP2 (HGNC:3068)'],
  [['--avoid', 'DUSP2,nonsense-name'], 'Nothing is called "nonsense-name".'],
  [['--seeds', 'no-such-folder'], 'There is no such folder.'],
  [['third'], 'too many arguments'],
];

describe('vesipath paths, used wrongly', () => {
  it.each(MISUSES)('exits with 2 for %j and tells why', async (args, message) => {
    const { code, stdout, stderr } = await runVesipath([...ENDS, ...args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('names the nearest entity for tendinopaty', async () => {
    expect(await runVesipath(['paths', 'iMSC-EV', 'tendinopaty'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'vesipath: Nothing is called "tendinopaty". Nearest: tendinopathy (MONDO:0100010).\n',
    });
  });

  it('leaves standard output empty with --json too', async () => {
    const { code, stdout } = await runVesipath(['paths', 'iMSC-EV', 'tendinopaty', '--json']);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('expects a name where an empty text stands', async () => {
    const { code, stderr } = await runVesipath(['paths', '', 'tendinopathy']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^vesipath: Expected an id, a name or a category \(VESICLE, .*\), not ""\.\n$/);
  });
});
