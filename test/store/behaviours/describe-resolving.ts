import { expect } from '@jest/globals';
import { E, SMALL } from '../small-knowledge.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

export const describeResolving = ({ it, open }: StoreSuite): void => {
  const resolved = async (...texts: readonly string[]): Promise<string[]> =>
    (await (await open(SMALL)).resolveTexts(texts)).map(({ status, entities }) =>
      [status, ...entities.map(({ id }) => id)].join(' '),
    );
  const nearest = async (text: string, limit = 3): Promise<string[]> =>
    (await (await open(SMALL)).nearestEntities(text, limit)).map(({ id }) => id);

  it('resolveTexts answers each text in the order asked, with the text as given', async () => {
    const store = await open(SMALL);
    const texts = [' Tendon ', 'nothing at all', ' Tendon '];
    expect((await store.resolveTexts(texts)).map(({ input, status }) => [input, status])).toEqual([
      [' Tendon ', 'MATCHED'],
      ['nothing at all', 'UNMATCHED'],
      [' Tendon ', 'MATCHED'],
    ]);
    expect(await store.resolveTexts([])).toEqual([]);
  });

  it('resolveTexts matches an id, a name, a synonym and an exact xref, in any case and spelling', async () => {
    const texts = ['HGNC:3068', 'hgnc:3068', 'DUSP2', 'dusp-2', 'pac1', 'NCBIGene:1844', 'ncbigene:1844'];
    expect(await resolved(...texts)).toEqual(texts.map(() => `MATCHED ${E.dusp2}`));
    expect(await resolved('IFN-gamma', 'IFN γ', 'Sjogrens syndrome', 'imsc ev')).toEqual([
      `MATCHED ${E.ifng}`,
      `MATCHED ${E.ifng}`,
      `MATCHED ${E.sjogren}`,
      `MATCHED ${E.ev}`,
    ]);
  });

  it('resolveTexts does not take an entity for something broader: KEGG’s MAPK signaling is not p38', async () => {
    expect(await resolved('KEGG.PATHWAY:hsa04010')).toEqual([`UNMATCHED ${E.p38}`]);
  });

  it('resolveTexts prefers the name of one to the synonym of another', async () => {
    expect(await resolved('iMSC-EV', 'IMSC-EV')).toEqual([`MATCHED ${E.ev}`, `MATCHED ${E.ev}`]);
    expect(await resolved('SS', 'ss')).toEqual(Array(2).fill(`AMBIGUOUS ${E.sjogren} ${E.shortStature}`));
  });

  it('resolveTexts gives the nearest three at most for what is unmatched, and none for nonsense', async () => {
    expect(await resolved('tendinopaty', 'p38', 'qqqqzzzz', '')).toEqual([
      `UNMATCHED ${E.tendinopathy}`,
      `UNMATCHED ${E.p38}`,
      'UNMATCHED',
      'UNMATCHED',
    ]);
  });

  it('resolveTexts gives the nearest for the first 50 different unmatched texts, wherever they stand', async () => {
    const unknown = Array.from({ length: 49 }, (_, at) => `qqqqzzzz ${at}`);
    const texts = [
      'tendinopaty',
      'tendinopaty',
      'Tendon',
      ...unknown,
      'tendinopathi',
      'tendinopaty',
      'Tendon',
    ];
    const resolutions = await resolved(...texts);
    expect(resolutions.slice(0, 2)).toEqual(Array(2).fill(`UNMATCHED ${E.tendinopathy}`));
    expect(resolutions.slice(-3)).toEqual(['UNMATCHED', `UNMATCHED ${E.tendinopathy}`, resolutions[2]]);
    expect((await resolved(...unknown, 'tendinopathi')).at(-1)).toBe(`UNMATCHED ${E.tendinopathy}`);
  });

  it('nearestEntities puts the entity with a misspelt id, name or synonym first', async () => {
    expect((await nearest('VP:imsc-evs'))[0]).toBe(E.ev);
    expect((await nearest('vp:imsc-ev'))[0]).toBe(E.ev);
    expect((await nearest('VP:imscev'))[0]).toBe(E.ev);
    expect((await nearest('HGNC:30688'))[0]).toBe(E.dusp2);
    expect(await nearest('MONDO:010010')).toContain(E.tendinopathy);
    expect(await nearest('tendinopaty')).toEqual([E.tendinopathy]);
    expect(await nearest('inflamatory respons')).toEqual([E.inflammation]);
  });

  it('nearestEntities gives each entity once, at most as many as asked, none for nothing', async () => {
    const ids = await nearest('iMSC-EV', 10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await nearest('iMSC-EV', 1)).toEqual([E.ev]);
    expect(await nearest('iMSC-EV', 0)).toEqual([]);
    for (const text of ['', ' ', 'qqqqzzzz', '🧬']) expect(await nearest(text)).toEqual([]);
  });
};
