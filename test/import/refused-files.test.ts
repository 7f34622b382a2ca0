import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { VesipathError } from '../../src/errors.js';
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

const refusal = async (files: Readonly<Record<string, string | Buffer>>, options = {}): Promise<string> => {
  const error: unknown = await importTexts(files, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof VesipathError)) throw new Error(`not refused: ${String(error)}`);
  return `${error.code}: ${error.message.replaceAll(/\/\S+\//g, '')}`;
};

describe('importDataset of files that are not what they should be', () => {
  it.each([
    ['', 'BAD_DATA: nodes.tsv is empty.'],
    ['\n\n', 'BAD_DATA: nodes.tsv is empty.'],
    [
      'id\tsubject\tobject\nx\ty\tz\n',
      'BAD_DATA: nodes.tsv is no KGX table. Its columns are those of statements, but predicate is missing. Its first line names: id, subject, object.',
    ],
    [
      'name,category\n',
      'BAD_DATA: nodes.tsv is no KGX table. It has neither the column id of an entity file nor subject, predicate and object of an edge file. Its first line names: name, category.',
    ],
    [
      '{"name": "x"}\n',
      'BAD_DATA: nodes.tsv looks like JSON lines, but its first line is no entity (id, category, name) and no edge (subject, predicate, object): {"name": "x"}',
    ],
    [
      edges(['a', 'b', 'c', '', '', '', '']),
      'BAD_ARGUMENT: There is no file of entities among the files. KGX has two kinds, entities (nodes) and statements (edges): give both.',
    ],
    [
      Buffer.from('PK\u0003\u0004rest'),
      'BAD_DATA: nodes.tsv is a zip archive. Give it as UTF-8 text, plain or packed with gzip.',
    ],
    [
      gzipSync(NODES).subarray(0, 40),
      'BAD_DATA: nodes.tsv ends in the middle of its gzip data: it is cut off or damaged. Fetch it again.',
    ],
    [
      'id,name\rGO:0000001,a\r',
      'BAD_DATA: nodes.tsv has lines that end in a carriage return (CR) alone. Save it with line feeds (LF or CRLF).',
    ],
    [
      'id\tname\tname\tid\nGO:0000001\ta\tb\tc\n',
      'BAD_DATA: nodes.tsv has more than one column with the same name: name, id. Give each a name of its own.',
    ],
    [
      '"id"\t"name"\n"GO:0000001"\t"a"\n',
      'BAD_DATA: nodes.tsv is no KGX table. It has neither the column id of an entity file nor subject, predicate and object of an edge file. Its first line names: "id", "name". Tables that are separated by tabs are read without quotes: leave them out, or separate by commas.',
    ],
    [
      '- id: a\n  nodes: [\n- id: b\n',
      expect.stringMatching(/^BAD_DATA: nodes\.tsv:3 is neither JSON nor YAML: /),
    ],
  ])('refuses %j', async (content, message) => {
    expect(await refusal({ 'nodes.tsv': content })).toEqual(message);
  });

  it('says that the first line is too long, rather than what the second lacks', async () => {
    const content = `id\tname\t${'x'.repeat(17 * 1024 * 1024)}\nGO:0000001\ta\n`;
    expect(await refusal({ 'nodes.tsv': content })).toContain(
      'nodes.tsv: its first line is longer than 16 MB',
    );
  });

  it('refuses files of which nothing was understood, and notes one without rows', async () => {
    const empty = tsv(['id', 'category', 'name']);
    expect(await refusal({ 'nodes.tsv': empty })).toContain(
      'BAD_DATA: The files make no graph: no entities were read',
    );
    expect(await refusal({ 'nodes.tsv': `${empty}\ta\tb\n` })).toContain('NO_ID (skipped), 1 times');
    const { counts } = await importTexts({ 'nodes.tsv': NODES, 'edges.tsv': edges() }, { strict: true });
    expect(counts).toEqual({ EMPTY_FILE: 1 });
  });

  it('names an entity without a category', async () => {
    const { report } = await importTexts({ 'nodes.tsv': tsv(['id', 'name'], ['GO:0000001', 'a']) });
    expect(report.notices.map(({ kind, examples }) => [kind, examples[0].what])).toEqual([
      ['NO_CATEGORY', 'GO:0000001'],
    ]);
  });

  it('names a file that is not there', async () => {
    const error: unknown = await importTexts({}, {}).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'BAD_ARGUMENT' });
  });

  it('passes over lines of JSON that are none', async () => {
    const { sink, counts } = await importTexts({
      'nodes.jsonl':
        '{"id": "GO:0000001", "name": "a", "category": "biolink:Pathway"}\n[1]\n{"id": \n{"x": 1}\n\n',
    });
    expect([sink.entities.size, counts]).toEqual([1, { BAD_JSON: 3 }]);
  });

  it('counts a quote that is never closed, without taking the rest of the file for a cell', async () => {
    const { sink, counts } = await importTexts({
      'nodes.csv':
        'id,name,category\nGO:0000001,a,biolink:Pathway\nGO:0000002,"b,biolink:Pathway\nGO:0000003,c,d\n',
    });
    expect([[...sink.entities.keys()], counts]).toEqual([['GO:0000001'], { BAD_ROW: 1 }]);
  });

  it('refuses, when strict, whatever was skipped or repaired, but not what was noted', async () => {
    const files = {
      'nodes.tsv': NODES,
      'edges.tsv': edges(['GO:0000001', 'biolink:expresses', 'GO:0000002', '', '', '', '']),
    };
    const { counts } = await importTexts(files, { strict: true });
    expect(counts).toEqual({ UNUSUAL_ENDS: 1 });
    const message = await refusal(
      { ...files, 'more.tsv': tsv(['id', 'category', 'name'], ['GO:0000001', '', '']) },
      { strict: true },
    );
    expect(message).toBe(
      'BAD_DATA: The files cannot be taken as they are, and the import is strict. Nothing was written.\n' +
        'KNOWN_ENTITY (skipped), 1 times: An entity with this id was read before; the first stays.\n' +
        '  more.tsv:2: GO:0000001',
    );
  });
});
