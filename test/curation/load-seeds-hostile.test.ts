import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadSeeds } from '../../src/curation/load-seeds.js';
import { formatProblems } from '../../src/curation/problems/problem.js';
import { folderOf, problemsOf, seedFolder, SEEDS, STUDY } from './seed-folder.js';

/** Generous: what must not happen is minutes. */
const LONGEST_MS = 10_000;

/** First problem of a study file with this content; the whole run has to end in time. */
const hostile = (text: string | Uint8Array): string => {
  const start = performance.now();
  const problems = problemsOf({ [STUDY]: text });
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  expect(problems.length).toBeGreaterThan(0);
  return problems[0];
};

const bomb = (): string => {
  const levels = Array.from({ length: 20 }, (_, level) => {
    const inner = level === 0 ? 'x' : `*l${level - 1}`;
    return `l${level}: &l${level} [${Array<string>(9).fill(inner).join(', ')}]\n`;
  });
  return levels.join('');
};

describe('loadSeeds: what is missing', () => {
  it('reports one problem for a folder that is not there', () => {
    const { knowledge, problems, counts } = loadSeeds('no/such/folder');
    expect(knowledge).toBeNull();
    expect(counts.entities).toBe(0);
    expect(formatProblems(problems)).toBe(
      '.:1: there is no folder no/such/folder. Remedy: give the folder that holds dataset.yaml and studies.',
    );
  });

  it('reports every file that an empty folder lacks', () => {
    expect(formatProblems(loadSeeds(folderOf({})).problems).split('\n')).toEqual([
      ...['dataset.yaml', 'documents.tsv', 'entities.tsv', 'publications.tsv'].map(
        (file) => `${file}:1: the file is missing. Remedy: add it; seeds/README.md tells what it holds.`,
      ),
      'studies:1: the folder is missing, or cannot be read. Remedy: add it, with one YAML file a study.',
    ]);
  });

  it('checks the form of the studies even when a table is missing', () => {
    const dir = seedFolder({ [STUDY]: SEEDS[STUDY].replace('aspect: PAIN', 'aspekt: PAIN') });
    rmSync(join(dir, 'entities.tsv'));
    expect(loadSeeds(dir).problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'entities.tsv:1',
      `${STUDY}:15`,
    ]);
  });

  it('reports a studies folder without study, other files in it, and a folder in place of a file', () => {
    expect(problemsOf({ 'studies/notes.txt': 'x' })).toEqual([
      'studies/notes.txt:1: only files that end in .yaml are read here. Remedy: rename it to .yaml, or move it away.',
    ]);
    const dir = seedFolder();
    rmSync(join(dir, STUDY));
    expect(loadSeeds(dir).problems[0]).toMatchObject({
      file: 'studies',
      message: 'the folder holds no study',
    });
    mkdirSync(join(dir, STUDY));
    expect(loadSeeds(dir).problems[0]).toMatchObject({ file: STUDY, line: 1, message: 'this is not a file' });
  });

  it.each(['dataset.yaml', 'documents.tsv', 'entities.tsv', 'publications.tsv', STUDY])(
    'reports %s when it is empty',
    (file) => {
      expect(problemsOf({ [file]: '' })).toContainEqual(
        expect.stringContaining(`${file}:1: the file is empty.`),
      );
    },
  );

  it('reports a folder that may not be read', () => {
    const dir = seedFolder();
    chmodSync(join(dir, 'studies'), 0o000);
    expect(() => loadSeeds(dir)).not.toThrow();
    chmodSync(join(dir, 'studies'), 0o700);
  });
});

describe('loadSeeds: garbage', () => {
  it.each([...['dataset.yaml', 'documents.tsv', 'entities.tsv', 'publications.tsv'], STUDY])(
    'refuses 10 MB in %s unread',
    (file) => {
      expect(problemsOf({ [file]: '[{'.repeat(5_000_000) })).toContainEqual(
        expect.stringMatching(`${file}:1: the file has 10000000 bytes, more than \\d+\\. `),
      );
    },
  );

  it('refuses bytes that are no text', () => {
    expect(hostile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]))).toContain(
      `${STUDY}:1: the file is not UTF-8 text.`,
    );
    expect(hostile(new Uint8Array([0xff, 0xfe, 0x41]))).toContain(`${STUDY}:1: the file is not UTF-8 text.`);
  });

  it('refuses aliases that grow to 9²⁰ values', () => {
    expect(hostile(bomb())).toContain(`${STUDY}:1: the file cannot be resolved: Excessive alias count`);
  });

  it('ends an alias that holds itself', () => {
    expect(hostile('publication: &a [*a]\n')).toContain(STUDY);
  });

  it.each(['[', '{', '? ', '- ', ']', '*a\n', '!a ', 'a: b\n', '"', '[{'])('ends on 60 kB of %j', (piece) => {
    expect(hostile(piece.repeat(60_000 / piece.length))).toContain(`${STUDY}:`);
  });

  it('ends on thousands of unknown keys, entities and cells', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `k${index}: 1\n`).join('');
    expect(hostile(keys)).toContain(`${STUDY}:1: `);
    const edges = Array.from(
      { length: 1500 },
      (_, n) => `  - { key: k${n}, subject: x${n}, predicate: AFFECTS, object: y${n} }\n`,
    );
    expect(hostile(`associations:\n${edges.join('')}`)).toContain(STUDY);
    expect(
      problemsOf({ 'entities.tsv': `${SEEDS['entities.tsv']}${'x\ty\n'.repeat(20_000)}` }).length,
    ).toBeGreaterThan(20_000);
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes the name %s for any other', (name) => {
    const text = SEEDS[STUDY].replaceAll('mast-pain', name)
      .replaceAll('pain:', `${name}:`)
      .replace('sentence: pain', `sentence: ${name}`);
    expect(problemsOf({ [STUDY]: text })).toEqual([]);
    expect(problemsOf({ [STUDY]: SEEDS[STUDY].replace('hedged: true', `${name}: 1`) })).toEqual([
      expect.stringContaining(`${STUDY}:37: unknown key "${name}"`),
    ]);
  });
});
