import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parsed } from './parsed.js';
import { runVesipath } from './run-vesipath.js';

const Found = z.array(
  z.object({ file: z.string(), section: z.string(), fingerprint: z.string(), sentence: z.string() }),
);
/** Printed by: printf 'Made-up vesicles calm made-up cells.' | sha256sum. */
const FINGERPRINT = '4fc721cbc3de295d0db2f70d4340ec55bc9d25a446d3f0f3d67fd214a5f60456';

describe('vesipath fingerprint', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vesipath-texts-'));
    writeFileSync(
      join(folder, 'a.txt'),
      'An abstract stands here.\n2 Results\nMade-up   vesicles calm made-up cells. They \u001b[31mrest.\n',
    );
    writeFileSync(join(folder, 'binary.bin'), Buffer.from([0, 1, 2]));
    mkdirSync(join(folder, 'empty'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives section and SHA-256 of the normalised sentence', async () => {
    const run = await runVesipath(['fingerprint', '--source', folder, 'VESICLES', 'made-up cells', '--json']);
    expect(parsed(Found, run)).toEqual([
      {
        file: join(folder, 'a.txt'),
        section: '2',
        fingerprint: FINGERPRINT,
        sentence: 'Made-up vesicles calm made-up cells.',
      },
    ]);
  });

  it('prints a line for each sentence, and no control character of the text', async () => {
    const { code, stdout } = await runVesipath(['fingerprint', '--source', join(folder, 'a.txt')]);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(4);
    expect(stdout).toContain('They \\u{1b}[31mrest.');
  });

  it('exits with 1 when no sentence fits', async () => {
    const args = ['fingerprint', '--source', folder, 'nothing'];
    expect(await runVesipath([...args, '--json'])).toEqual({ code: 1, stdout: '[]\n', stderr: '' });
    const { code, stdout, stderr } = await runVesipath(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('contains "nothing".');
  });

  it('exits with 1 for a folder without texts', async () => {
    const { code, stderr } = await runVesipath(['fingerprint', '--source', join(folder, 'empty')]);
    expect(code).toBe(1);
    expect(stderr).toContain('has no sentence');
  });

  it('exits with 2 for what is no text', async () => {
    const { code, stderr } = await runVesipath(['fingerprint', '--source', join(folder, 'binary.bin')]);
    expect(code).toBe(2);
    expect(stderr).toContain('binary.bin: the file is not UTF-8 text.');
    expect((await runVesipath(['fingerprint', '--source', join(folder, 'none')])).code).toBe(2);
  });
});
