import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openBundle } from '../../src/store/bundle/open-bundle.js';
import { writeBundle } from '../../src/store/bundle/write-bundle.js';
import { tablesOf } from '../../src/store/tables/build/knowledge-builder.js';
import { curatedKnowledge } from '../curated-knowledge.js';
import { IMPORTED } from './imported-knowledge.js';
import { parsed } from './parsed.js';
import { cleanEnvironment, MAIN, runVesipath, SEEDS } from './run-vesipath.js';

/** Strict: programs rely on these fields and no others. */
const Result = z.strictObject({
  release: z.string(),
  rows: z.record(z.string(), z.number()),
  bytes: z.number(),
  joined: z.array(z.strictObject({ id: z.string(), into: z.string(), by: z.string() })),
  ambiguous: z.array(z.strictObject({ id: z.string(), candidates: z.array(z.string()) })),
});

const filesOf = (bundle: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(bundle).map((name) => [name, readFileSync(join(bundle, name)).toString('base64')]),
  );

describe('vesipath build', () => {
  const shared = mkdtempSync(join(tmpdir(), 'vesipath-build-'));
  const [curated, imported] = [join(shared, 'curated'), join(shared, 'imported')];
  beforeAll(async () => {
    await writeBundle(tablesOf(curatedKnowledge()), curated);
    await writeBundle(tablesOf(IMPORTED), imported);
  });
  afterAll(() => {
    rmSync(shared, { recursive: true });
  });
  const folders: string[] = [];
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), "vesipath-build it's-"));
    folders.push(folder);
    return folder;
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  it('writes the curated graph, and tells what it holds and how to serve it', async () => {
    const out = join(newFolder(), 'x');
    const { code, stdout, stderr } = await runVesipath(['build', '--out', out]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /: \d{3,} entities, \d{3,} publications, \d,\d{3} associations, \d,\d{3} evidence, \d{3,} mechanisms; [\d.]+ MB; release VPR:[0-9a-f]{16}\.\n/,
    );
    expect(stdout).toMatch(`\nServe it: vesipath serve --bundle '${out.replace("'", "'\\''")}'\n`);
    expect(filesOf(out)).toEqual(filesOf(curated));
  });

  it('joins an imported graph with it, and tells what became one and what was left apart', async () => {
    const out = join(newFolder(), 'x');
    const { code, stdout } = await runVesipath(['build', imported, '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Joined by identifier: 1, such as X:tendon is MONDO:0100010 (by MONDO:0100010).\n',
    );
    expect(stdout).toContain(
      'Left apart, since their identifiers point to several: 1, such as X:both (HGNC:3068 or HGNC:5438).\n',
    );
  });

  it('tells a program the same', async () => {
    const out = join(newFolder(), 'x');
    const { release, rows, joined, ambiguous } = parsed(
      Result,
      await runVesipath(['build', imported, '--out', out, '--json']),
    );
    const { manifest } = await openBundle(out);
    expect([release, rows]).toEqual([manifest.release, manifest.rows]);
    expect(manifest.datasets.map(({ id }) => id)).toEqual(['curated', 'import']);
    expect(rows['entities']).toBe(curatedKnowledge().entities.length + 2);
    expect(joined).toEqual([{ id: 'X:tendon', into: 'MONDO:0100010', by: 'MONDO:0100010' }]);
    expect(ambiguous).toEqual([{ id: 'X:both', candidates: ['HGNC:3068', 'HGNC:5438'] }]);
  });

  it('leaves the curated graph out when told so', async () => {
    const out = join(newFolder(), 'x');
    await runVesipath(['build', imported, '--out', out, '--no-curated']);
    expect(filesOf(out)).toEqual(filesOf(imported));
  });

  it('replaces a bundle with --force alone', async () => {
    const out = join(newFolder(), 'x');
    await writeBundle(tablesOf(IMPORTED), out);
    const before = filesOf(out);
    const { code, stdout, stderr } = await runVesipath(['build', '--out', out, '--json']);
    expect([code, stdout, stderr]).toEqual([
      2,
      '',
      `vesipath: ${out} is a bundle already. Add --force to replace it.\n`,
    ]);
    expect(filesOf(out)).toEqual(before);
    expect((await runVesipath(['build', '--out', out, '--force'])).code).toBe(0);
    expect(filesOf(out)).toEqual(filesOf(curated));
  });

  it('leaves other folders as they are, even with --force', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'mine.txt'), '');
    const { code, stderr } = await runVesipath(['build', '--out', folder, '--force']);
    expect([code, stderr]).toEqual([
      2,
      `vesipath: ${folder} holds other files and is no bundle. Name a new folder.\n`,
    ]);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it.each<[string, readonly string[]]>([
    ["required option '--out <folder>' not specified", []],
    ['With --no-curated name at least one bundle', ['--no-curated', '--out', 'x']],
    ['and no seeds', ['--no-curated', '--seeds', SEEDS, imported, '--out', 'x']],
    ['There is no such folder.', [join(shared, 'none'), '--out', 'x']],
    ['is no bundle: it has no manifest.json.', [shared, '--out', 'x']],
    ['The dataset "curated" is in two of the graphs. Leave one of them out', [curated, '--out', 'x']],
    ['The dataset "import" is in two of the graphs.', [imported, imported, '--out', 'x']],
  ])('exits with 2 and says: %s', async (message, args) => {
    const { code, stdout, stderr } = await runVesipath(['build', ...args]);
    expect([code, stdout, existsSync('x')]).toEqual([2, '', false]);
    expect(stderr).toContain(message);
  });

  it('exits with 3 for a damaged bundle, and names the file', async () => {
    const folder = newFolder();
    const damaged = join(folder, 'damaged');
    await writeBundle(tablesOf(IMPORTED), damaged);
    rmSync(join(damaged, 'evidence.arrow'));
    const { code, stderr } = await runVesipath(['build', damaged, '--out', join(folder, 'x')]);
    expect(code).toBe(3);
    expect(stderr).toContain('The bundle is damaged: evidence.arrow is missing or cannot be read.');
    expect(readdirSync(folder)).toEqual(['damaged']);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'leaves the old bundle as it was when %s ends it while it writes',
    async (signal) => {
      const folder = newFolder();
      const out = join(folder, 'x');
      await writeBundle(tablesOf(IMPORTED), out);
      const before = filesOf(out);
      const others = (): string[] => readdirSync(folder).filter((name) => name !== 'x');
      let ended: number | null = 0;
      for (let attempt = 0; ended === 0 && attempt < 10; attempt++) {
        await writeBundle(tablesOf(IMPORTED), out, { replace: true }); // the one before may have been faster
        const child = spawn(process.execPath, [MAIN, 'build', '--out', out, '--force'], {
          env: cleanEnvironment(),
          stdio: 'ignore',
        });
        const closed = once(child, 'close');
        while (others().length === 0 && child.exitCode === null) await setTimeout(1);
        child.kill(signal);
        await closed;
        ended = child.exitCode;
      }
      expect(ended).toBe(signal === 'SIGTERM' ? 143 : null);
      expect(filesOf(out)).toEqual(before);
      if (signal === 'SIGTERM') expect(others()).toEqual([]);
      for (const name of others()) {
        expect(name).toMatch(/^\.x\.[0-9a-f]{8}\.partial$/);
        await expect(openBundle(join(folder, name))).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
      }
      expect((await runVesipath(['build', '--out', out, '--force'])).code).toBe(0);
    },
  );
});
