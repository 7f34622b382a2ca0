import { expect } from '@jest/globals';
import { A, F, P, SMALL } from '../small-knowledge.js';
import { expectList, idsOf } from '../walk-pages.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

export const describeEvidence = ({ it, open }: StoreSuite): void => {
  it('evidenceByIds answers in the order asked, with null for what is not there', async () => {
    const store = await open(SMALL);
    expect(await store.evidenceByIds([F.worsens.id, 'VPE:0', F.place.id, F.deliversBell.id])).toEqual([
      F.worsens,
      null,
      F.place,
      F.deliversBell,
    ]);
    expect(await store.evidenceByIds([])).toEqual([]);
  });

  it('evidenceOfAssociations gives all findings in order of id, refuting ones too', async () => {
    const store = await open(SMALL);
    const ids = [A.inflames.id, A.bare.id, 'VPA:0', A.calms.id, A.inflames.id];
    const found = await store.evidenceOfAssociations(ids);
    const ofInflames = idsOf([F.inflamesAbe, F.inflamesBell]);
    expect(found.map((list) => list.map(({ id }) => id))).toEqual([
      ofInflames,
      [],
      [],
      idsOf([F.calmsAbe, F.calmsCole, F.calmsImport]),
      ofInflames,
    ]);
    expect(await store.evidenceOfAssociations([])).toEqual([]);
  });

  it('publicationsByIds answers in the order asked, with null for what is not there', async () => {
    const store = await open(SMALL);
    const found = await store.publicationsByIds([P.undated, 'PMID:1', P.abe]);
    expect(found.map((publication) => publication?.citation ?? null)).toEqual([
      'Dorn',
      null,
      'Abe et al. 2019',
    ]);
    expect(await store.publicationsByIds([])).toEqual([]);
  });

  it('listPublications gives all 5, those without evidence too', async () => {
    const store = await open(SMALL);
    const count = await store.countPublications();
    await expectList((page) => store.listPublications(page), count, Object.values(P));
    expect(count).toBe(5);
  });
};
