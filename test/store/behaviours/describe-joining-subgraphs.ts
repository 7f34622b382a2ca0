import { expect } from '@jest/globals';
import type { JoiningRequest } from '../../../src/store/path-request.js';
import { associationFilter, entityFilter } from '../filters-at-rest.js';
import { A, E, SMALL } from '../small-knowledge.js';
import { idsOf } from '../walk-pages.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

export const describeJoiningSubgraphs = ({ it, open }: StoreSuite): void => {
  const join = async (ids: readonly string[], rest: Partial<JoiningRequest> = {}) =>
    (await open(SMALL)).joiningSubgraph({
      ids,
      entities: null,
      associations: null,
      withInduced: false,
      shouldStop: () => false,
      ...rest,
    });

  it('joiningSubgraph joins DUSP2, Th17 cells and tendon through the vesicle and tendinopathy', async () => {
    expect(await join([E.tendon, E.th17, E.dusp2, E.tendon])).toEqual({
      entities: [E.tendon, E.th17, E.dusp2, E.ev, E.tendinopathy].sort(),
      depths: [],
      associations: idsOf([A.place, A.relief, A.delivers, A.lessTh17]),
      groups: [[E.dusp2, E.tendon, E.th17].sort()],
      truncated: false,
    });
  });

  it('joiningSubgraph adds the associations that the join does not need when asked', async () => {
    const induced = await join([E.tendon, E.th17, E.dusp2], { withInduced: true });
    expect(induced.associations).toEqual(
      idsOf([A.place, A.relief, A.delivers, A.lessTh17, A.moreTh17, A.th17Secretion]),
    );
    const strong = associationFilter({ minBelief: 0.5 });
    const filtered = await join([E.tendon, E.th17, E.dusp2], { withInduced: true, associations: strong });
    expect(filtered.associations).toEqual(idsOf([A.place, A.relief, A.delivers, A.lessTh17, A.moreTh17]));
  });

  it('joiningSubgraph gives a group for each part that cannot be joined, by first id', async () => {
    const { entities, groups } = await join([E.shortStature, E.dusp2, E.p38]);
    expect(groups).toEqual(
      [[E.p38, E.dusp2].sort(), [E.shortStature]].sort((a, b) => (a[0] < b[0] ? -1 : 1)),
    );
    expect(entities).toEqual([E.p38, E.dusp2, E.shortStature].sort());
  });

  it('joiningSubgraph passes only through what the filter allows; the asked ones always may be passed', async () => {
    const { groups } = await join([E.dusp2, E.th17], { entities: entityFilter({ categories: ['ANATOMY'] }) });
    expect(groups).toEqual([[E.th17], [E.dusp2]].sort((a, b) => (a[0] < b[0] ? -1 : 1)));
    const through = await join([E.dusp2, E.ev, E.th17], {
      entities: entityFilter({ categories: ['ANATOMY'] }),
    });
    expect(through.groups).toHaveLength(1);
  });

  it('joiningSubgraph never uses what is never walked', async () => {
    const { associations } = await join([E.inflammation, E.tendinopathy], { withInduced: true });
    expect(associations).not.toContain(A.unsupported.id);
  });

  it('joiningSubgraph of one is that one, of none empty, of an unknown id an error', async () => {
    expect(await join([E.ev])).toMatchObject({ entities: [E.ev], associations: [], groups: [[E.ev]] });
    expect(await join([])).toEqual({
      entities: [],
      depths: [],
      associations: [],
      groups: [],
      truncated: false,
    });
    await expect(join(['VP:imsc-evs'])).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      message: expect.stringContaining('nearest: VP:imsc-ev (iMSC-EV)'),
    });
  });
};
