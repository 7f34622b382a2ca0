import { expect } from '@jest/globals';
import type { MechanismFilter } from '../../../src/store/mechanism-store.js';
import { E, M, P, SMALL } from '../small-knowledge.js';
import { ALL, expectList, idsOf, walkPages } from '../walk-pages.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

export const describeMechanisms = ({ it, open }: StoreSuite): void => {
  it('mechanismsByIds answers in the order asked, with null for what is not there', async () => {
    const store = await open(SMALL);
    const ids = [M.throughTh17.id, 'VPM:0', M.throughP38.id];
    expect(await store.mechanismsByIds(ids)).toEqual([M.throughTh17, null, M.throughP38]);
    expect(await store.mechanismsByIds([])).toEqual([]);
  });

  it('listMechanisms filters by entities passed, both ends and publication, each alone and together', async () => {
    const store = await open(SMALL);
    const expectListed = async (
      rest: Partial<MechanismFilter>,
      expected: readonly { readonly id: string }[],
    ): Promise<void> => {
      const filter = { entities: [], from: [], to: [], publications: [], ...rest };
      const count = await store.countMechanisms(filter);
      await expectList((page) => store.listMechanisms(filter, page), count, idsOf(expected));
    };
    const { throughP38, throughTh17 } = M;
    await expectListed({}, [throughP38, throughTh17]);
    await expectListed({ entities: [E.ev] }, [throughP38, throughTh17]);
    await expectListed({ entities: [E.tendinopathy, E.dusp2] }, [throughP38]);
    await expectListed({ entities: [E.dusp2, E.th17] }, []);
    await expectListed({ from: [E.ev, E.imsc] }, [throughP38, throughTh17]);
    await expectListed({ from: [E.dusp2] }, []); // inside, not at the beginning
    await expectListed({ to: [E.sjogren] }, [throughTh17]);
    await expectListed({ to: [E.macrophage] }, []);
    await expectListed({ publications: [P.bell, P.unused] }, [throughTh17]);
    await expect(expectListed({ publications: ['PMID:1'] }, [])).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
    });
    await expectListed({ from: [E.ev], to: [E.tendinopathy, E.sjogren], publications: [P.abe] }, [
      throughP38,
    ]);
    await expect(expectListed({ entities: ['HGNC:1'] }, [])).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
  });

  it('mechanismsOfEntities takes entities inside and at both ends', async () => {
    const store = await open(SMALL);
    const ids = [E.ev, E.p38, E.sjogren, E.tendon, 'HGNC:1'];
    const pages = await store.mechanismsOfEntities(ids, ALL);
    expect(pages.map(({ items }) => items.map(({ id }) => id))).toEqual([
      idsOf(Object.values(M)),
      [M.throughP38.id],
      [M.throughTh17.id],
      [],
      [],
    ]);
    expect(await store.countMechanismsOfEntities(ids)).toEqual([2, 1, 1, 0, 0]);
    expect(await store.mechanismsOfEntities([], ALL)).toEqual([]);
    const list = async (page: { first: number; after: string | null }) =>
      (await store.mechanismsOfEntities([E.ev], page))[0];
    expect(await walkPages(list, 1)).toEqual(idsOf(Object.values(M)));
  });
};
