import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath, type Run } from './run-vesipath.js';

/** Strict: programs rely on these fields and no others. */
const Result = z.strictObject({
  folder: z.string(),
  nodes: z.number(),
  relationships: z.number(),
  importArguments: z.array(z.string()),
});

describe('vesipath export --format neo4j-admin', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "vesipath-export it's-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (...args: readonly string[]): Promise<Run> =>
    runVesipath(['export', '--format', 'neo4j-admin', ...args]);

  it('writes the files, and prints the commands that import them, in quotes where a shell needs them', async () => {
    const target = join(folder, 'graph');
    const { code, stdout, stderr } = await write('--to', target);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Wrote \d{3,} nodes and \d{4,} relationships to /);
    expect(stdout).toContain(
      `\ncd '${target.replace("'", "'\\''")}' && neo4j-admin database import full neo4j \\\n  --multiline-fields=true \\\n`,
    );
    expect(stdout).toContain('\n  --nodes=Publication=publications-header.csv,publications.csv \\\n');
    expect(stdout).toMatch(/\nvesipath load --to neo4j\n$/);
    const named = [...stdout.matchAll(/[\w-]+\.csv/g)].map(([name]) => name).sort();
    expect(readdirSync(target).sort()).toEqual(named);
  });

  it('tells a program the same', async () => {
    const target = join(folder, 'graph');
    const { importArguments, ...rest } = parsed(Result, await write('--to', target, '--json'));
    expect(rest).toMatchObject({ folder: target });
    expect(importArguments.slice(0, 4).join(' ')).toBe('database import full neo4j');
  });

  it('refuses a folder that is not empty with exit code 2, and leaves it as it is', async () => {
    writeFileSync(join(folder, 'mine.txt'), '');
    const { code, stdout, stderr } = await write('--to', folder, '--json');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`vesipath: The folder ${folder} is not empty. Name a new one.\n`);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it.each([[['--to', 'x']], [['--format', 'csv', '--to', 'x']], [['--format', 'neo4j-admin']]])(
    'exits with 2 for %j',
    async (args) => {
      const { code, stdout } = await runVesipath(['export', ...args]);
      expect([code, stdout, existsSync('x')]).toEqual([2, '', false]);
    },
  );
});
