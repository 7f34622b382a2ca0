import { afterEach, describe, expect, it } from '@jest/globals';
import { RecordBatchReader } from 'apache-arrow';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openBundle } from '../../../src/store/bundle/open-bundle.js';
import { writeBundle } from '../../../src/store/bundle/write-bundle.js';
import { tablesOf } from '../../../src/store/tables/build/knowledge-builder.js';
import { knowledgeOf } from '../../../src/store/tables/knowledge-of.js';
import { releaseOf } from '../../../src/model/release.js';
import { curatedKnowledge } from '../../curated-knowledge.js';
import { seededRandom } from '../../graph/seeded-random.js';
import { SMALL } from '../small-knowledge.js';
import { inOrder, richKnowledge } from '../tables/rich-knowledge.js';
import { filesOf, temporaryFolders } from './temporary-folders.js';

const TABLES = tablesOf(SMALL);
const OTHER = tablesOf(richKnowledge(seededRandom(3)));
const EMPTY = tablesOf({
  datasets: [],
  entities: [],
  publications: [],
  associations: [],
  evidence: [],
  mechanisms: [],
});
const FILES = [
  'associations.arrow',
  'entities.arrow',
  'evidence.arrow',
  'indexes.bin',
  'manifest.json',
  'mechanisms.arrow',
  'publications.arrow',
];

describe('writeBundle', () => {
  const folders = temporaryFolders();
  afterEach(folders.remove);

  it('writes what openBundle reads back: 60 random knowledges, and nothing at all', async () => {
    const folder = folders.create();
    const tables = Array.from({ length: 60 }, (_, seed) => tablesOf(richKnowledge(seededRandom(seed))));
    for (const [at, before] of [...tables, EMPTY].entries()) {
      const bundle = join(folder, String(at));
      await writeBundle(before, bundle);
      const { tables: after } = await openBundle(bundle);
      expect(knowledgeOf(after)).toEqual(knowledgeOf(before));
      expect(after.evidenceById).toEqual(before.evidenceById);
      for (const column of ['belief', 'contested', 'shortcut'] as const) {
        expect(after.associations[column]).toEqual(before.associations[column]);
      }
    }
  });

  it('writes a table without rows as a batch with its dictionaries, which readers of Arrow ask for', async () => {
    const bundle = join(folders.create(), 'empty');
    await writeBundle(EMPTY, bundle);
    const reader = RecordBatchReader.from(readFileSync(join(bundle, 'mechanisms.arrow')));
    reader.open();
    if (!reader.isFile()) throw new Error('no Arrow file');
    expect([reader.numRecordBatches, reader.numDictionaries]).toEqual([1, 1]);
  });

  it('writes the curated core, and tells release, rows and bytes', async () => {
    const curated = curatedKnowledge();
    const bundle = join(folders.create(), 'new', 'curated');
    const written = await writeBundle(tablesOf(curated), bundle);
    const { manifest, tables } = await openBundle(bundle);
    expect(readdirSync(bundle).sort()).toEqual(FILES);
    expect(knowledgeOf(tables).evidence).toEqual(inOrder(curated.evidence));
    expect(written).toEqual({
      release: releaseOf(curated.datasets).id,
      rows: {
        entities: curated.entities.length,
        publications: curated.publications.length,
        associations: curated.associations.length,
        evidence: curated.evidence.length,
        mechanisms: curated.mechanisms.length,
      },
      bytes: manifest.files.reduce((sum, { bytes }) => sum + bytes, 0),
    });
    expect([manifest.release, manifest.rows]).toEqual([written.release, written.rows]);
  });

  it('writes identical bytes for the same tables, also for those that it read', async () => {
    const folder = folders.create();
    const [one, two, three] = ['one', 'two', 'three'].map((name) => join(folder, name));
    await writeBundle(TABLES, one);
    await writeBundle(tablesOf(SMALL), two);
    await writeBundle((await openBundle(one)).tables, three);
    for (const [name, content] of Object.entries(filesOf(one))) {
      expect([name, content.equals(filesOf(two)[name]), content.equals(filesOf(three)[name])]).toEqual([
        name,
        true,
        true,
      ]);
    }
  });

  it('tells each file before it is written', async () => {
    const told: unknown[] = [];
    await writeBundle(TABLES, join(folders.create(), 'x'), { onFile: (...file) => told.push(file) });
    expect(told).toEqual([
      ['entities.arrow', 0, 6],
      ['publications.arrow', 1, 6],
      ['associations.arrow', 2, 6],
      ['evidence.arrow', 3, 6],
      ['mechanisms.arrow', 4, 6],
      ['indexes.bin', 5, 6],
    ]);
  });

  it('puts a new bundle in the place of the old one when told so, and leaves nothing beside it', async () => {
    const folder = folders.create();
    const bundle = join(folder, 'x');
    await writeBundle(TABLES, bundle);
    await writeBundle(OTHER, bundle, { replace: true });
    expect(knowledgeOf((await openBundle(bundle)).tables)).toEqual(knowledgeOf(OTHER));
    expect(readdirSync(folder)).toEqual(['x']);
  });

  it('takes an empty folder', async () => {
    const folder = folders.create();
    await writeBundle(TABLES, folder);
    expect(readdirSync(folder).sort()).toEqual(FILES);
  });

  it.each([false, true])('leaves a folder with other files as it is (replace: %s)', async (replace) => {
    const folder = folders.create();
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    await expect(writeBundle(TABLES, folder, { replace })).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: `${folder} holds other files and is no bundle. Name a new folder.`,
    });
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('leaves a bundle as it is unless told to replace it', async () => {
    const bundle = join(folders.create(), 'x');
    await writeBundle(TABLES, bundle);
    const before = filesOf(bundle);
    await expect(writeBundle(OTHER, bundle)).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: `${bundle} is a bundle already. Add --force to replace it.`,
    });
    expect(filesOf(bundle)).toEqual(before);
  });

  it('refuses the place of a file, and one inside of a file', async () => {
    const file = join(folders.create(), 'file');
    writeFileSync(file, 'mine');
    for (const place of [file, join(file, 'x')]) {
      await expect(writeBundle(TABLES, place, { replace: true })).rejects.toMatchObject({
        code: 'BAD_ARGUMENT',
        message: `${place} is no folder.`,
      });
    }
    expect(existsSync(file)).toBe(true);
  });

  it.each(FILES.filter((name) => name !== 'manifest.json'))(
    'leaves the old bundle as it was, and nothing else, when it fails at %s',
    async (name) => {
      const folder = folders.create();
      const bundle = join(folder, 'x');
      await writeBundle(TABLES, bundle);
      const before = filesOf(bundle);
      const onFile = (file: string): void => {
        if (file === name) throw new Error('the disk is full');
      };
      await expect(writeBundle(OTHER, bundle, { replace: true, onFile })).rejects.toThrow('the disk is full');
      expect(filesOf(bundle)).toEqual(before);
      expect(readdirSync(folder)).toEqual(['x']);
    },
  );

  it('leaves nothing when it fails and nothing was there', async () => {
    const folder = folders.create();
    const onFile = (_file: string, done: number): void => {
      if (done === 5) throw new Error('the disk is full');
    };
    await expect(writeBundle(TABLES, join(folder, 'x'), { onFile })).rejects.toThrow('the disk is full');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends before the next file when the signal fires, and leaves nothing', async () => {
    const folder = folders.create();
    const controller = new AbortController();
    const onFile = (_file: string, done: number): void => {
      if (done === 5) controller.abort();
    };
    const writing = writeBundle(TABLES, join(folder, 'x'), { onFile, signal: controller.signal });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes a folder with a manifest of something else for no bundle, and keeps what is beside a bundle', async () => {
    const other = join(folders.create(), 'extension');
    mkdirSync(other);
    writeFileSync(join(other, 'manifest.json'), '{"name":"an extension"}');
    await expect(writeBundle(TABLES, other, { replace: true })).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
    });
    const bundle = join(folders.create(), 'bundle');
    await writeBundle(TABLES, bundle);
    writeFileSync(join(bundle, 'notes.txt'), 'mine');
    await expect(writeBundle(OTHER, bundle, { replace: true })).rejects.toThrow('notes.txt');
    expect(readFileSync(join(bundle, 'notes.txt'), 'utf8')).toBe('mine');
  });

  it('never takes the place of what came there meanwhile', async () => {
    const target = join(folders.create(), 'late');
    const late = (): void => {
      if (existsSync(target)) return;
      mkdirSync(target);
      writeFileSync(join(target, 'thesis.txt'), 'precious');
    };
    await expect(writeBundle(TABLES, target, { onFile: late })).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
    });
    expect(readdirSync(target)).toEqual(['thesis.txt']);
  });

  it('replaces what a link names, and leaves the link', async () => {
    const [folder, link] = [join(folders.create(), 'real'), join(folders.create(), 'link')];
    await writeBundle(TABLES, folder);
    symlinkSync(folder, link);
    const { release } = await writeBundle(OTHER, link, { replace: true });
    expect((await openBundle(folder)).manifest.release).toBe(release);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('refuses a place where the system makes no folders', async () => {
    if (!existsSync('/proc')) return;
    await expect(writeBundle(TABLES, '/proc/no-such-place')).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
  });

  it('makes missing folders on the way', async () => {
    const folder = folders.create();
    mkdirSync(join(folder, 'a'));
    await writeBundle(TABLES, join(folder, 'a', 'b', 'c'));
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['c']);
  });
});
