import { describe, expect, it } from '@jest/globals';
import { importTexts, tsv } from './import-texts.js';

const NODES = tsv(
  ['id', 'category', 'name'],
  ['GO:0000001', 'biolink:BiologicalProcess', 'one'],
  ['GO:0000002', 'biolink:BiologicalProcess', 'two'],
);
const edges = (...rows: readonly (readonly string[])[]): string =>
  tsv(
    ['subject', 'predicate', 'object', 'sign', 'publications', 'knowledge_level', 'object_aspect_qualifier'],
    ...rows,
  );

describe('importDataset of entities with warts', () => {
  it('counts what it mends, with file, line and what', async () => {
    const { sink, counts, report } = await importTexts({
      'nodes.tsv': tsv(
        ['id', 'category', 'name', 'xref', 'taxon'],
        ['', 'biolink:Gene', 'without id', '', ''],
        ['no curie é', 'biolink:Gene', 'a', '', ''],
        [' NCBIGene:3 ', 'biolink:Gene', '', '', ''],
        ['NCBIGene:3', 'biolink:Protein', 'again', '', ''],
        ['GO:1', 'biolink:Sandwich', 'odd', 'a b', 'mouse'],
        ['NCBIGene:4', 'biolink:Gene'],
        ['NCBIGene:5', 'biolink:Gene', 'b', '', '', 'a tab too many'],
        ['NCBIGene:6', 'biolink:Gene', 'c', '', '', ''],
      ),
    });
    expect(counts).toEqual({
      NO_ID: 1,
      BAD_ROW: 1,
      SHORT_ROW: 1,
      KNOWN_ENTITY: 1,
      ENCODED_ID: 1,
      TRIMMED_ID: 1,
      UNNAMED: 2,
      UNKNOWN_CATEGORY: 1,
      BAD_XREF: 1,
      BAD_TAXON: 1,
      ODD_ID: 1,
    });
    expect([...sink.entities.keys()]).toEqual([
      'X:no%20curie%20%C3%A9',
      'NCBIGene:3',
      'GO:1',
      'NCBIGene:4',
      'NCBIGene:6',
    ]);
    expect(sink.entities.get('NCBIGene:3')).toMatchObject({ name: 'NCBIGene:3', category: 'GENE' });
    expect(sink.entities.get('GO:1')).toMatchObject({
      category: 'OTHER',
      xrefs: [],
      taxon: null,
      properties: [
        { name: 'category', value: 'biolink:Sandwich' },
        { name: 'xref', value: 'a b' },
        { name: 'taxon', value: 'mouse' },
      ],
    });
    const encoded = report.notices.find(({ kind }) => kind === 'ENCODED_ID');
    expect(encoded).toMatchObject({ action: 'REPAIRED', count: 1 });
    expect(encoded?.examples.map(({ line, what }) => [line, what])).toEqual([
      [3, 'no curie é → X:no%20curie%20%C3%A9'],
    ]);
  });

  it('keeps the first three examples of many', async () => {
    const rows = Array.from({ length: 10 }, (_, at) => [`GO:000000${at}`, 'biolink:BiologicalProcess', '']);
    const { report } = await importTexts({ 'nodes.tsv': tsv(['id', 'category', 'name'], ...rows) });
    expect(
      report.notices.map(({ kind, count, examples }) => [kind, count, examples.map(({ line }) => line)]),
    ).toEqual([['UNNAMED', 10, [2, 3, 4]]]);
  });

  it('puts U+FFFD for bytes that are no UTF-8, and tells the line', async () => {
    const { sink, counts, report } = await importTexts({
      'nodes.tsv': Buffer.concat([
        Buffer.from(NODES),
        Buffer.from([0x47, 0x4f, 0x3a, 0x33, 9, 9, 0x61, 0xff, 10]),
      ]),
    });
    expect(sink.entities.get('GO:3')?.name).toBe('a\ufffd');
    expect(counts['BAD_UTF8']).toBe(1);
    expect(report.notices.find(({ kind }) => kind === 'BAD_UTF8')?.examples[0].line).toBe(4);
  });
});

describe('importDataset of statements with warts', () => {
  const imported = (...rows: readonly (readonly string[])[]) =>
    importTexts({ 'nodes.tsv': NODES, 'edges.tsv': edges(...rows) });
  const [one, two] = ['GO:0000001', 'GO:0000002'];

  it.each([
    ['1', 'INCREASES'],
    ['-1', 'DECREASES'],
    ['0', 'NONE'],
    ['1.0', 'INCREASES'],
    ['+1', 'INCREASES'],
    ['-1.0', 'DECREASES'],
    ['0.0', 'NONE'],
    ['-0.0', 'NONE'],
    ['', 'UNKNOWN'],
  ])('takes the sign %p for %s', async (sign, effect) => {
    const { associations, counts } = await imported([one, 'biolink:affects', two, sign, '', '', '']);
    expect(associations).toEqual([`${one} AFFECTS ${effect} ${two}`]);
    expect(counts).toEqual({});
  });

  it('skips what lacks an end or has one that is not there', async () => {
    const { associations, counts } = await imported(
      [one, 'biolink:affects', '', '', '', '', ''],
      [one, '', two, '', '', '', ''],
      [one, 'biolink:affects', 'GO:9', '', '', '', ''],
    );
    expect([associations, counts]).toEqual([[], { NO_END: 2, DANGLING_END: 1 }]);
  });

  it('keeps a self loop, an unknown predicate, an odd sign, publication, level and aspect, each with its property', async () => {
    const { sink, associations, counts } = await imported(
      [one, 'biolink:affects', one, '5', 'a letter', 'rumour', 'smell'],
      [one, 'ex:likes', two, '1', '', '', ''],
      [one, 'subclass_of', two, '-1', '', '', ''],
    );
    expect(associations).toEqual([
      `${one} AFFECTS UNKNOWN ${one}`,
      `${one} ASSOCIATED_WITH ${two}`,
      `${one} SUBCLASS_OF ${two}`,
    ]);
    expect(counts).toEqual({
      SELF_LOOP: 1,
      BAD_SIGN: 1,
      BAD_PUBLICATION: 1,
      UNKNOWN_LEVEL: 1,
      UNUSED_ASPECT: 1,
      UNKNOWN_PREDICATE: 1,
      UNUSED_SIGN: 2,
    });
    expect([...sink.evidence.values()].map(({ properties }) => properties)).toEqual([
      [
        { name: 'sign', value: '5' },
        { name: 'object_aspect_qualifier', value: 'smell' },
        { name: 'publications', value: 'a letter' },
        { name: 'knowledge_level', value: 'rumour' },
      ],
      [
        { name: 'predicate', value: 'ex:likes' },
        { name: 'sign', value: '1' },
      ],
      [{ name: 'sign', value: '-1' }],
    ]);
  });

  it('notes ends that the predicate is not meant for', async () => {
    const { counts, associations } = await imported([one, 'biolink:expresses', two, '', '', '', '']);
    expect([associations, counts]).toEqual([[`${one} EXPRESSES ${two}`], { UNUSUAL_ENDS: 1 }]);
  });

  it('understands publications in many spellings', async () => {
    const { sink } = await imported([
      one,
      'biolink:affects',
      two,
      '1',
      'pmid:12|https://pubmed.ncbi.nlm.nih.gov/13/|PMC:PMC5|https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6/|https://doi.org/10.1000/a|doi:10.1000/b',
      '',
      '',
    ]);
    expect([...sink.publications.keys()]).toEqual([
      'PMID:12',
      'PMID:13',
      'PMC:PMC5',
      'PMC:PMC6',
      'DOI:10.1000/a',
      'DOI:10.1000/b',
    ]);
  });
});
