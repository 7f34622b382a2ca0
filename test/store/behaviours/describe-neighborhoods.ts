import { expect } from '@jest/globals';
import type { NeighborhoodRequest } from '../../../src/store/path-request.js';
import { associationFilter, entityFilter } from '../filters-at-rest.js';
import { A, E, SMALL } from '../small-knowledge.js';
import { idsOf } from '../walk-pages.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

export const describeNeighborhoods = ({ it, open }: StoreSuite): void => {
  const around = async (ids: readonly string[], rest: Partial<NeighborhoodRequest> = {}) =>
    (await open(SMALL)).neighborhood({
      ids,
      depth: 1,
      direction: 'EITHER',
      entities: null,
      associations: null,
      maxEntities: 1000,
      ...rest,
    });

  it('neighborhood at depth 0 is the starts themselves, sorted, and what joins them', async () => {
    expect(await around([E.p38, E.dusp2, E.p38], { depth: 0 })).toEqual({
      entities: [E.p38, E.dusp2].sort(),
      depths: [0, 0],
      associations: [A.blocks.id],
      truncated: false,
    });
  });

  it('neighborhood at depth 1 goes out, in, or both, and gives all associations among what it met', async () => {
    const out = await around([E.p38], { direction: 'OUT' });
    expect(out).toMatchObject({
      entities: [E.p38, E.macrophage],
      depths: [0, 1],
      associations: [A.activates.id],
    });
    const into = await around([E.p38], { direction: 'IN' });
    expect(into.entities).toEqual([E.p38, ...[E.dusp2, E.ev, E.mir21].sort()]);
    expect(into.associations).toEqual(
      idsOf([A.blocks, A.stillsP38, A.mirOnP38, A.delivers, A.contains, A.deliversMir]),
    );
    const either = await around([E.p38]);
    expect(either.entities).toEqual([E.p38, ...[E.dusp2, E.ev, E.mir21, E.macrophage].sort()]);
    expect(either.depths).toEqual([0, 1, 1, 1, 1]);
  });

  it('neighborhood gives the depth from the nearest start', async () => {
    const { entities, depths } = await around([E.dusp2, E.tendon], { depth: 2, direction: 'EITHER' });
    expect(Object.fromEntries(entities.map((id, at) => [id, depths[at]]))).toMatchObject({
      [E.dusp2]: 0,
      [E.tendon]: 0,
      [E.p38]: 1,
      [E.tendinopathy]: 1,
      [E.macrophage]: 2,
      [E.ev]: 1,
    });
    expect(depths).toEqual([...depths].sort());
  });

  it('neighborhood follows terminal associations, and none that is never walked', async () => {
    expect((await around([E.tendon])).entities).toEqual([E.tendon, E.tendinopathy]);
    expect((await around([E.ifng], { depth: 4 })).entities.slice(0, 2)).toEqual([E.ifng, E.inflammation]);
    expect((await around([E.inflammation], { direction: 'OUT' })).entities).toEqual([E.inflammation]);
    const pair = await around([E.mir21, E.dusp2], { depth: 0 });
    expect(pair.associations).toEqual([]);
  });

  it('neighborhood keeps the first by depth and id when it is cut, and says so', async () => {
    const whole = await around([E.ev]);
    const cut = await around([E.ev], { maxEntities: 3 });
    expect(cut.entities).toEqual(whole.entities.slice(0, 3));
    expect(cut.depths).toEqual([0, 1, 1]);
    expect(cut.truncated).toBe(true);
    expect((await around([E.ev], { maxEntities: whole.entities.length })).truncated).toBe(false);
  });

  it('neighborhood filters what it meets and follows, never the starts', async () => {
    expect((await around([E.p38], { entities: entityFilter({ categories: ['CELL'] }) })).entities).toEqual([
      E.p38,
      E.macrophage,
    ]);
    const strong = associationFilter({ minBelief: 0.6 });
    expect(await around([E.p38], { associations: strong })).toMatchObject({ associations: [A.activates.id] });
  });

  it('neighborhood of no start is empty, of an unknown one an error', async () => {
    expect(await around([])).toEqual({ entities: [], depths: [], associations: [], truncated: false });
    await expect(around([E.ev, 'VP:imsc-evs'])).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      details: { ids: ['VP:imsc-evs'] },
    });
    await expect(around([E.ev], { entities: entityFilter({ ids: ['HGNC:1'] }) })).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
    });
  });
};
