import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { importTexts, tsv } from './import-texts.js';

const NODES = tsv(
  ['id', 'category', 'name', 'synonym', 'xref', 'same_as', 'in_taxon', 'provided_by'],
  ['NCBIGene:1', 'biolink:Gene', 'A1BG', 'ABG|A1B', 'MIM:138670', 'HGNC:5|NCBIGene:1', '9606', 'infores:x'],
  ['DRUGBANK:DB1', 'biolink:SmallMolecule', 'one', '', '', '', '', ''],
  ['DOID:2', 'biolink:NamedThing|biolink:Disease', 'flu', '', '', '', '', ''],
);
const EDGE_COLUMNS = [
  'subject',
  'predicate',
  'object',
  'sign',
  'relation',
  'primary_knowledge_source',
  'publications',
];
const EDGES = tsv(
  EDGE_COLUMNS,
  [
    'DRUGBANK:DB1',
    'biolink:affects',
    'NCBIGene:1',
    '-1',
    'Compound-downregulates-Gene',
    'infores:hetionet',
    'PMID:1|PMID:2',
  ],
  ['DRUGBANK:DB1', 'biolink:treats', 'DOID:2', '', '', '', ''],
);

describe('importDataset of KGX tables', () => {
  it('gives entities every field, and what has no place as a property', async () => {
    const { sink, counts } = await importTexts({ 'nodes.tsv': NODES, 'edges.tsv': EDGES });
    expect(sink.entities.get('NCBIGene:1')).toEqual({
      id: 'NCBIGene:1',
      name: 'A1BG',
      category: 'GENE',
      synonyms: ['ABG', 'A1B'],
      xrefs: [
        { id: 'HGNC:5', mapping: 'EXACT' },
        { id: 'MIM:138670', mapping: 'RELATED' },
      ],
      description: null,
      taxon: 'NCBITaxon:9606',
      properties: [{ name: 'provided_by', value: 'infores:x' }],
    });
    expect(sink.categoryOf('DOID:2')).toBe('DISEASE');
    expect(counts).toEqual({});
  });

  it('makes one finding for each publication, and one without where there is none', async () => {
    const { sink, associations, report } = await importTexts({ 'nodes.tsv': NODES, 'edges.tsv': EDGES });
    expect(associations).toEqual([
      'DRUGBANK:DB1 AFFECTS DECREASES EXPRESSION NCBIGene:1',
      'DRUGBANK:DB1 INDICATED_FOR DOID:2',
    ]);
    const findings = [...sink.evidence.values()];
    expect(findings.map(({ publication, statement }) => [publication, statement])).toEqual([
      ['PMID:1', 'Listed by infores:hetionet as "Compound-downregulates-Gene".'],
      ['PMID:2', 'Listed by infores:hetionet as "Compound-downregulates-Gene".'],
      [null, 'Listed by test as "biolink:treats".'],
    ]);
    expect(findings[0]).toMatchObject({
      dataset: 'test',
      supports: 'SUPPORTS',
      system: 'NOT_STATED',
      role: 'PRIMARY_RESULT',
      knowledgeLevel: 'NOT_PROVIDED',
      properties: [
        { name: 'relation', value: 'Compound-downregulates-Gene' },
        { name: 'primary_knowledge_source', value: 'infores:hetionet' },
      ],
    });
    expect([...sink.publications.keys()]).toEqual(['PMID:1', 'PMID:2']);
    expect(report.added).toEqual({ entities: 3, statements: 2, findings: 3, mechanisms: 0 });
  });

  it('reads the same from files in the other order, packed, as commas, with a byte order mark and \\r\\n', async () => {
    const plain = await importTexts({ 'nodes.tsv': NODES, 'edges.tsv': EDGES });
    const asCsv = (text: string): string =>
      `\ufeff${text
        .replaceAll('\r', '')
        .split('\n')
        .map((line) =>
          line
            .split('\t')
            .map((cell) => (cell === '' ? '' : `"${cell}"`))
            .join(','),
        )
        .join('\r\n')}`;
    for (const files of [
      { 'edges.tsv': EDGES, 'nodes.tsv': NODES },
      { 'nodes.bin': gzipSync(NODES), 'edges.txt': gzipSync(EDGES) },
      { 'nodes.csv': asCsv(NODES), 'edges.csv': asCsv(EDGES) },
      { 'nodes.tsv': `\ufeff${NODES.replaceAll('\n', '\r\n')}`, 'edges.tsv': EDGES.slice(0, -1) },
    ]) {
      const other = await importTexts(files);
      expect([...other.sink.entities]).toEqual([...plain.sink.entities]);
      expect([...other.sink.evidence]).toEqual([...plain.sink.evidence]);
      expect(other.counts).toEqual({});
    }
  });

  it('finds columns in any order', async () => {
    const turned = (text: string): string =>
      text
        .split('\n')
        .map((line) => line.split('\t').reverse().join('\t'))
        .join('\n');
    const plain = await importTexts({ 'nodes.tsv': NODES, 'edges.tsv': EDGES });
    const other = await importTexts({ 'nodes.tsv': turned(NODES), 'edges.tsv': turned(EDGES) });
    expect(other.associations).toEqual(plain.associations);
    expect([...other.sink.evidence.keys()]).toEqual([...plain.sink.evidence.keys()]);
  });

  it('takes lines and quotes inside the cells of commas as text', async () => {
    const { sink, counts } = await importTexts({
      'nodes.csv':
        'id,name,category\nGO:0000001,"a ""b"", c\nd",biolink:BiologicalProcess\nGO:0000002,e,biolink:BiologicalProcess\n',
    });
    expect([...sink.entities.values()].map(({ name }) => name)).toEqual(['a "b", c\nd', 'e']);
    expect(counts).toEqual({});
  });

  it('reads JSON lines with lists, nested values and qualifiers', async () => {
    const lines = (...records: readonly unknown[]): string =>
      records.map((one) => JSON.stringify(one)).join('\n');
    const { sink, associations, counts } = await importTexts({
      'nodes.jsonl': lines(
        {
          id: 'CHEBI:1',
          category: ['biolink:SmallMolecule', 'biolink:NamedThing'],
          name: 'x',
          synonym: ['a|b', 'c'],
        },
        { id: 'NCBIGene:2', category: ['biolink:Gene'], name: 'y', full: { of: ['words'] } },
      ),
      'edges.jsonl': lines(
        {
          subject: 'CHEBI:1',
          predicate: 'biolink:affects',
          object: 'NCBIGene:2',
          qualified_predicate: 'biolink:causes',
          object_direction_qualifier: 'decreased',
          object_aspect_qualifier: 'activity',
          knowledge_level: 'knowledge_assertion',
          agent_type: 'manual_agent',
          species_context_qualifier: 'NCBITaxon:10090',
          publications: ['PMID:7'],
          negated: true,
          score: 0.5,
        },
        {
          subject: 'CHEBI:1',
          predicate: 'biolink:affects',
          object: 'NCBIGene:2',
          subject_direction_qualifier: 'decreased',
          object_direction_qualifier: 'increased',
        },
      ),
    });
    expect(sink.entities.get('CHEBI:1')?.synonyms).toEqual(['a|b', 'c']);
    expect(sink.entities.get('NCBIGene:2')?.properties).toEqual([
      { name: 'full', value: '{"of":["words"]}' },
    ]);
    expect(associations).toEqual([
      'CHEBI:1 AFFECTS DECREASES ACTIVITY NCBIGene:2',
      'CHEBI:1 AFFECTS DECREASES NCBIGene:2',
    ]);
    expect([...sink.evidence.values()][0]).toMatchObject({
      supports: 'REFUTES',
      knowledgeLevel: 'KNOWLEDGE_ASSERTION',
      agentType: 'MANUAL_AGENT',
      species: ['NCBITaxon:10090'],
      properties: [
        { name: 'qualified_predicate', value: 'biolink:causes' },
        { name: 'score', value: '0.5' },
      ],
    });
    expect(counts).toEqual({});
  });

  it('tells two drawings of the same arrow of WikiPathways apart, and gives bare numbers their prefix', async () => {
    const { sink, associations, counts, report } = await importTexts({
      'nodes.tsv': tsv(
        ['id', 'category', 'name', 'provided_by'],
        ['391', 'biolink:Gene', 'AKT', 'infores:wikipathways'],
        ['7113', 'biolink:Gene', 'TMPRSS2', 'infores:wikipathways'],
      ),
      'edges.tsv': tsv(
        ['subject', 'predicate', 'object', 'sign', 'relation', 'network'],
        ['391', 'biolink:affects', '7113', '1', 'mim-transcription-translation', 'WIKIPATHWAYS:WP1'],
        ['391', 'biolink:affects', '7113', '1', 'mim-transcription-translation', 'WIKIPATHWAYS:WP2'],
      ),
    });
    expect(associations).toEqual(['HGNC:391 AFFECTS INCREASES EXPRESSION NCBIGene:7113']);
    expect([...sink.evidence.values()].map(({ statement }) => statement)).toEqual([
      'Listed by test as "mim-transcription-translation" (WIKIPATHWAYS:WP1).',
      'Listed by test as "mim-transcription-translation" (WIKIPATHWAYS:WP2).',
    ]);
    expect(counts).toEqual({ PREFIXED_ID: 2 });
    expect(report.files[0].mappings).toEqual(['biolink', 'wikipathways']);
  });
});
