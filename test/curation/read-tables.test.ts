import { describe, expect, it } from '@jest/globals';
import { edited, problemsOf, SEEDS } from './seed-folder.js';

/** Problems of entities.tsv with one more row, in line 6. */
const withEntity = (row: string): string[] =>
  problemsOf({ 'entities.tsv': `${SEEDS['entities.tsv']}${row}\n` });
/** Problems of publications.tsv with one more row, in line 5. */
const withPublication = (row: string): string[] =>
  problemsOf({ 'publications.tsv': `${SEEDS['publications.tsv']}${row}\n` });

describe('readTsv', () => {
  it('names a missing and an unknown column of the header, and the header expected', () => {
    expect(problemsOf(edited('documents.tsv', 'id\tpublication\tfile', 'id\tpublicaton\tfile'))).toEqual([
      'documents.tsv:1: column "publication" is missing. Remedy: let the first line be: id publication file (with tabs between them).',
      'documents.tsv:1: unknown column "publicaton"; nearest: publication. Remedy: let the first line be: id publication file (with tabs between them).',
    ]);
  });

  it('refuses columns in another order', () => {
    expect(
      problemsOf(edited('documents.tsv', 'id\tpublication\tfile', 'id\tfile\tpublication'))[0],
    ).toContain('documents.tsv:1: the columns are repeated or in another order. ');
  });

  it('counts the cells of a row that is cut short, and still knows its name', () => {
    expect(problemsOf(edited('entities.tsv', 'tendinopathy\t\t\t\t', 'tendinopathy'))).toEqual([
      'entities.tsv:5: the row has 3 cells, expected 7. Remedy: put one tab between cells, also around empty ones.',
    ]);
  });

  it('reports an empty line and white space around a cell', () => {
    expect(problemsOf(edited('entities.tsv', 'MONDO:0100010\tDISEASE', '\nMONDO:0100010\t DISEASE'))).toEqual(
      [
        'entities.tsv:5: the line is empty. Remedy: remove it.',
        'entities.tsv:6: category begins or ends with white space. Remedy: remove the white space.',
      ],
    );
  });

  it('takes quotes as they stand', () => {
    expect(withEntity('VP:x\tCELL\t"x\t\t\t\t')).toEqual([]);
  });
});

describe('readEntities', () => {
  it.each([
    ['XX:1\tCELL\tx\t\t\t\t', 'id "XX:1" has the unknown prefix "XX"'],
    ['HGCN:1\tGENE\tx\t\t\t\t', 'id "HGCN:1" has the unknown prefix "HGCN"; nearest: HGNC'],
    ['HGNC:x\tGENE\tx\t\t\t\t', 'id "HGNC:x" does not have the form of HGNC ids'],
    ['x\tCELL\tx\t\t\t\t', 'id "x" is not a CURIE'],
    ['VP:x\tCEL\tx\t\t\t\t', '"CEL" is not a category; nearest: CELL'],
    ['VP:x\tCELL\t\t\t\t\t', 'the name is empty'],
    ['VP:x\tCELL\tx\ta||b\t\t\t', 'synonym has an empty part'],
    ['VP:x\tCELL\tx\t\tclose:CL:1\t\t', 'xref "CL:1" does not have the form of CL ids'],
    ['VP:x\tCELL\tx\t\texact:CL:0000097\t\t', 'xref "exact:CL:0000097" has the unknown prefix "exact"'],
    ['VP:x\tCELL\tx\t\t\t\tHGNC:1', 'in_taxon "HGNC:1" has the prefix HGNC, expected NCBITaxon'],
    ['VP:x\tCELL\tx\t\t\t\t9606', 'in_taxon "9606" is not a CURIE'],
  ])('reports %j', (row, message) => {
    const problems = withEntity(row);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`entities.tsv:6: ${message}`);
  });
});

describe('readPublications', () => {
  it.each([
    ['DOI:10.1/x\tx\t\t\t\t10.1/x\t\t', 'doi "DOI:10.1/x" does not have the form of DOI ids'],
    ['CL:0000097\tx\t\t\t\t\t\t', 'id "CL:0000097" has the prefix CL, expected DOI, PMID or VP'],
    ['VP:x\t\t\t\t\t\t\t', 'the citation is empty'],
    ['VP:x\tx\t\t20x3\t\t\t\t', 'year "20x3" is not a year from 1900 to 2099'],
    ['VP:x\tx\t\t\t\t\tPMID1\t', 'pmid "PMID:PMID1" does not have the form of PMID ids'],
    ['VP:x\tx\t\t\t\t\t\t77', 'pmcid "PMC:77" does not have the form of PMC ids'],
    ['DOI:10.1234/a\tx\t\t\t\t10.1234/b\t\t', 'doi is "10.1234/b", but the id is "DOI:10.1234/a"'],
    ['PMID:7\tx\t\t\t\t\t\t', 'pmid is "", but the id is "PMID:7"'],
  ])('reports %j', (row, message) => {
    expect(withPublication(row).join('\n')).toContain(`publications.tsv:5: ${message}`);
  });
});

describe('readDocuments', () => {
  it.each([
    [
      'review-a\tVP:review\treview.txt',
      'Review A\tVP:review\treview.txt',
      'id "Review A" is not a short name',
    ],
    ['\treview.txt', '\t../review.txt', 'file "../review.txt" is not a file name'],
    ['\treview.txt', '\t', 'file "" is not a file name'],
  ])('reports %j as %j', (from, to, message) => {
    expect(problemsOf(edited('documents.tsv', from, to))[0]).toContain(`documents.tsv:2: ${message}`);
  });
});

describe('checkTables', () => {
  it.each([
    [
      'VP:imsc-ev\tVESICLE\tother\t\t\t\t',
      'id "VP:imsc-ev" stands in entities.tsv:2 already. Remedy: keep one of the rows, or correct one.',
    ],
    [
      'VP:x\tCELL\tmast cell\t\t\t\t',
      'name "mast cell" also stands for mast cell (CL:0000097) in entities.tsv:4.',
    ],
    [
      'VP:x\tCELL\tmastocyte\t\t\t\t',
      'name "mastocyte" also stands for mast cell (CL:0000097) in entities.tsv:4.',
    ],
    ['VP:x\tCELL\tx\ta|mastocyte\t\t\t', 'synonym "mastocyte" also stands for mast cell (CL:0000097)'],
    ['VP:x\tCELL\tx\tmast cell\t\t\t', 'synonym "mast cell" also stands for mast cell (CL:0000097)'],
    ['VP:x\tCELL\tx\ta|a\t\t\t', 'synonym "a" is given twice. Remedy: keep it once.'],
  ])('reports %j', (row, message) => {
    const problems = withEntity(row);
    expect(problems).toContainEqual(expect.stringContaining(`entities.tsv:6: ${message}`));
  });

  it('reports a second row with the same id, DOI, PMID or PMC id', () => {
    const row = 'VP:x\tx\t\t\t\t10.1234/ye\t123\tPMC456';
    expect(withPublication(row)).toEqual(
      ['doi "10.1234/ye"', 'pmcid "PMC456"', 'pmid "123"'].map(
        (what) =>
          `publications.tsv:5: ${what} stands in publications.tsv:2 already. Remedy: keep one of the rows, or correct one.`,
      ),
    );
    expect(withPublication('VP:review\tx\t\t\t\t\t\t')[0]).toContain(
      'publications.tsv:5: id "VP:review" stands in publications.tsv:4',
    );
  });

  it('reports a second row with the same document and file', () => {
    expect(
      problemsOf({ 'documents.tsv': `${SEEDS['documents.tsv']}review-a\tVP:review\treview.txt\n` }),
    ).toEqual([
      'documents.tsv:3: file "review.txt" stands in documents.tsv:2 already. Remedy: keep one of the rows, or correct one.',
      'documents.tsv:3: id "review-a" stands in documents.tsv:2 already. Remedy: keep one of the rows, or correct one.',
    ]);
  });

  it('names the nearest publication for a document of an unknown one', () => {
    expect(problemsOf(edited('documents.tsv', 'VP:review', 'VP:reviw'))).toEqual([
      'documents.tsv:2: publication "VP:reviw" is not a publication; nearest: VP:review. Remedy: use an id of publications.tsv, or add a row there.',
    ]);
  });
});
