import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Dictionary,
  Int8,
  makeVector,
  Table,
  tableFromIPC,
  tableToIPC,
  Utf8,
  vectorFromArray,
  type Vector,
} from 'apache-arrow';
import { VesipathError } from '../../../src/errors.js';
import { manifestText, parseManifest } from '../../../src/store/bundle/manifest.js';
import { openBundle } from '../../../src/store/bundle/open-bundle.js';
import { writeBundle } from '../../../src/store/bundle/write-bundle.js';
import { tablesOf } from '../../../src/store/tables/build/knowledge-builder.js';
import { knowledgeOf } from '../../../src/store/tables/knowledge-of.js';
import { SMALL } from '../small-knowledge.js';
import { temporaryFolders } from './temporary-folders.js';

const FILES = ['entities', 'publications', 'associations', 'evidence', 'mechanisms'].map(
  (table) => `${table}.arrow`,
);

const folders = temporaryFolders();
let whole = '';
beforeAll(async () => {
  whole = join(folders.create(), 'whole');
  await writeBundle(tablesOf(SMALL), whole);
});
afterAll(folders.remove);

describe('openBundle', () => {
  const copies = temporaryFolders();
  afterEach(copies.remove);

  /** A copy of the bundle, one file of it changed. */
  const withFile = (name: string, change: (bytes: Buffer) => Uint8Array | string): string => {
    const folder = copies.create();
    cpSync(whole, folder, { recursive: true });
    writeFileSync(join(folder, name), change(readFileSync(join(folder, name))));
    return folder;
  };

  /** A copy of the bundle in which the manifest fits the changed file. */
  const rewritten = (name: string, change: (bytes: Buffer) => Uint8Array): string => {
    const folder = withFile(name, change);
    const bytes = readFileSync(join(folder, name));
    const changed = { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    const { format, formatVersion, biolink, files, ...rest } = parseManifest(
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    );
    expect([format, formatVersion, biolink]).toEqual(['vesipath-bundle', 1, '4.4.6']);
    const all = files.map((file) => (file.name === name ? changed : file));
    writeFileSync(join(folder, 'manifest.json'), manifestText({ ...rest, files: all }));
    return folder;
  };

  const failure = async (folder: string): Promise<VesipathError> => {
    const error: unknown = await openBundle(folder).catch((thrown: unknown) => thrown);
    if (error instanceof VesipathError) return error;
    throw new Error(`not refused as it should be: ${String(error)}`);
  };

  it.each([...FILES, 'indexes.bin'])('refuses a bundle in which one byte of %s is another', async (name) => {
    const size = readFileSync(join(whole, name)).length;
    for (const at of [0, Math.floor(size / 2), size - 1]) {
      const folder = withFile(name, (bytes) => bytes.fill(bytes[at] ^ 1, at, at + 1));
      expect(await failure(folder)).toMatchObject({
        code: 'BAD_BUNDLE',
        message: `The bundle is damaged: ${name} does not have the checksum of manifest.json. Take it from its source again, or build it anew with vesipath import or vesipath build.`,
      });
    }
  });

  it.each([...FILES, 'indexes.bin'])(
    'refuses a bundle in which %s is cut, longer, or missing',
    async (name) => {
      const { length } = readFileSync(join(whole, name));
      const cut = withFile(name, (bytes) => bytes);
      truncateSync(join(cut, name), length - 1);
      const longer = withFile(name, (bytes) => Buffer.concat([bytes, Buffer.of(0)]));
      const missing = withFile(name, (bytes) => bytes);
      rmSync(join(missing, name));
      const messages = [
        [cut, `${name} has ${length - 1} bytes and should have ${length}.`],
        [longer, `${name} has ${length + 1} bytes and should have ${length}.`],
        [missing, `${name} is missing or cannot be read.`],
      ] as const;
      for (const [folder, message] of messages) {
        const { code, message: told } = await failure(folder);
        expect([code, told]).toEqual([
          'BAD_BUNDLE',
          expect.stringContaining(`The bundle is damaged: ${message}`),
        ]);
      }
    },
  );

  it('refuses a manifest in which any letter or digit is another', () => {
    const text = readFileSync(join(whole, 'manifest.json'), 'utf8');
    const places = [...text.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index);
    expect(places.length).toBeGreaterThan(500);
    for (const at of places.filter((_, place) => place % 7 === 0)) {
      const other = text[at] === '7' ? '8' : '7';
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      expect(() => parseManifest(changed)).toThrow(/manifest\.json|reads version 1/);
    }
  });

  it.each([
    ['that is cut', (bytes: Buffer) => bytes.subarray(0, -20), 'manifest.json is no JSON.'],
    ['that is empty', () => '', 'manifest.json is no JSON.'],
    ['that is a list', () => '[]', 'manifest.json is not that of a bundle.'],
    [
      'of another format',
      () => '{"format":"other","formatVersion":1}',
      'manifest.json is not that of a bundle.',
    ],
    [
      'with another licence',
      (bytes: Buffer) => bytes.toString().replace('CC0-1.0', 'MIT'),
      'manifest.json does not have the checksum at its end.',
    ],
  ])('refuses a manifest %s', async (_, change, message) => {
    expect(await failure(withFile('manifest.json', change))).toMatchObject({
      code: 'BAD_BUNDLE',
      message: expect.stringContaining(`The bundle is damaged: ${message}`),
    });
  });

  it.each([
    [2, 'Use a newer Vesipath.'],
    [0, 'Build it anew from its sources.'],
  ])('refuses version %d of the format, and says what to do', async (version, remedy) => {
    const change = (bytes: Buffer): string =>
      bytes.toString().replace('"formatVersion": 1', `"formatVersion": ${version}`);
    expect(await failure(withFile('manifest.json', change))).toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
      message: `The bundle has version ${version} of the format, and this Vesipath reads version 1. ${remedy}`,
    });
  });

  it('says of a folder without a manifest, and of none at all, that it is no bundle', async () => {
    const folder = copies.create();
    for (const place of [folder, join(folder, 'none')]) {
      expect(await failure(place)).toMatchObject({
        code: 'BAD_ARGUMENT',
        message: `${place} is no bundle: it has no manifest.json. vesipath import and vesipath build make one.`,
      });
    }
  });

  it.each([
    ['no Arrow file', () => Buffer.from('something else'), 'associations.arrow is no Arrow file.'],
    [
      'a column less',
      (bytes: Buffer) => tableToIPC(tableFromIPC(bytes).select(['id', 'subject']), 'file'),
      'associations.arrow has no column predicate of the expected type.',
    ],
    [
      'a column of another type',
      (bytes: Buffer) => {
        const table = tableFromIPC(bytes);
        const belief = makeVector(new Int32Array(table.numRows));
        return tableToIPC(table.assign(new Table({ belief })), 'file');
      },
      'associations.arrow has no column belief of the expected type.',
    ],
  ])('refuses a file with the right checksum and %s', async (_, change, message) => {
    expect(await failure(rewritten('associations.arrow', change))).toMatchObject({
      code: 'BAD_BUNDLE',
      message: expect.stringContaining(message),
    });
  });

  /** A column of names with a dictionary of its own. */
  const namesVector = (values: readonly string[], dictionary: readonly string[]): Vector => {
    const words = vectorFromArray([...dictionary], new Utf8());
    return makeVector({
      type: new Dictionary(new Utf8(), new Int8(), 77),
      data: Int8Array.from(values, (value) => dictionary.indexOf(value)),
      dictionary: words,
      nullCount: 0,
    });
  };
  const withPredicates =
    (rename: (name: string) => string, order: (names: string[]) => string[]) =>
    (bytes: Buffer): Uint8Array => {
      const table = tableFromIPC(bytes);
      const values = Array.from({ length: table.numRows }, (_, row) =>
        rename(String(table.getChild('predicate')?.get(row))),
      );
      const predicate = namesVector(values, order([...new Set(values)]));
      return tableToIPC(table.assign(new Table({ predicate })), 'file');
    };

  it('reads names whose dictionary stands in another order, and has names that nothing uses', async () => {
    const folder = rewritten(
      'associations.arrow',
      withPredicates(
        (name) => name,
        (names) => ['OF_ANOTHER_VERSION', ...names.toReversed()],
      ),
    );
    const [changed, own] = await Promise.all([openBundle(folder), openBundle(whole)]);
    expect(knowledgeOf(changed.tables)).toEqual(knowledgeOf(own.tables));
    expect(changed.tables.associations.predicate).toEqual(own.tables.associations.predicate);
  });

  it('refuses a predicate that this version does not know, by name', async () => {
    const folder = rewritten(
      'associations.arrow',
      withPredicates(
        (name) => (name === 'DELIVERS' ? 'TELEPORTS' : name),
        (names) => names,
      ),
    );
    expect(await failure(folder)).toMatchObject({
      code: 'UNSUPPORTED_FORMAT',
      message:
        'associations.arrow has "TELEPORTS" in predicate, which this version of Vesipath does not know. Use a newer one.',
    });
  });
});
