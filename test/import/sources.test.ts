import { describe, expect, it } from '@jest/globals';
import { importTexts, tsv } from './import-texts.js';

const nodes = (source: string, ...ids: readonly string[]): string =>
  tsv(['id', 'category', 'name', 'provided_by'], ...ids.map((id) => [id, 'biolink:Gene', 'x', source]));
const edges = (...sources: readonly string[]): string =>
  tsv(
    ['subject', 'predicate', 'object', 'primary_knowledge_source'],
    ...sources.map((source) => ['391', 'biolink:affects', '392', source]),
  );
const WP = 'infores:wikipathways';

describe('importDataset with a mapping for the source', () => {
  const mappingsOf = async (files: Readonly<Record<string, string>>, options = {}): Promise<string[]> => {
    const { report } = await importTexts(files, options);
    return report.files.map(({ mappings }) => mappings.slice(1).join());
  };

  it('takes it for files that name that source alone, and for those that name none', async () => {
    expect(await mappingsOf({ 'nodes.tsv': nodes('', '391', '392'), 'edges.tsv': edges(WP, WP) })).toEqual([
      'wikipathways',
      'wikipathways',
    ]);
  });

  it('leaves out files that name others too, and those that name none beside them', async () => {
    expect(
      await mappingsOf({
        'nodes.tsv': nodes('', '391', '392'),
        'wp.tsv': nodes(WP, '5'),
        'edges.tsv': edges(WP, 'infores:other'),
      }),
    ).toEqual(['', 'wikipathways', '']);
  });

  it('does not take a name in a text for a source', async () => {
    const text = tsv(['id', 'category', 'name'], ['391', 'biolink:Gene', `as in ${WP}`]);
    expect(await mappingsOf({ 'nodes.tsv': text })).toEqual(['']);
  });

  it('reads the sources of JSON lines', async () => {
    const line = { id: '391', name: 'x', category: ['biolink:Gene'], provided_by: [WP] };
    expect(await mappingsOf({ 'nodes.jsonl': JSON.stringify(line) })).toEqual(['wikipathways']);
  });

  it.each([
    ['none', 'X:391', 'infores:wikipathways'],
    ['wikipathways', 'HGNC:391', 'infores:other'],
  ] as const)('does what it is told with %s', async (sourceMapping, id, source) => {
    const { sink } = await importTexts({ 'nodes.tsv': nodes(source, '391') }, { sourceMapping });
    expect([...sink.entities.keys()]).toEqual([id]);
  });
});
