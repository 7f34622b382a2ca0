import { describe, expect, it } from '@jest/globals';
import type { Entity, Mapping } from '../../../src/model/entity.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import { entityOf } from '../knowledge-of.js';
import { gene, graph, ids, join } from './joined.js';

const genes = (name: string, ...entities: readonly Entity[]): Knowledge => graph(name, { entities });

describe('joinGraphs, on entities', () => {
  it.each<[string, Knowledge, Knowledge, string]>([
    [
      'the later states the id of the earlier',
      genes('a', gene('A:1')),
      genes('b', gene('B:1', ['A:1'])),
      'A:1',
    ],
    [
      'the earlier states the id of the later',
      genes('a', gene('A:1', ['B:1'])),
      genes('b', gene('B:1')),
      'B:1',
    ],
    ['both state a third', genes('a', gene('A:1', ['C:1'])), genes('b', gene('B:1', ['C:1'])), 'C:1'],
  ])('makes two one when %s', (_, first, second, by) => {
    const { entities, joined, ambiguous } = join(first, second);
    expect([ids(entities), joined, ambiguous]).toEqual([['A:1'], [{ id: 'B:1', into: 'A:1', by }], []]);
  });

  it('makes entities of the same id one without a word, whatever else they state', () => {
    const { entities, joined, ambiguous } = join(
      genes('a', gene('A:1'), gene('A:2')),
      genes('b', gene('A:1', ['A:2'])),
    );
    expect([ids(entities), joined, ambiguous]).toEqual([['A:1', 'A:2'], [], []]);
  });

  it.each<Mapping>(['CLOSE', 'BROAD', 'NARROW', 'RELATED'])(
    'does not join by a %s cross reference',
    (mapping) => {
      const { entities, joined } = join(
        genes('a', gene('A:1'), gene('A:2', ['C:2'], mapping)),
        genes('b', gene('B:1', ['A:1'], mapping), gene('B:2', ['C:2'])),
      );
      expect([ids(entities), joined]).toEqual([['A:1', 'A:2', 'B:1', 'B:2'], []]);
    },
  );

  it('does not join by name or synonym', () => {
    const named = (id: string): Entity => entityOf(id, 'GENE', 'DUSP2', { synonyms: ['PAC1'] });
    expect(ids(join(genes('a', named('A:1')), genes('b', named('B:1'))).entities)).toEqual(['A:1', 'B:1']);
  });

  it('does not join entities of one graph', () => {
    const { entities } = join(
      genes('a', gene('A:1')),
      genes('b', gene('B:1', ['C:1']), gene('B:2', ['C:1'])),
    );
    expect(ids(entities)).toEqual(['A:1', 'B:1', 'B:2']);
  });

  it('joins several of a later graph into one', () => {
    const { entities, joined } = join(
      genes('a', gene('A:1')),
      genes('b', gene('B:1', ['A:1']), gene('B:2', ['A:1'])),
    );
    expect(ids(entities)).toEqual(['A:1']);
    expect(joined.map(({ id, into }) => [id, into])).toEqual([
      ['B:1', 'A:1'],
      ['B:2', 'A:1'],
    ]);
  });

  it('leaves one apart that states two earlier ones, and names both', () => {
    const { entities, joined, ambiguous } = join(
      genes('a', gene('A:1'), gene('A:2')),
      genes('b', gene('B:1', ['A:1', 'A:2'])),
    );
    expect([ids(entities), joined]).toEqual([['A:1', 'A:2', 'B:1'], []]);
    expect(ambiguous).toEqual([{ id: 'B:1', candidates: ['A:1', 'A:2'] }]);
  });

  it('joins over three graphs, under the id of the first', () => {
    const { entities, joined } = join(
      genes('a', gene('A:1')),
      genes('b', gene('B:1', ['A:1', 'D:1'])),
      genes('c', gene('B:1'), gene('C:1', ['B:1']), gene('C:2', ['D:1'])),
    );
    expect(ids(entities)).toEqual(['A:1']);
    expect(joined).toEqual([
      { id: 'B:1', into: 'A:1', by: 'A:1' },
      { id: 'B:1', into: 'A:1', by: 'B:1' },
      { id: 'C:1', into: 'A:1', by: 'B:1' },
      { id: 'C:2', into: 'A:1', by: 'D:1' },
    ]);
  });

  it('joins two that only a third graph ties together not, but leaves the third apart', () => {
    const { entities, ambiguous } = join(
      genes('a', gene('A:1')),
      genes('b', gene('B:1')),
      genes('c', gene('C:1', ['A:1', 'B:1'])),
    );
    expect([ids(entities), ambiguous.map(({ id }) => id)]).toEqual([['A:1', 'B:1', 'C:1'], ['C:1']]);
  });

  it('lets the first record speak, and adds what it does not have', () => {
    const property = { name: 'length', value: '7' };
    const first = entityOf('A:1', 'GENE', 'DUSP2', { synonyms: ['PAC1'], properties: [property] });
    const second = entityOf('B:1', 'COMPOUND', 'dual-specificity phosphatase 2', {
      synonyms: ['PAC1', 'PAC-1'],
      xrefs: [
        { id: 'A:1', mapping: 'EXACT' },
        { id: 'X:1', mapping: 'CLOSE' },
      ],
      description: 'An enzyme.',
      taxon: 'NCBITaxon:9606',
      properties: [property, { name: 'length', value: '8' }],
    });
    expect(join(genes('a', first), genes('b', second)).entities).toEqual([
      {
        ...first,
        synonyms: ['PAC1', 'dual-specificity phosphatase 2', 'PAC-1'],
        xrefs: [
          { id: 'B:1', mapping: 'EXACT' },
          { id: 'X:1', mapping: 'CLOSE' },
        ],
        description: 'An enzyme.',
        taxon: 'NCBITaxon:9606',
        properties: [property, { name: 'length', value: '8' }],
      },
    ]);
  });

  it('takes the name of a later record where the first goes by its id alone', () => {
    const first = entityOf('A:1', 'GENE', 'A:1');
    const [entity] = join(genes('a', first), genes('b', entityOf('A:1', 'GENE', 'DUSP2'))).entities;
    expect([entity.name, entity.synonyms]).toEqual(['DUSP2', []]);
  });
});
