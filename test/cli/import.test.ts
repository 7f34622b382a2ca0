import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runVesipath, type Run } from './run-vesipath.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vesipath-import-'));
  writeFileSync(
    join(folder, 'nodes.tsv'),
    'id\tcategory\tname\nGO:0000001\tbiolink:Pathway\tone\nGO:0000002\tbiolink:Pathway\t\n',
  );
  writeFileSync(
    join(folder, 'edges.tsv'),
    'subject\tpredicate\tobject\tsign\nGO:0000001\tbiolink:affects\tGO:0000002\t-1\n',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const importing = (out: string, ...options: readonly string[]): Promise<Run> =>
  runVesipath([
    'import',
    join(folder, 'nodes.tsv'),
    join(folder, 'edges.tsv'),
    '--out',
    join(folder, out),
    ...options,
  ]);

describe('vesipath import', () => {
  it('writes a bundle that the other commands answer from', async () => {
    const { code, stdout } = await importing('two', '--dataset', 'two');
    expect(code).toBe(0);
    expect(stdout).toContain('2 entities, 1 statements, 1 findings, 0 mechanisms');
    expect(stdout).toMatch(/repaired +UNNAMED +1 /);
    expect(stdout).toContain('vesipath serve --bundle');
    const paths = await runVesipath(['paths', 'one', 'GO:0000002', '--bundle', join(folder, 'two')]);
    expect([paths.code, paths.stderr]).toEqual([0, '']);
    expect(paths.stdout).toContain('decreases');
  });

  it('gives the same release for the same content, and another for other content', async () => {
    const releaseOf = async (out: string, ...options: readonly string[]): Promise<string | undefined> => {
      const { stdout } = await importing(out, '--dataset', 'same', ...options);
      return /release (VPR:[0-9a-f]{16})/.exec(stdout)?.[1];
    };
    const first = await releaseOf('a');
    expect(first).toBeDefined();
    expect(await releaseOf('b')).toBe(first);
    expect(await releaseOf('c', '--dataset-version', '2')).not.toBe(first);
  });

  it('writes the report where it is told to', async () => {
    const report = join(folder, 'report.json');
    await importing('reported', '--dataset', 'two', '--report', report);
    const written: unknown = JSON.parse(readFileSync(report, 'utf8'));
    expect(written).toMatchObject({ dataset: 'two', added: { entities: 2, statements: 1 } });
  });

  it('writes nothing with --strict where something was repaired, and names it', async () => {
    const { code, stderr } = await importing('strict', '--dataset', 'two', '--strict');
    expect(code).toBe(1);
    expect(stderr).toContain('UNNAMED');
    expect(existsSync(join(folder, 'strict'))).toBe(false);
  });

  it('reports what it refused, in the file and as JSON', async () => {
    const report = join(folder, 'refused.json');
    const run = await importing('strict', '--dataset', 'two', '--strict', '--json', '--report', report);
    expect(run.code).toBe(1);
    const facts = { refused: true, notices: [{ kind: 'UNNAMED', count: 1 }] };
    expect(JSON.parse(run.stdout)).toMatchObject({ ...facts, bundle: null });
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject(facts);
  });

  it('says before reading that the report has no place', async () => {
    const report = join(folder, 'nowhere', 'report.json');
    const { code, stderr } = await importing('placed', '--dataset', 'two', '--report', report);
    expect([code, existsSync(join(folder, 'placed'))]).toEqual([2, false]);
    expect(stderr).toContain('The report cannot be written to');
  });

  it.each([
    ['Two Words', 'Expected small letters and digits'],
    ['curated', 'the curated core'],
  ])('refuses the dataset id %s', async (id, told) => {
    const { code, stderr } = await importing('refused', '--dataset', id);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });

  it('keeps a bundle that is there already, unless told to replace it', async () => {
    await importing('kept', '--dataset', 'first');
    const again = await importing('kept', '--dataset', 'second');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('--force');
    const forced = await importing('kept', '--dataset', 'second', '--force');
    expect(forced.code).toBe(0);
    expect(readFileSync(join(folder, 'kept', 'manifest.json'), 'utf8')).toContain('"second"');
  });
});
