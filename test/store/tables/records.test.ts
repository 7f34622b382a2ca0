import { describe, expect, it } from '@jest/globals';
import { tablesOf } from '../../../src/store/tables/build/knowledge-builder.js';
import { knowledgeOf } from '../../../src/store/tables/knowledge-of.js';
import { nameColumnOf, textListColumnOf } from '../../../src/store/tables/columns.js';
import { entityAt } from '../../../src/store/tables/records.js';
import { textColumnOf } from '../../../src/store/tables/text-column.js';
import { indexKnowledge } from '../../../src/store/knowledge-index.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import { curatedKnowledge } from '../../curated-knowledge.js';
import { seededRandom } from '../../graph/seeded-random.js';
import { entityOf } from '../knowledge-of.js';
import { inOrder, richKnowledge } from './rich-knowledge.js';

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed);
const EMPTY: Knowledge = {
  datasets: [],
  entities: [],
  publications: [],
  associations: [],
  evidence: [],
  mechanisms: [],
};

describe('knowledgeOf', () => {
  it('gives the curated core back from its tables, record by record', () => {
    const curated = curatedKnowledge();
    expect(knowledgeOf(tablesOf(curated))).toEqual({
      ...curated,
      entities: inOrder(curated.entities),
      publications: inOrder(curated.publications),
      associations: inOrder(curated.associations),
      evidence: inOrder(curated.evidence),
      mechanisms: inOrder(curated.mechanisms),
    });
  });

  it('gives 150 random knowledges with all rare fields back', () => {
    for (const seed of SEEDS) {
      const knowledge = richKnowledge(seededRandom(seed));
      expect(knowledgeOf(tablesOf(knowledge))).toEqual(knowledge);
    }
  });

  it('gives nothing back for nothing', () => {
    expect(knowledgeOf(tablesOf(EMPTY))).toEqual(EMPTY);
  });
});

describe('entityAt', () => {
  it('keeps mappings beside their cross references when one is not known here: that one is RELATED', () => {
    const { entities } = tablesOf({ ...EMPTY, entities: [entityOf('VP:a', 'CELL', 'a')] });
    const xrefs = textListColumnOf([['X:1', 'X:2']]);
    const xrefMappings = textListColumnOf([['NEARLY', 'EXACT']]);
    expect(entityAt({ ...entities, xrefs, xrefMappings }, 0).xrefs).toEqual([
      { id: 'X:1', mapping: 'RELATED' },
      { id: 'X:2', mapping: 'EXACT' },
    ]);
  });
});

describe('tablesOf', () => {
  it.each<[string, readonly Knowledge[]]>([
    ['the curated core', [curatedKnowledge()]],
    ['150 random knowledges', SEEDS.map((seed) => richKnowledge(seededRandom(seed)))],
  ])('computes belief, contested and shortcut as the index over records does, for %s', (_, knowledges) => {
    for (const knowledge of knowledges) {
      const { associations } = tablesOf(knowledge);
      const { standingByAssociation, shortcuts } = indexKnowledge(knowledge);
      const ids = Array.from({ length: associations.id.length }, (_row, row) => associations.id.at(row));
      const standing = ids.map((id) => standingByAssociation.get(id));
      expect([...associations.belief.values]).toEqual(standing.map((own) => own?.belief));
      expect([...associations.contested.values]).toEqual(standing.map((own) => (own?.contested ? 1 : 0)));
      expect([...associations.shortcut.values]).toEqual(ids.map((id) => (shortcuts.has(id) ? 1 : 0)));
    }
  });

  it('meets associations of every standing in the random knowledges', () => {
    const tables = SEEDS.map((seed) => tablesOf(richKnowledge(seededRandom(seed))).associations);
    const someRow = (test: (table: (typeof tables)[number], row: number) => boolean): boolean =>
      tables.some((table) => table.contested.values.some((_, row) => test(table, row)));
    expect(someRow((table, row) => table.contested.values[row] === 1)).toBe(true);
    expect(someRow((table, row) => table.shortcut.values[row] === 1)).toBe(true);
    expect(someRow((table, row) => table.belief.values[row] === 0)).toBe(true);
  });
});

describe('columns', () => {
  it('tell by code which names are asked for', () => {
    const column = nameColumnOf(['B', null, 'A'], ['A', 'B', 'C']);
    expect(column.codesOf(['B', 'C'])).toEqual(Uint8Array.of(0, 1, 1));
    expect([0, 1, 2].map((row) => column.orNull(row))).toEqual(['B', null, 'A']);
  });

  it('keep lists of no text apart from lists of an empty one', () => {
    const column = textListColumnOf([[], [''], ['a', 'b'], []]);
    expect([0, 1, 2, 3].map((row) => column.at(row))).toEqual([[], [''], ['a', 'b'], []]);
    expect(textColumnOf([]).length).toBe(0);
  });
});
