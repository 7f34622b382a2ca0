import { expect } from '@jest/globals';
import type { Knowledge } from '../../../src/model/knowledge.js';
import type { ComparisonRequest } from '../../../src/store/discovery-request.js';
import { associationFilter } from '../filters-at-rest.js';
import { associationOf, findingOf, knowledgeOf } from '../knowledge-of.js';
import { A, E, P, SMALL } from '../small-knowledge.js';
import { idsOf } from '../walk-pages.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

/** Two vesicles: they agree on macrophages, contradict each other on pain and on miR-21, and one of them contradicts itself on Th17 cells. */
const B = {
  mac: associationOf(E.agedEv, 'AFFECTS', E.macrophage, { effect: 'DECREASES' }),
  worse: associationOf(E.agedEv, 'WORSENS', E.tendinopathy, { aspect: 'PAIN' }),
  lacks: associationOf(E.agedEv, 'LACKS', E.mir21),
  th17: associationOf(E.agedEv, 'AFFECTS', E.th17, { effect: 'DECREASES' }),
  p38: associationOf(E.agedEv, 'AFFECTS', E.p38, { effect: 'UNKNOWN' }),
  from: associationOf(E.agedEv, 'DERIVES_FROM', E.imsc),
  refuted: associationOf(E.agedEv, 'DELIVERS', E.dusp2),
  better: associationOf(E.ev, 'SUPERIOR_TO', E.agedEv),
};
const versus = findingOf(B.mac.id, P.bell, { system: 'HUMAN_CLINICAL', comparator: E.ev });
const COMPARED: Knowledge = knowledgeOf({
  ...SMALL,
  associations: [...SMALL.associations, ...Object.values(B)],
  evidence: [
    ...SMALL.evidence,
    versus,
    ...[B.worse, B.lacks, B.th17, B.p38, B.from, B.better].map(({ id }) => findingOf(id, P.cole)),
    findingOf(B.refuted.id, P.cole, { supports: 'REFUTES' }),
  ],
});

const compared = (rest: Partial<ComparisonRequest> = {}): ComparisonRequest => ({
  a: E.ev,
  b: E.agedEv,
  families: [],
  statuses: [],
  associations: null,
  ...rest,
});

export const describeComparisons = ({ it, open }: StoreSuite): void => {
  it('compare tells for each entity where two vesicles agree, differ and contradict each other', async () => {
    const { rows, summary, direct, findings } = await (await open(COMPARED)).compare(compared());
    const statuses = Object.fromEntries(rows.map(({ id, family, status }) => [`${family} ${id}`, status]));
    expect(statuses).toEqual({
      [`ACTING ${E.tendinopathy}`]: 'OPPOSITE',
      [`CARRYING ${E.mir21}`]: 'OPPOSITE',
      [`ACTING ${E.th17}`]: 'MIXED',
      [`ACTING ${E.p38}`]: 'UNCLEAR',
      [`ACTING ${E.macrophage}`]: 'SAME',
      [`CARRYING ${E.dusp2}`]: 'ONLY_A', // that the other delivers it is denied
      [`MADE_FROM ${E.imsc}`]: 'UNCLEAR', // produced by it, derived from it
    });
    expect(rows.map(({ status }) => status)).toEqual([
      'OPPOSITE',
      'OPPOSITE',
      'MIXED',
      'UNCLEAR',
      'UNCLEAR',
      'SAME',
      'ONLY_A',
    ]);
    expect(summary).toMatchObject({ jaccard: 1, agreement: 0.5 });
    expect(direct).toEqual(idsOf([A.kindOf, B.better]));
    expect(findings).toEqual([versus.id]);
  });

  it('compare filters rows by family and status, associations by belief, and counts all', async () => {
    const store = await open(COMPARED);
    const opposite = await store.compare(compared({ families: ['CARRYING'], statuses: ['OPPOSITE'] }));
    expect(opposite.rows.map(({ id, ofA, ofB }) => [id, ofA, ofB])).toEqual([
      [E.mir21, idsOf([A.contains, A.deliversMir]), [B.lacks.id]],
    ]);
    expect(opposite.summary.counts.find(({ status }) => status === 'MIXED')).toEqual({
      status: 'MIXED',
      count: 1,
    });
    const sure = await store.compare(compared({ associations: associationFilter({ minBelief: 0.8 }) }));
    expect(sure.rows.map(({ id, status }) => [id, status])).toEqual([[E.macrophage, 'ONLY_B']]);
    expect(sure.direct).toHaveLength(2);
  });

  it('compare refuses ids that are not there', async () => {
    const store = await open(SMALL);
    const unknown = { code: 'UNKNOWN_ID', details: { ids: ['HGNC:1'] } };
    await expect(store.compare(compared({ a: 'HGNC:1' }))).rejects.toMatchObject(unknown);
    await expect(store.compare(compared({ b: 'HGNC:1' }))).rejects.toMatchObject(unknown);
  });
};
