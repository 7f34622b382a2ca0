import { describe, expect, it } from '@jest/globals';
import { importTexts, tsv } from './import-texts.js';

const NODES = tsv(
  ['id', 'category', 'name'],
  ['GO:0000001', 'biolink:BiologicalProcess', 'one'],
  ['GO:0000002', 'biolink:BiologicalProcess', 'two'],
);
const HEADER = ['subject', 'predicate', 'object', 'sign', 'publications', 'score'];
const row = (publications: string, score: string, sign = '1'): string[] => [
  'GO:0000001',
  'biolink:affects',
  'GO:0000002',
  sign,
  publications,
  score,
];

describe('importDataset of rows that repeat others', () => {
  it('keeps the first, counts the others with their lines, and says where the rest differs', async () => {
    const { sink, report } = await importTexts({
      'nodes.tsv': NODES,
      'edges.tsv': tsv(
        HEADER,
        row('PMID:1|PMID:2', '5'),
        row('PMID:1', '5'),
        row('PMID:2|PMID:3', '6'),
        row('PMID:1', '5', '-1'),
      ),
    });
    expect(
      [...sink.evidence.values()].map(({ publication, properties }) => [publication, properties[0].value]),
    ).toEqual([
      ['PMID:1', '5'],
      ['PMID:2', '5'],
      ['PMID:3', '6'],
      ['PMID:1', '5'],
    ]);
    expect(report.added).toMatchObject({ statements: 3, findings: 4 });
    const notice = report.notices.find(({ kind }) => kind === 'DUPLICATE_ROW');
    expect(notice).toMatchObject({ action: 'SKIPPED', count: 2 });
    expect(notice?.examples.map(({ line, what }) => [line, what.replace(/^VPE:[0-9a-f]{16} /, '')])).toEqual([
      [3, 'PMID:1: Listed by test as "biolink:affects".'],
      [4, 'PMID:2 (the rest of the row differs): Listed by test as "biolink:affects".'],
    ]);
  });

  it('finds them across files, and refuses them when strict', async () => {
    const files = {
      'nodes.tsv': NODES,
      'a.tsv': tsv(HEADER, row('', '5')),
      'b.tsv': tsv(HEADER, row('', '5')),
    };
    const { counts, report } = await importTexts(files);
    expect([counts, report.added.findings]).toEqual([{ DUPLICATE_ROW: 1 }, 1]);
    await expect(importTexts(files, { strict: true })).rejects.toMatchObject({
      code: 'BAD_DATA',
      report: { refused: true, added: { findings: 1 } },
    });
  });
});
