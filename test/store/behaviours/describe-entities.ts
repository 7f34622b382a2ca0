import { expect } from '@jest/globals';
import { entityFilter } from '../filters-at-rest.js';
import { E, SMALL } from '../small-knowledge.js';
import { ALL, expectList, idsOf } from '../walk-pages.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

export const describeEntities = ({ it, open }: StoreSuite): void => {
  it('entitiesByIds answers in the order asked, twice what is asked twice, and null for what is not there', async () => {
    const store = await open(SMALL);
    const found = await store.entitiesByIds([E.tendon, 'HGNC:1', E.ev, E.tendon, '', '__proto__']);
    expect(found.map((entity) => entity?.name ?? null)).toEqual([
      'tendon',
      null,
      'iMSC-EV',
      'tendon',
      null,
      null,
    ]);
    expect(await store.entitiesByIds([])).toEqual([]);
  });

  it('entitiesByIds gives every field of an entity', async () => {
    const [dusp2] = await (await open(SMALL)).entitiesByIds([E.dusp2]);
    expect(dusp2).toEqual({
      id: 'HGNC:3068',
      category: 'GENE',
      name: 'DUSP2',
      synonyms: ['dual specificity phosphatase 2', 'PAC-1'],
      xrefs: [{ id: 'NCBIGene:1844', mapping: 'EXACT' }],
      description: null,
      taxon: 'NCBITaxon:9606',
      properties: [
        { name: 'chromosome', value: '2q11.2' },
        { name: 'locus type', value: 'gene with "protein" product, α|β' },
      ],
    });
  });

  it('listEntities gives all 14 in order of id, in pages of any size', async () => {
    const store = await open(SMALL);
    const filter = entityFilter({});
    const count = await store.countEntities(filter);
    await expectList((page) => store.listEntities(filter, page), count, Object.values(E));
    expect(count).toBe(14);
  });

  it('listEntities filters by category, by id and by both; unknown ids are an error', async () => {
    const store = await open(SMALL);
    const expectFiltered = async (
      filter: Parameters<typeof entityFilter>[0],
      ids: readonly string[],
    ): Promise<void> => {
      const whole = entityFilter(filter);
      await expectList((page) => store.listEntities(whole, page), await store.countEntities(whole), ids);
    };
    await expectFiltered({ categories: ['VESICLE'] }, [E.ev, E.agedEv]);
    await expectFiltered({ categories: ['VESICLE', 'ANATOMY', 'RNA'] }, [E.ev, E.agedEv, E.tendon]);
    await expectFiltered({ ids: [E.ev, E.p38, E.ev] }, [E.ev, E.p38]);
    await expect(expectFiltered({ ids: [E.ev, 'HGNC:1'] }, [E.ev])).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
    });
    await expectFiltered({ ids: [E.ev, E.p38], categories: ['VESICLE'] }, [E.ev]);
    await expectFiltered({ ids: [E.ev], categories: ['GENE'] }, []);
  });

  it('listEntities begins after any text, known as an id or not', async () => {
    const { items, hasNext } = await (
      await open(SMALL)
    ).listEntities(entityFilter({}), { first: 2, after: 'HGNC:4000' });
    expect({ ids: idsOf(items), hasNext }).toEqual({ ids: [E.ifng, E.sjogren], hasNext: true });
  });

  it('lists that a caller may change are the caller’s own', async () => {
    const store = await open(SMALL);
    const asked = [E.ev, E.tendon];
    const lists = () =>
      Promise.all([
        store.entitiesByIds(asked),
        store.nearestEntities('iMSC-EV', 3),
        store.searchEntities('iMSC-EV', [], 3),
        store.suggestEntities('iMSC', [], 3),
        store.resolveTexts(['SS']),
        store.associationsBetween([{ subject: E.ev, object: E.th17 }]),
        store.associationsBetween([{ subject: E.ev, object: E.th17 }]).then(([inner]) => inner),
        store.evidenceOfAssociations(idsOf(SMALL.associations)),
        store.evidenceOfAssociations([SMALL.associations[1].id]).then(([inner]) => inner),
        store.associationsOfEntities(asked, 'EITHER', null, ALL),
        store.mechanismsOfEntities(asked, ALL),
        store.countMechanismsOfEntities(asked),
      ]);
    const before = await lists();
    const kept = before.map((list) => JSON.stringify(list));
    for (const list of before) list.length = 0;
    expect((await lists()).map((list) => JSON.stringify(list))).toEqual(kept);
  });
};
