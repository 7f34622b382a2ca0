import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readCuratedRecords } from '../../src/validation/curated-record.js';

const JSON_TEXT = JSON.stringify([
  {
    id: 'DB1_A_1',
    drug: { id: 'MESH:D1', name: 'one' },
    disease: { id: 'MESH:A', name: 'ill' },
    nodes: [
      { id: 'MESH:D1', category: 'biolink:Drug', name: 'one' },
      { id: 'P', category: 'biolink:Protein', name: 'P' },
      { id: 'MESH:A', category: 'Disease', name: 'ill' },
    ],
    edges: [
      { subject: 'MESH:D1', predicate: 'decreases activity of', object: 'P', sign: -1 },
      { subject: 'P', predicate: 'causes', object: 'MESH:A', sign: '' },
    ],
    paths: [
      ['MESH:D1', 'P', 'MESH:A'],
      ['P', 'MESH:A'],
      ['MESH:D1', 'MESH:A'],
    ],
    references: [],
  },
  {
    id: 'DB1_A_1',
    drug: { id: 'a' },
    disease: { id: 'b' },
    nodes: [],
    edges: [{ subject: 'a', predicate: 'p', object: 'b' }],
    references: [],
  },
  { id: 'no-links', drug: { id: 'a' }, disease: { id: 'b' }, nodes: [], edges: [], references: [] },
  { name: 'nothing' },
]);

const YAML_TEXT = `
- graph: { _id: DB2_B_1, drug: two, drug_mesh: MESH:D2, disease: sore, disease_mesh: MESH:B }
  directed: true
  nodes:
    - { id: MESH:D2, label: Drug, name: two }
    - { id: Q, label: Protein, name: Q }
    - { id: MESH:B, label: Disease, name: sore }
  links:
    - { key: decreases activity of, source: MESH:D2, target: Q }
    - { key: causes, source: Q, target: MESH:B }
`;

describe('readCuratedRecords', () => {
  let folder = '';
  const fileOf = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vesipath-records-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads JSON packed with gzip: signs, categories, and the paths that lead from drug to disease over stated links', async () => {
    const { records, skipped, checksum } = await readCuratedRecords(fileOf('a.json.gz', gzipSync(JSON_TEXT)));
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      id: 'DB1_A_1',
      drug: 'MESH:D1',
      disease: 'MESH:A',
      paths: [['MESH:D1', 'P', 'MESH:A']],
    });
    expect(records[0].links.map(({ sign }) => sign)).toEqual([-1, 0]);
    expect(records[0].nodes.map(({ category }) => category)).toEqual(['Drug', 'Protein', 'Disease']);
    expect(skipped).toHaveLength(3);
    expect(skipped).toContain('DB1_A_1: the second record of this id');
    expect(checksum).toBe(createHash('sha256').update(JSON_TEXT).digest('hex'));
  });

  it('reads YAML as DrugMechDB gives it out, whose paths are those that its links make', async () => {
    const { records } = await readCuratedRecords(fileOf('b.yaml', YAML_TEXT));
    expect(records[0]).toMatchObject({ id: 'DB2_B_1', paths: [['MESH:D2', 'Q', 'MESH:B']] });
    expect(records[0].links.map(({ sign }) => sign)).toEqual([0, 0]);
  });

  it.each([
    ['an object', '{"id": 1}', 'BAD_DATA', 'is no list of records'],
    ['no path', '[{"id": "x"}]', 'BAD_DATA', 'has no record of DrugMechDB with a path: x: '],
    ['nothing', '[]', 'BAD_DATA', 'with a path: the list is empty'],
  ])('refuses a file with %s', async (_, text, code, message) => {
    await expect(readCuratedRecords(fileOf('c.json', text))).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });

  it('names a file that is not there', async () => {
    await expect(readCuratedRecords(join(folder, 'none'))).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
  });
});
