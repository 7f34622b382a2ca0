import { describe, expect, it } from '@jest/globals';
import { leftOutStudies } from '../../../src/validation/core/left-out-study.js';
import { rankInnerEntities } from '../../../src/validation/core/rank-inner-entities.js';
import {
  associationOf,
  entityOf,
  findingOf,
  knowledgeOf,
  mechanismOf,
  publicationOf,
} from '../../store/knowledge-of.js';

const [EV, MIR, DUSP, OTHER, PAIN] = ['VP:ev', 'VP:mir', 'VP:dusp', 'VP:other', 'VP:pain'];
const [ONE, TWO] = ['PMID:1', 'PMID:2'];

const byMir = associationOf(EV, 'DELIVERS', MIR);
const mirEases = associationOf(MIR, 'AMELIORATES', PAIN);
const byDusp = associationOf(EV, 'DELIVERS', DUSP);
const duspEases = associationOf(DUSP, 'AMELIORATES', PAIN);
const onOther = associationOf(MIR, 'AFFECTS', OTHER, { effect: 'INCREASES' });

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** One tells both chains; Two tells that DUSP eases, and of something else. */
const knowledge = knowledgeOf({
  entities: byId([
    entityOf(EV, 'VESICLE', 'EV'),
    entityOf(MIR, 'MICRORNA', 'miR'),
    entityOf(DUSP, 'GENE', 'DUSP'),
    entityOf(OTHER, 'GENE', 'other'),
    entityOf(PAIN, 'DISEASE', 'pain'),
  ]),
  publications: [publicationOf(ONE, 'One 2020', 2020), publicationOf(TWO, 'Two 2021', 2021)],
  associations: byId([byMir, mirEases, byDusp, duspEases, onOther]),
  evidence: byId([
    findingOf(byMir.id, ONE),
    findingOf(mirEases.id, ONE),
    findingOf(byDusp.id, ONE),
    findingOf(byDusp.id, TWO),
    findingOf(duspEases.id, ONE),
    findingOf(duspEases.id, TWO),
    findingOf(onOther.id, TWO),
  ]),
  mechanisms: byId([
    mechanismOf('by miR', ONE, [byMir, mirEases]),
    mechanismOf('by DUSP', ONE, [byDusp, duspEases]),
  ]),
});

describe('leftOutStudies', () => {
  it('closes what only the study supports, and nothing that another supports', () => {
    const [study, ...others] = [...leftOutStudies(knowledge)];
    expect([study.publication, others.length]).toEqual([ONE, 0]);
    const { graph, associations } = study.projection;
    const closed = [byMir, mirEases, byDusp, duspEases, onOther].map(
      ({ id }) => graph.closed[associations.id.rowOf(id)],
    );
    expect(closed).toEqual([1, 1, 0, 0, 0]);
  });

  it('asks for each inner entity of the kinds of cargo and target, the other one left out', () => {
    const [{ questions, mechanisms, withEnds }] = [...leftOutStudies(knowledge)];
    expect([mechanisms, withEnds]).toEqual([2, 2]);
    expect([...questions].sort((a, b) => (a.sought < b.sought ? -1 : 1))).toEqual([
      { publication: ONE, end: PAIN, sought: DUSP, besides: [MIR] },
      { publication: ONE, end: PAIN, sought: MIR, besides: [DUSP] },
    ]);
  });
});

describe('rankInnerEntities', () => {
  it('finds DUSP, which another study has, and cannot find miR, which none has', () => {
    const { questions, joined, joinedBefore, candidates, rows } = rankInnerEntities(knowledge, {
      resamples: 0,
      seed: 1,
    });
    expect([questions, joinedBefore, joined, candidates]).toEqual([2, 2, 1, 2]);
    const mrr = Object.fromEntries(rows.map(({ ranking, summary }) => [ranking, summary.mrr.value]));
    // DUSP is first of DUSP and other; miR ties with other
    expect(mrr['paths']).toBeCloseTo((1 + 1 / 1.5) / 2, 12);
    expect(mrr['shortest path']).toBeCloseTo((1 + 1 / 1.5) / 2, 12);
    expect(mrr['random']).toBeCloseTo(1 / 1.5, 12);
  });
});
