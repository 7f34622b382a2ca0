import { describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../../src/model/knowledge.js';
import {
  createKnowledgeBuilder,
  tablesOf,
  type KnowledgeBuilder,
} from '../../../src/store/tables/build/knowledge-builder.js';
import type { GraphTables } from '../../../src/store/tables/graph-tables.js';
import { knowledgeOf } from '../../../src/store/tables/knowledge-of.js';
import { seededRandom, type SeededRandom } from '../../graph/seeded-random.js';
import { associationOf, entityOf, findingOf, mechanismOf, publicationOf } from '../knowledge-of.js';
import { richKnowledge } from './rich-knowledge.js';

type Addition = (builder: KnowledgeBuilder) => unknown;

/** Every record as a call that adds it: each association bare, with all findings at once, and with each alone. */
const additions = (knowledge: Knowledge): Addition[] => [
  ...knowledge.entities.map(
    (entity): Addition =>
      (builder) =>
        builder.addEntity(entity),
  ),
  ...knowledge.publications.map(
    (record): Addition =>
      (builder) =>
        builder.addPublication(record),
  ),
  ...knowledge.mechanisms.map((mechanism): Addition => (builder) => {
    builder.addMechanism(mechanism);
  }),
  ...knowledge.associations.flatMap((association) => {
    const findings = knowledge.evidence.filter((finding) => finding.association === association.id);
    return [[], findings, ...findings.map((finding) => [finding])].map((some): Addition => (builder) => {
      builder.addAssociation(association, some);
    });
  }),
];

const shuffled = <Item>(random: SeededRandom, items: readonly Item[]): Item[] => {
  const left = [...items];
  return items.flatMap(() => left.splice(random.integer(left.length), 1));
};

/** All that tables say; only the codes of words may differ, which stand for the order in which they came. */
const said = (tables: GraphTables): unknown => {
  const { belief, contested, shortcut } = tables.associations;
  const { id, association } = tables.evidence;
  return [knowledgeOf(tables), belief, contested, shortcut, id, association, tables.evidenceById];
};

const [cell, gene] = [entityOf('VP:cell', 'CELL', 'cell'), entityOf('VP:gene', 'GENE', 'gene')];
const paper = publicationOf('PMID:1', 'Abe et al. 2020', 2020);
const expresses = associationOf(cell.id, 'EXPRESSES', gene.id);

describe('createKnowledgeBuilder', () => {
  it('makes the same tables of records in any order, each several times', () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = seededRandom(seed);
      const knowledge = richKnowledge(random);
      const builder = createKnowledgeBuilder();
      const calls = additions(knowledge);
      for (const add of shuffled(random, [...calls, ...calls])) add(builder);
      expect(said(builder.finish(knowledge.datasets))).toEqual(said(tablesOf(knowledge)));
    }
  });

  it('keeps the first of several records of an id, and tells so', () => {
    const builder = createKnowledgeBuilder();
    const later = { name: 'later', statement: 'later', citation: 'later' };
    const chain = mechanismOf('first', paper.id, [expresses, expresses]);
    expect([builder.addEntity(cell), builder.addEntity({ ...cell, ...later })]).toEqual([true, false]);
    expect([builder.addPublication(paper), builder.addPublication({ ...paper, ...later })]).toEqual([
      true,
      false,
    ]);
    builder.addEntity(gene);
    builder.addAssociation(expresses, []);
    builder.addMechanism(chain);
    builder.addMechanism({ ...chain, ...later });
    const { entities, publications, mechanisms } = knowledgeOf(builder.finish([]));
    expect([entities, publications, mechanisms]).toEqual([[cell, gene], [paper], [chain]]);
  });

  it('tells the category of an entity once it was added, not when it was only named', () => {
    const builder = createKnowledgeBuilder();
    builder.addAssociation(expresses, []);
    expect(builder.categoryOf(gene.id)).toBe(null);
    builder.addEntity(gene);
    expect([builder.categoryOf(gene.id), builder.categoryOf('VP:other')]).toEqual(['GENE', null]);
  });

  it.each<[string, Addition[]]>([
    ['an association names VP:gene, which is no entity', [(builder) => builder.addEntity(cell)]],
    [
      'a finding or a mechanism names PMID:1, which is no publication',
      [(builder) => builder.addEntity(cell), (builder) => builder.addEntity(gene)],
    ],
  ])('says that %s', (message, calls) => {
    const builder = createKnowledgeBuilder();
    builder.addAssociation(expresses, [findingOf(expresses.id, paper.id)]);
    for (const add of calls) add(builder);
    expect(() => builder.finish([])).toThrow(new RangeError(message));
  });

  it('names the publication of a mechanism that was not added', () => {
    const builder = createKnowledgeBuilder();
    builder.addMechanism(mechanismOf('chain', 'PMID:9', []));
    expect(() => builder.finish([])).toThrow(
      new RangeError('a finding or a mechanism names PMID:9, which is no publication'),
    );
  });

  it('names the step of a mechanism that was not added', () => {
    const builder = createKnowledgeBuilder();
    builder.addPublication(paper);
    builder.addMechanism(mechanismOf('chain', paper.id, [expresses, expresses]));
    expect(() => builder.finish([])).toThrow(
      new RangeError(`a mechanism names ${expresses.id}, which is no association`),
    );
  });
});
