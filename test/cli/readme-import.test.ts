import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runVesipath, type Run } from './run-vesipath.js';

describe('README, "Your own graph beside ours"', () => {
  const [section] = readFileSync('README.md', 'utf8')
    .split('\n## Your own graph beside ours\n')[1]
    .split('\n## ');
  const [commands, answer] = [...section.matchAll(/```(?:sh)?\n(.*?)```/gs)].map(([, text]) => text);
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vesipath-readme-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs a line of the page, with its bundles in the temporary folder. */
  const runLine = (line: string): Promise<Run> => {
    const words = [...line.replace('npx vesipath ', '').matchAll(/"[^"]*"|\S+/g)];
    const args = words.map(([word]) => word.replaceAll('"', ''));
    return runVesipath(
      args.map((word) => (word === 'mine' || word === 'joined' ? join(folder, word) : word)),
    );
  };

  it('runs as it stands there: import, build, and the path that it prints', async () => {
    const [importLine, buildLine, pathsLine] = commands.split('\n');
    const imported = await runLine(importLine.replace('--dataset mine', '--dataset my'));
    expect([imported.code, imported.stderr]).toEqual([0, '']);
    expect(imported.stdout).toMatch(/skipped +DANGLING_END +1 .*EX:nowhere/);
    const built = await runLine(buildLine);
    expect(built.stdout).toContain('NCBIGene:1844 is HGNC:3068');
    const paths = await runLine(pathsLine);
    expect(paths.stdout).toBe(answer);
  });
});
