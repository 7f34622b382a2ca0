import { describe, expect, it } from '@jest/globals';
import { associationId, type Association } from '../../../src/model/association.js';
import type { Entity } from '../../../src/model/entity.js';
import { evidenceId, type Evidence } from '../../../src/model/evidence.js';
import type { Knowledge } from '../../../src/model/knowledge.js';
import { mechanismId } from '../../../src/model/mechanism.js';
import { joinGraphs } from '../../../src/store/join/join-graphs.js';
import { tablesOf } from '../../../src/store/tables/build/knowledge-builder.js';
import { curatedKnowledge } from '../../curated-knowledge.js';
import { seededRandom } from '../../graph/seeded-random.js';
import { associationOf, entityOf, findingOf, mechanismOf, publicationOf } from '../knowledge-of.js';
import { inOrder, richKnowledge } from '../tables/rich-knowledge.js';
import { gene, graph, ids, join } from './joined.js';

describe('joinGraphs, on what rests on entities', () => {
  const paper = publicationOf('PMID:1', 'Abe et al. 2020', 2020);
  const cell = entityOf('CL:1', 'CELL', 'cell');
  const content = (
    dataset: string,
    ends: readonly Entity[],
    steps: readonly Association[],
    rest: Partial<Evidence> = {},
  ): Knowledge =>
    graph(dataset, {
      entities: [cell, ...ends],
      publications: [paper],
      associations: steps,
      evidence: steps.map(({ id }) => findingOf(id, paper.id, { dataset, ...rest })),
      mechanisms: steps.length < 2 ? [] : [mechanismOf(dataset, paper.id, steps)],
    });
  const affects = (subject: string, object: string): Association =>
    associationOf(subject, 'AFFECTS', object, { effect: 'INCREASES' });
  const chainOf = (subject: string, object: string): Association[] => [
    affects(subject, object),
    affects(object, cell.id),
  ];
  const [one, two] = [gene('A:1'), gene('A:2')];
  const [alsoOne, alsoTwo] = [gene('B:1', ['A:1']), gene('B:2', ['A:2'])];

  it('takes two records of one paper for one source: by DOI, PMID or PMCID, in the id or in a field', () => {
    const step = affects('A:1', 'A:2');
    const known = {
      ...publicationOf('DOI:10.1/Paper', 'Abe et al. 2020', 2020),
      doi: '10.1/Paper',
      pmid: '7',
    };
    const again = [
      publicationOf('PMID:7', 'PMID:7', null),
      publicationOf('DOI:10.1/paper', 'the same, otherwise spelt', null),
      { ...publicationOf('VP:local', 'a local id', null), pmid: '7' },
    ];
    const cited = (dataset: string, papers: readonly (typeof known | (typeof again)[0])[]): Knowledge =>
      graph(dataset, {
        entities: [one, two],
        publications: papers,
        associations: [step],
        evidence: papers.map(({ id }) => findingOf(step.id, id, { dataset })),
        mechanisms: [],
      });
    const { publications, evidence } = join(cited('a', [known]), cited('b', again));
    expect(publications).toEqual([known]);
    expect(new Set(evidence.map(({ publication }) => publication))).toEqual(new Set([known.id]));
    for (const finding of evidence) expect(finding.id).toBe(evidenceId(finding));
    const alone = tablesOf(cited('a', [known])).associations.belief.values[0];
    const joined = joinGraphs([tablesOf(cited('a', [known])), tablesOf(cited('b', again))]);
    expect(joined.tables.associations.belief.values[0]).toBe(alone);
  });

  it('makes associations between the same ends one, with the findings of both', () => {
    const first = content('a', [one, two], [affects('A:1', 'A:2')]);
    const second = content('b', [alsoOne, alsoTwo], [affects('B:1', 'B:2')]);
    const { associations, evidence } = join(first, second);
    expect(associations).toEqual([affects('A:1', 'A:2')]);
    expect(evidence.map(({ dataset, association }) => [dataset, association]).sort()).toEqual([
      ['a', associations[0].id],
      ['b', associations[0].id],
    ]);
    for (const finding of evidence) expect(finding.id).toBe(evidenceId(finding));
  });

  it('keeps associations apart that say something else', () => {
    const down = associationOf('B:1', 'AFFECTS', 'B:2', { effect: 'DECREASES' });
    const { associations } = join(
      content('a', [one, two], [affects('A:1', 'A:2')]),
      content('b', [alsoOne, alsoTwo], [down]),
    );
    expect(associations.map(({ effect }) => effect).sort()).toEqual(['DECREASES', 'INCREASES']);
    const { tables } = joinGraphs([
      tablesOf(content('a', [one, two], [affects('A:1', 'A:2')])),
      tablesOf(content('b', [alsoOne, alsoTwo], [down])),
    ]);
    expect([...tables.associations.contested.values]).toEqual([1, 1]);
  });

  it('lets mechanisms follow, under ids that their steps give', () => {
    const { mechanisms, associations } = join(
      content('a', [one, two], [affects('A:1', 'A:2')]),
      content('b', [alsoOne, alsoTwo], chainOf('B:1', 'B:2')),
    );
    const steps = ids(chainOf('A:1', 'A:2'));
    expect(mechanisms.map(({ id, name, steps: own }) => ({ id, name, steps: own }))).toEqual([
      { id: mechanismId(paper.id, steps), name: 'b', steps },
    ]);
    expect(ids(associations)).toEqual([...steps].sort());
  });

  it('makes the same mechanism of two graphs one: that of the first', () => {
    const { mechanisms } = join(
      content('a', [one, two], chainOf('A:1', 'A:2')),
      content('b', [alsoOne, alsoTwo], chainOf('B:1', 'B:2')),
    );
    expect(mechanisms.map(({ name }) => name)).toEqual(['a']);
  });

  it('lets the contexts of findings follow', () => {
    const context = { diseaseModel: 'B:1', recipientCell: 'B:2', comparator: 'CL:1' };
    const unmoved = join(
      content('a', [one, two], []),
      content('b', [alsoOne, alsoTwo], [affects('CL:1', 'CL:1')], context),
    );
    const moved = join(
      content('a', [one, two], []),
      content('b', [alsoOne, alsoTwo], [affects('B:1', 'B:2')], context),
    );
    for (const { evidence } of [unmoved, moved]) {
      expect(evidence).toMatchObject([{ diseaseModel: 'A:1', recipientCell: 'A:2', comparator: 'CL:1' }]);
    }
  });

  it('keeps ids that the content gives, for what was renamed and what was not', () => {
    const { associations, evidence, mechanisms } = join(
      content('a', [one, two], chainOf('A:2', 'A:1')),
      content('b', [alsoOne, alsoTwo], [...chainOf('B:1', 'B:2'), affects('B:1', 'CL:1')]),
    );
    for (const association of associations) expect(association.id).toBe(associationId(association));
    for (const finding of evidence) expect(finding.id).toBe(evidenceId(finding));
    for (const { id, publication, steps } of mechanisms) expect(id).toBe(mechanismId(publication, steps));
  });

  it('refuses two graphs with a dataset of the same id', () => {
    expect(() => join(graph('a', {}), graph('b', {}), graph('a', {}))).toThrow(
      'The dataset "a" is in two of the graphs. Leave one of them out (the curated one with --no-curated), or import one under another id (--dataset).',
    );
  });

  it('changes nothing when a graph is joined with an empty one, before or after it', () => {
    const sorted = (knowledge: Knowledge): Omit<Knowledge, 'datasets'> => ({
      entities: inOrder(knowledge.entities),
      publications: inOrder(knowledge.publications),
      associations: inOrder(knowledge.associations),
      evidence: inOrder(knowledge.evidence),
      mechanisms: inOrder(knowledge.mechanisms),
    });
    const random = Array.from({ length: 30 }, (_, seed) => richKnowledge(seededRandom(seed)));
    for (const knowledge of [curatedKnowledge(), ...random]) {
      const before = join(knowledge, graph('empty', {}));
      const after = join(graph('empty', {}), knowledge);
      expect(before).toMatchObject({ ...sorted(knowledge), joined: [], ambiguous: [] });
      expect(after).toMatchObject({ ...sorted(knowledge), joined: [], ambiguous: [] });
    }
  });

  it('gives the same whatever the order of findings and records', () => {
    const first = content('a', [one, two], chainOf('A:1', 'A:2'));
    const second = content('b', [alsoOne, alsoTwo], [...chainOf('B:1', 'B:2'), affects('B:2', 'B:2')]);
    const backwards = (knowledge: Knowledge): Knowledge => ({
      ...knowledge,
      entities: knowledge.entities.toReversed(),
      associations: knowledge.associations.toReversed(),
      evidence: knowledge.evidence.toReversed(),
    });
    expect(join(backwards(first), backwards(second))).toEqual(join(first, second));
  });

  it('tells how far it is, in rows of associations', () => {
    const entities = Array.from({ length: 300 }, (_, at) => gene(`A:${at}`));
    const associations = entities.flatMap((a) => entities.map((b) => affects(a.id, b.id)));
    const told: number[][] = [];
    joinGraphs([tablesOf(graph('a', { entities, associations }))], (...progress) => told.push(progress));
    expect(told).toEqual([[50_000, 90_000]]);
  });
});
