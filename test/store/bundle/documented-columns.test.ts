import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tableFromIPC } from 'apache-arrow';
import { TABLES, writeBundle } from '../../../src/store/bundle/write-bundle.js';
import { tablesOf } from '../../../src/store/tables/build/knowledge-builder.js';
import { curatedKnowledge } from '../../curated-knowledge.js';
import { seededRandom } from '../../graph/seeded-random.js';
import { SMALL } from '../small-knowledge.js';
import { richKnowledge } from '../tables/rich-knowledge.js';
import { temporaryFolders } from './temporary-folders.js';

/** Rows of the table under the heading of a file: column, the types that it may have, and what null means. */
const documented = (file: string): [name: string, types: string[], absent: string][] => {
  const section = readFileSync('docs/bundle.md', 'utf8').split(`\n## ${file}\n`)[1].split('\n## ')[0];
  const rows = [
    ...section.matchAll(/^\| `(\w+)` +\| (`[\w<>, ]+`(?: or `[\w<>, ]+`)?) +\|.*\| ([^|]+?) +\|$/gm),
  ];
  return rows.map(([, name, types, absent]) => [name, types.replaceAll('`', '').split(' or '), absent]);
};

describe('docs/bundle.md', () => {
  const folders = temporaryFolders();
  const bundles: string[] = [];
  beforeAll(async () => {
    const folder = folders.create();
    const random = Array.from({ length: 20 }, (_, seed) => richKnowledge(seededRandom(seed)));
    for (const [at, knowledge] of [curatedKnowledge(), SMALL, ...random].entries()) {
      bundles.push(join(folder, String(at)));
      await writeBundle(tablesOf(knowledge), bundles[at]);
    }
  });
  afterAll(folders.remove);

  it.each(TABLES.map((table) => `${table}.arrow`))(
    'lists the columns of %s with their types, in order',
    (file) => {
      const { schema } = tableFromIPC(readFileSync(join(bundles[0], file)));
      const listed = documented(file);
      expect(listed.map(([name]) => name)).toEqual(schema.fields.map(({ name }) => name));
      for (const [at, { type }] of schema.fields.entries()) expect(listed[at][1]).toContain(String(type));
    },
  );

  it.each(TABLES.map((table) => `${table}.arrow`))('says which columns of %s have nulls', (file) => {
    const tables = bundles.map((bundle) => tableFromIPC(readFileSync(join(bundle, file))));
    for (const [name, , absent] of documented(file)) {
      const hasNull = tables.some((table) => (table.getChild(name)?.nullCount ?? 0) > 0);
      expect([name, hasNull ? 'null' : 'never']).toEqual([
        name,
        absent.startsWith('never') ? 'never' : 'null',
      ]);
    }
  });

  it('says right that codes of ends and publications are rows, and that evidence counts rows from 0', () => {
    const of = (table: string) => tableFromIPC(readFileSync(join(bundles[0], `${table}.arrow`)));
    const texts = (table: string, column: string): unknown[] => [...(of(table).getChild(column) ?? [])];
    const dictionary = (table: string, column: string): unknown[] => [
      ...(of(table).getChild(column)?.data[0].dictionary ?? []),
    ];
    expect(dictionary('associations', 'subject')).toEqual(texts('entities', 'id'));
    expect(dictionary('associations', 'object')).toEqual(texts('entities', 'id'));
    expect(dictionary('evidence', 'publication')).toEqual(texts('publications', 'id'));
    const ids = texts('associations', 'id');
    const associationOf = new Map(
      curatedKnowledge().evidence.map(({ id, association }) => [id, association]),
    );
    const rows = texts('evidence', 'association').map(Number);
    expect(rows.map((row) => ids[row])).toEqual(
      texts('evidence', 'id').map((id) => associationOf.get(String(id))),
    );
  });
});
