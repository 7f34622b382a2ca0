import { describe, expect, it } from '@jest/globals';
import { parsed, Paths } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

const pathsOf = async (...args: string[]) => parsed(Paths, await runVesipath(['paths', ...args, '--json']));
const namesOf = async (...args: string[]): Promise<string[][]> =>
  (await pathsOf(...args)).paths.map(({ entities }) => entities.map(({ name }) => name));

describe('vesipath paths', () => {
  it('leads from iMSC-EV to tendinopathy through mast cells, DUSP2 and DUSP3', async () => {
    const { paths } = await pathsOf('iMSC-EV', 'tendinopathy', '--min-steps', '2');
    const first = paths.slice(0, 3);
    expect(first.map(({ entities }) => entities[1].name)).toEqual(['mast cell', 'DUSP2', 'DUSP3']);
    expect(first.map(({ effect }) => effect)).toEqual(['DECREASES', 'UNKNOWN', 'UNKNOWN']);
    expect(first.map(({ reportedEffect }) => reportedEffect)).toEqual([
      'DECREASES',
      'DECREASES',
      'DECREASES',
    ]);
    expect(first.map(({ coherence }) => coherence.publications[0].citation)).toEqual([
      'Gao et al. 2022',
      'Ye et al. 2023',
      'Ye et al. 2023',
    ]);
  });

  it('prints them as numbered sentences with what they rest on', async () => {
    const { code, stdout, stderr } = await runVesipath([
      'paths',
      'iMSC-EV',
      'tendinopathy',
      '--min-steps',
      '2',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^1\. iMSC-EV decreases the activation of mast cell, which increases/);
    expect(stdout).toMatch(
      /\n {3}cost [\d.]+ · net effect decreases · reported directly: decreases · one study\n2\. /,
    );
  });

  it('marks that iMSCs decrease and increase Th17 cells as contested', async () => {
    const { paths } = await pathsOf('iMSC', 'Th17', '--max-steps', '1');
    const effects = paths.filter(({ contested }) => contested).map(({ effect }) => effect);
    expect(new Set(effects)).toEqual(new Set(['DECREASES', 'INCREASES']));
    const { stdout } = await runVesipath(['paths', 'iMSC', 'Th17']);
    expect(stdout).toMatch(/net effect increases · .*contested/);
  });

  it('understands names, synonyms, xrefs and ids alike', async () => {
    const [byName, byId] = await Promise.all([
      namesOf('iMSC-derived EV', 'TENDINOPATHY', '--via', 'NCBIGene:1844'),
      namesOf('VP:imsc-ev', 'MONDO:0100010', '--via', 'HGNC:3068'),
    ]);
    expect(byName).toEqual(byId);
    expect(byName[0]).toContain('DUSP2');
  });

  it('takes a name with a comma as one name, and other commas as a list', async () => {
    expect(await namesOf('iMSC-EV', 'tendinopathy', '--via', 'DUSP2, p38 MAPK pathway')).toHaveLength(1);
    const withComma = ['iMSC-EV', 'tendinopathy', '--avoid', 'CD8-positive, alpha-beta cytotoxic T cell'];
    expect((await namesOf(...withComma)).length).toBeGreaterThan(0);
  });

  it('avoids what it is told to', async () => {
    const names = await namesOf('iMSC-EV', 'tendinopathy', '--min-steps', '2', '--avoid', 'mast cell,DUSP2');
    expect(names[0]).toContain('DUSP3');
    expect(names.flat()).not.toContain('mast cell');
  });

  it('follows a pattern, in capitals or not', async () => {
    const pattern = 'delivers gene > pathway > cell > disease';
    const names = await namesOf('iMSC-EV', 'tendinopathy', '--pattern', pattern);
    expect(names.map((path) => path[1])).toEqual(['DUSP2', 'DUSP3']);
  });

  it('allows as many steps as --min-steps or --pattern asks for', async () => {
    expect(
      (await runVesipath(['paths', 'iMSC-EV', 'tendinopathy', '--min-steps', '7'])).stderr,
    ).not.toContain('vesipath:');
  });

  it('keeps steps with evidence from a species, with or without prefix', async () => {
    const [prefixed, bare] = await Promise.all([
      namesOf('VESICLE', 'DISEASE', '--species', 'NCBITaxon:10116'),
      namesOf('VESICLE', 'DISEASE', '--species', '10116'),
    ]);
    expect(prefixed).toEqual(bare);
  });

  it('says that there are more, and stops at --limit', async () => {
    const { truncatedBy, paths } = await pathsOf('VESICLE', 'DISEASE', '--limit', '2');
    expect([truncatedBy, paths.length]).toEqual(['PAGE', 2]);
    const { stdout } = await runVesipath(['paths', 'VESICLE', 'DISEASE', '--limit', '2']);
    expect(stdout).toMatch(/\nThere are more paths: --limit shows more\.\n$/);
  });

  it('gives what it found when a limit of the search is hit', async () => {
    const { truncatedBy } = await pathsOf(
      'VESICLE',
      'DISEASE',
      '--either',
      '--select',
      'all',
      '--max-steps',
      '8',
      '--max-expansions',
      '100',
    );
    expect(truncatedBy).toBe('EXPANSIONS');
  });

  it('counts all paths for ALL only', async () => {
    const all = await pathsOf('iMSC-EV', 'tendinopathy', '--select', 'all', '--limit', '1');
    expect(all.totalCount).toBeGreaterThan(1);
    expect((await pathsOf('iMSC-EV', 'tendinopathy', '--limit', '1')).totalCount).toBeNull();
  });

  it('exits with 1 where no path leads from a disease to a vesicle, in JSON with an empty list', async () => {
    const [text, json] = await Promise.all([
      runVesipath(['paths', 'tendinopathy', 'iMSC-EV']),
      runVesipath(['paths', 'tendinopathy', 'iMSC-EV', '--json']),
    ]);
    expect(text).toEqual({
      code: 1,
      stdout: '',
      stderr: 'No path is known between these within the limits given.\n',
    });
    expect([json.code, json.stderr, parsed(Paths, json).paths]).toEqual([1, '', []]);
  });
});
