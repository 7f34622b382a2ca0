import { expect } from '@jest/globals';
import type { Category } from '../../../src/model/category.js';
import { E, SMALL } from '../small-knowledge.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

export const describeSuggestions = ({ it, open }: StoreSuite): void => {
  const suggested = async (
    prefix: string,
    categories: readonly Category[] = [],
    limit = 10,
  ): Promise<string[]> => {
    const hits = await (await open(SMALL)).suggestEntities(prefix, categories, limit);
    return hits.map(({ entity, field, kind, text }) => `${entity.id} ${field} ${kind} ${text}`);
  };

  it('completes names and synonyms: whole ones first, then names, then synonyms, shorter ones first', async () => {
    expect(await suggested('iMSC')).toEqual([
      `${E.imsc} NAME EXACT iMSC`,
      `${E.ev} NAME PREFIX iMSC-EV`,
      `${E.agedEv} SYNONYM PREFIX iMSC-EV`,
    ]);
    expect(await suggested('th17')).toEqual([`${E.th17} SYNONYM EXACT Th17`]);
    expect(await suggested('inf')).toEqual([`${E.inflammation} NAME PREFIX inflammation`]);
    expect(await suggested('ifn-g')).toEqual([`${E.ifng} NAME EXACT IFN-γ`]);
    expect(await suggested('macrophage')).toEqual([`${E.macrophage} NAME EXACT macrophage`]);
  });

  it('gives an entity once, by its best name', async () => {
    expect(await suggested('m')).toEqual([
      `${E.mir21} NAME PREFIX miR-21-5p`,
      `${E.macrophage} NAME PREFIX macrophage`,
    ]);
  });

  it('keeps to the categories and the limit', async () => {
    expect(await suggested('iMSC', ['VESICLE'], 1)).toEqual([`${E.ev} NAME PREFIX iMSC-EV`]);
    expect(await suggested('iMSC', [], 0)).toEqual([]);
  });

  it('searches when nothing begins so: later words, descriptions and typing errors', async () => {
    expect(await suggested('mapk')).toEqual([`${E.p38} NAME WORD p38 MAPK pathway`]);
    expect(await suggested('tendinopaty')).toEqual([`${E.tendinopathy} NAME FUZZY tendinopathy`]);
  });

  it('suggests nothing for no text and for nonsense', async () => {
    for (const prefix of ['', ' ', '-', 'qqqq']) expect(await suggested(prefix)).toEqual([]);
  });
};
