import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { simplePaths } from '../../src/import/readers/simple-paths.js';
import { importTexts } from './import-texts.js';

/** A record as DrugMechDB gives it out: two routes from a drug to a disease. */
const RECORD = {
  directed: true,
  multigraph: true,
  graph: {
    _id: 'DB1_MESH_D2_1',
    drug: 'pill',
    disease: 'ache',
    drug_mesh: 'MESH:D000001',
    drugbank: 'DB:DB00001',
    disease_mesh: 'MESH:D000002',
  },
  nodes: [
    { id: 'MESH:D000001', label: 'Drug', name: 'pill' },
    { id: 'UniProt:P23219', label: 'Protein', name: 'COX', alt_ids: ['NCBIGene:5742'] },
    { id: 'GO:0006954', label: 'BiologicalProcess', name: 'inflammation' },
    { id: 'MESH:D000002', label: 'Disease', name: 'ache' },
  ],
  links: [
    { key: 'decreases activity of', source: 'MESH:D000001', target: 'UniProt:P23219' },
    { key: 'positively regulates', source: 'UniProt:P23219', target: 'GO:0006954' },
    { key: 'causes', source: 'GO:0006954', target: 'MESH:D000002' },
    { key: 'positively correlated with', source: 'UniProt:P23219', target: 'MESH:D000002' },
  ],
  reference: ['https://go.drugbank.com/drugs/DB00001', 'https://pubmed.ncbi.nlm.nih.gov/77/'],
};

/** The same with its paths listed. */
const LISTED = {
  id: 'DB1_MESH_D2_1',
  drug: { id: 'MESH:D000001', name: 'pill', mesh: 'MESH:D000001', drugbank: null },
  disease: { id: 'MESH:D000002', name: 'ache', mesh: 'MESH:D000002' },
  nodes: RECORD.nodes.map(({ id, label, name }) => ({ id, category: `biolink:${label}`, name })),
  edges: RECORD.links.map(({ key, source, target }) => ({
    subject: source,
    predicate: key,
    object: target,
    sign: '',
  })),
  paths: [
    ['MESH:D000001', 'UniProt:P23219', 'GO:0006954', 'MESH:D000002'],
    ['MESH:D000001', 'UniProt:P23219', 'MESH:D000002'],
  ],
  references: RECORD.reference,
};

describe('importDataset of DrugMechDB', () => {
  it('makes a mechanism of each path; the record stands for the publication, its articles are cited together', async () => {
    const { sink, associations, counts } = await importTexts({ 'paths.yaml': stringify([RECORD]) });
    expect(counts).toEqual({});
    expect(associations).toEqual([
      'MESH:D000001 AFFECTS DECREASES ACTIVITY UniProtKB:P23219',
      'UniProtKB:P23219 AFFECTS INCREASES GO:0006954',
      'GO:0006954 WORSENS INCREASES MESH:D000002',
      'UniProtKB:P23219 CORRELATED_WITH INCREASES MESH:D000002',
    ]);
    expect([...sink.publications.keys()]).toEqual(['DRUGMECHDB:DB1_MESH_D2_1', 'PMID:77']);
    expect([...sink.evidence.values()][0]).toMatchObject({
      publication: 'DRUGMECHDB:DB1_MESH_D2_1',
      citedTogether: ['PMID:77'],
      role: 'REVIEW_STATEMENT',
      statement: 'Listed by DrugMechDB as "decreases activity of".',
      properties: [
        { name: 'references', value: 'https://go.drugbank.com/drugs/DB00001' },
        { name: 'relation', value: 'decreases activity of' },
      ],
    });
    const ids = [...sink.associations.keys()];
    expect(sink.mechanisms).toMatchObject([
      {
        name: 'pill in ache',
        publication: 'DRUGMECHDB:DB1_MESH_D2_1',
        steps: [ids[0], ids[1], ids[2]],
        statement: 'Told by DrugMechDB in its record DB1_MESH_D2_1: pill → COX → inflammation → ache.',
        locator: null,
      },
      { steps: [ids[0], ids[3]] },
    ]);
    expect(sink.entities.get('UniProtKB:P23219')?.xrefs).toEqual([{ id: 'NCBIGene:5742', mapping: 'CLOSE' }]);
  });

  it('reads the same from JSON, in either form', async () => {
    const yaml = await importTexts({ 'paths.yaml': stringify([RECORD]) });
    for (const record of [RECORD, LISTED]) {
      const json = await importTexts({ 'paths.json': JSON.stringify([record]) });
      expect(json.associations).toEqual(yaml.associations);
      expect(json.sink.mechanisms).toEqual(yaml.sink.mechanisms);
    }
  });

  it('counts records that are none, paths that make no mechanism, and records without an article', async () => {
    const broken = {
      ...LISTED,
      references: ['https://en.wikipedia.org/wiki/Ache'],
      paths: [
        ['MESH:D000001', 'MESH:D000002'],
        ['MESH:D000001', 'GO:0006954', 'MESH:D000002'],
      ],
    };
    const { sink, counts } = await importTexts({ 'paths.json': JSON.stringify([{ id: 'x' }, 7, broken]) });
    expect(counts).toEqual({ BAD_JSON: 2, BROKEN_MECHANISM: 2, NO_PUBLICATION: 1 });
    expect(sink.mechanisms).toEqual([]);
  });

  it.each([
    ['[{"id": ', 'is neither JSON nor YAML'],
    ['- a: [', 'is neither JSON nor YAML'],
    ['graph: 1\n', 'is no list of records'],
  ])('refuses %j', async (content, message) => {
    await expect(importTexts({ f: content }, { format: 'drugmechdb' })).rejects.toThrow(message);
  });
});

describe('simplePaths', () => {
  it('finds every path that passes through nothing twice, and ends on a cycle', () => {
    const links = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['b', 'd'],
      ['c', 'd'],
      ['a', 'd'],
      ['a', 'd'],
    ].map(([subject, object]) => ({ subject, object }));
    expect(simplePaths(links, 'a', 'd').map((path) => path.join(''))).toEqual(['abcd', 'abd', 'ad']);
    expect(simplePaths(links, 'd', 'a')).toEqual([]);
  });
});

describe('importDataset of records that do not fit', () => {
  it('names the record', async () => {
    const broken = { ...RECORD, nodes: 5 };
    const { report } = await importTexts({ 'paths.json': JSON.stringify([RECORD, broken]) });
    const [notice] = report.notices.filter(({ kind }) => kind === 'BAD_JSON');
    expect(notice.examples.map(({ line, what }) => [line, what])).toEqual([
      [2, 'DB1_MESH_D2_1: nodes: Invalid input: expected array, received number'],
    ]);
  });

  it('tells the line of JSON that lacks a comma', async () => {
    await expect(importTexts({ 'paths.json': '[\n{"id": 1}\n{"id": 2}\n]' })).rejects.toThrow(
      /paths\.json:3 is neither/,
    );
  });
});
