import { expect } from '@jest/globals';
import type { Curie } from '../../../src/model/curie.js';
import type { Side } from '../../../src/store/mechanism-store.js';
import { associationFilter } from '../filters-at-rest.js';
import { A, E, F, P, SMALL } from '../small-knowledge.js';
import { ALL, expectList, idsOf, walkPages } from '../walk-pages.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

export const describeAssociations = ({ it, open }: StoreSuite): void => {
  it('associationsByIds answers in the order asked, with null for what is not there', async () => {
    const store = await open(SMALL);
    expect(await store.associationsByIds([A.worsens.id, 'VPA:0', A.blocks.id, A.worsens.id])).toEqual([
      A.worsens,
      null,
      A.blocks,
      A.worsens,
    ]);
    expect(await store.associationsByIds([])).toEqual([]);
  });

  it('listAssociations gives all 22 in order of id, in pages of any size', async () => {
    const store = await open(SMALL);
    const query = { subjects: [], objects: [], filter: null };
    const count = await store.countAssociations(query);
    await expectList((page) => store.listAssociations(query, page), count, idsOf(Object.values(A)));
    expect(count).toBe(22);
  });

  it('listAssociations takes subjects, objects, both, and both with a filter', async () => {
    const store = await open(SMALL);
    const expectListed = async (
      subjects: readonly Curie[],
      objects: readonly Curie[],
      expected: readonly { readonly id: string }[],
      filter = associationFilter({}),
    ): Promise<void> => {
      const query = { subjects, objects, filter };
      const count = await store.countAssociations(query);
      await expectList((page) => store.listAssociations(query, page), count, idsOf(expected));
    };
    await expectListed([E.th17, E.mir21], [], [A.th17Inflames, A.th17OnSjogren, A.mirOnP38, A.noEffect]);
    await expectListed([], [E.p38], [A.blocks, A.stillsP38, A.mirOnP38]);
    await expectListed([E.ev, E.mir21], [E.p38, E.dusp2], [A.stillsP38, A.delivers, A.mirOnP38, A.noEffect]);
    await expectListed([E.ev], [E.th17], [A.lessTh17], associationFilter({ effects: ['DECREASES'] }));
    await expect(expectListed(['HGNC:1'], [], [])).rejects.toMatchObject({ code: 'UNKNOWN_ID' });
    await expectListed([E.tendon], [], []);
  });

  it('associationsOfEntities gives each entity those on the asked side', async () => {
    const store = await open(SMALL);
    const ids = [E.th17, 'HGNC:1', E.tendon, E.th17];
    const incoming = [A.lessTh17, A.moreTh17, A.th17Secretion, A.bare];
    const outgoing = [A.th17Inflames, A.th17OnSjogren];
    const expected: Record<Side, readonly (readonly { readonly id: string }[])[]> = {
      SUBJECT: [outgoing, [], [], outgoing],
      OBJECT: [incoming, [], [A.place], incoming],
      EITHER: [[...incoming, ...outgoing], [], [A.place], [...incoming, ...outgoing]],
    };
    for (const side of ['SUBJECT', 'OBJECT', 'EITHER'] as const) {
      const pages = await store.associationsOfEntities(ids, side, null, ALL);
      const wanted = expected[side].map(idsOf);
      expect(pages.map(({ items }) => items.map(({ id }) => id))).toEqual(wanted);
      expect(await store.countAssociationsOfEntities(ids, side, null)).toEqual(
        wanted.map(({ length }) => length),
      );
    }
    expect(await store.associationsOfEntities([], 'EITHER', null, ALL)).toEqual([]);
  });

  it('associationsOfEntities filters, counts and pages each entity by itself', async () => {
    const store = await open(SMALL);
    const filter = associationFilter({ effects: ['DECREASES'], contested: false });
    const expected = idsOf([A.relief, A.stillsP38, A.calms]);
    expect(await store.countAssociationsOfEntities([E.ev, E.dusp2], 'SUBJECT', filter)).toEqual([3, 1]);
    const list = async (page: { first: number; after: string | null }) => {
      const [ofEv] = await store.associationsOfEntities([E.ev, E.dusp2], 'SUBJECT', filter, page);
      return ofEv;
    };
    expect(await walkPages(list, 2)).toEqual(expected);
  });

  it('associationsOfPublications gives what a publication reports, whether it supports it or not, each once', async () => {
    const store = await open(SMALL);
    const ids = [P.bell, P.unused, 'PMID:1', P.undated];
    const ofBell = [A.delivers, A.lessTh17, A.inflames, A.th17Inflames, A.unsupported, A.th17OnSjogren];
    const pages = await store.associationsOfPublications(ids, ALL);
    expect(pages.map(({ items }) => items.map(({ id }) => id))).toEqual([
      idsOf(ofBell),
      [],
      [],
      [A.contains.id],
    ]);
    expect(await store.countAssociationsOfPublications(ids)).toEqual([6, 0, 0, 1]);
    const [ofAbe] = await store.associationsOfPublications([P.abe], ALL);
    expect(ofAbe.items.filter(({ id }) => id === A.activates.id)).toHaveLength(1); // two findings of Abe
    const list = async (page: { first: number; after: string | null }) =>
      (await store.associationsOfPublications([P.bell], page))[0];
    expect(await walkPages(list, 4)).toEqual(idsOf(ofBell));
  });

  it('associationsBetween goes from subject to object only, and knows parallel ones', async () => {
    const store = await open(SMALL);
    const found = await store.associationsBetween([
      { subject: E.ev, object: E.th17 },
      { subject: E.th17, object: E.ev },
      { subject: E.ev, object: 'HGNC:1' },
      { subject: E.ev, object: E.mir21 },
    ]);
    expect(found.map((list) => list.map(({ id }) => id))).toEqual([
      idsOf([A.lessTh17, A.moreTh17, A.th17Secretion]),
      [],
      [],
      idsOf([A.contains, A.deliversMir]),
    ]);
    expect(await store.associationsBetween([])).toEqual([]);
  });

  it('standingOfAssociations believes delivers 0.71 = 1 − 0.5 · 0.58, in the best finding of each publication', async () => {
    const store = await open(SMALL);
    const asked = [
      A.delivers,
      A.blocks,
      A.activates,
      A.worsens,
      A.calms,
      A.contains,
      A.kindOf,
      A.unsupported,
      A.bare,
    ];
    const standings = await store.standingOfAssociations(asked.map(({ id }) => id));
    const expected = [0.71, 0.45, 0.6, 0.63, 0.78, 0.25, 0.5, 0, 0];
    for (const [at, { belief }] of standings.entries()) expect(belief).toBeCloseTo(expected[at], 12);
  });

  it('standingOfAssociations tells twins, counts and datasets; a refuted association keeps its belief', async () => {
    const store = await open(SMALL);
    const [inflames, less, secretion, mir, calms] = await store.standingOfAssociations(
      [A.inflames, A.lessTh17, A.th17Secretion, A.deliversMir, A.calms].map(({ id }) => id),
    );
    expect(inflames).toEqual({
      belief: expect.closeTo(0.6, 12),
      contested: true,
      counts: [
        { supports: 'REFUTES', system: 'IN_VIVO', species: 'NCBITaxon:10116', publications: 1 },
        { supports: 'SUPPORTS', system: 'EX_VIVO', species: 'NCBITaxon:9606', publications: 1 },
      ],
      twins: [],
      datasets: ['curated'],
    });
    expect(less).toMatchObject({ contested: true, twins: [A.moreTh17.id] });
    expect(secretion).toMatchObject({ contested: false, twins: [] }); // another aspect contradicts nothing
    expect(mir.datasets).toEqual(['import']);
    expect(calms.datasets).toEqual(['curated', 'import']);
  });

  it('standingOfAssociations counts a publication once for each system and species', async () => {
    const [activates] = await (await open(SMALL)).standingOfAssociations([A.activates.id]);
    expect(activates.counts).toEqual([
      { supports: 'SUPPORTS', system: 'EX_VIVO', species: 'NCBITaxon:10116', publications: 1 },
      { supports: 'SUPPORTS', system: 'EX_VIVO', species: 'NCBITaxon:9606', publications: 1 },
      { supports: 'SUPPORTS', system: 'IN_VIVO', species: 'NCBITaxon:10116', publications: 1 },
    ]);
    expect(F.activatesVivo.id).not.toBe(F.activatesTissue.id);
  });

  it('standingOfAssociations knows nothing of an unknown association, and of one without evidence', async () => {
    const nothing = { belief: 0, contested: false, counts: [], twins: [], datasets: [] };
    const store = await open(SMALL);
    expect(await store.standingOfAssociations(['VPA:0', A.bare.id])).toEqual([nothing, nothing]);
    expect(await store.standingOfAssociations([])).toEqual([]);
  });
};
