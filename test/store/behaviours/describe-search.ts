import { expect } from '@jest/globals';
import type { Category } from '../../../src/model/category.js';
import { E, SMALL } from '../small-knowledge.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

/** Texts that are no words, or far too many, or mean something to a program. */
export const WEIRD_TEXTS = [
  'x'.repeat(10_000),
  'vesicle '.repeat(1_250),
  `${'('.repeat(5_000)}${')'.repeat(5_000)}`,
  '🧬🧫',
  '.*',
  '^(a+)+$',
  '[a-',
  '\\',
  '%_',
  '" OR 1=1 --',
  '*:*',
  '\u0000\uFFFF\uD800',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];

export const describeSearch = ({ it, open }: StoreSuite): void => {
  const search = async (text: string, categories: readonly Category[] = [], limit = 10) =>
    (await open(SMALL)).searchEntities(text, categories, limit);
  const found = async (text: string, categories: readonly Category[] = [], limit = 10): Promise<string[]> =>
    (await search(text, categories, limit)).map(({ entity }) => entity.id);
  const expectFirst = async (
    text: string,
    id: string,
    field: string,
    kind: string,
    value: string,
  ): Promise<void> => {
    const [hit] = await search(text);
    const answer = [hit.entity.id, hit.field, hit.kind, hit.text];
    expect({ asked: text, answer }).toEqual({ asked: text, answer: [id, field, kind, value] });
  };

  it('finds a whole name, synonym, id and xref first, and says so', async () => {
    await expectFirst('tendinopathy', E.tendinopathy, 'NAME', 'EXACT', 'tendinopathy');
    await expectFirst('macrophages', E.macrophage, 'SYNONYM', 'EXACT', 'macrophages');
    await expectFirst('HGNC:3068', E.dusp2, 'ID', 'EXACT', 'HGNC:3068');
    await expectFirst('NCBIGene:1844', E.dusp2, 'XREF', 'EXACT', 'NCBIGene:1844');
    await expectFirst('KEGG.PATHWAY:hsa04010', E.p38, 'XREF', 'EXACT', 'KEGG.PATHWAY:hsa04010');
  });

  it('puts the whole name before the whole synonym of another, and both before longer names', async () => {
    expect(await found('iMSC-EV')).toEqual([E.ev, E.agedEv]);
    expect((await found('iMSC'))[0]).toBe(E.imsc);
    expect((await found('tendon')).slice(0, 2)).toEqual([E.tendon, E.tendinopathy]);
  });

  it('takes IFN-γ, IFN-gamma, ifn gamma, IFNγ, IFN-g and IFNG for one', async () => {
    for (const text of ['IFN-γ', 'IFN-gamma', 'ifn gamma', 'IFNγ', 'IFN-g', 'IFNG', 'IFN-Γ']) {
      expect({ text, found: await found(text, [], 1) }).toEqual({ text, found: [E.ifng] });
    }
  });

  it('overlooks case, accents, apostrophes and hyphens', async () => {
    for (const text of ['SJÖGREN’S SYNDROME', 'sjogrens syndrome', "Sjo\u0308gren's syndrome"]) {
      await expectFirst(text, E.sjogren, 'NAME', 'EXACT', 'Sjögren’s syndrome');
    }
    await expectFirst('dusp 2', E.dusp2, 'NAME', 'EXACT', 'DUSP2');
    await expectFirst('mir21', E.mir21, 'NAME', 'PREFIX', 'miR-21-5p');
    await expectFirst('P38-mapk PATHWAY', E.p38, 'NAME', 'EXACT', 'p38 MAPK pathway');
  });

  it('finds what holds some of the words when nothing holds all', async () => {
    await expectFirst('tendinopathy wibble', E.tendinopathy, 'NAME', 'FUZZY', 'tendinopathy');
    expect(new Set(await found('mapk tendinopathy'))).toEqual(new Set([E.p38, E.tendinopathy]));
  });

  it('understands beginnings, while typing t, te … tendinopathy', async () => {
    for (let length = 5; length < 'tendinopathy'.length; length++) {
      const text = 'tendinopathy'.slice(0, length);
      await expectFirst(text, E.tendinopathy, 'NAME', 'PREFIX', 'tendinopathy');
    }
    expect(await found('t')).toContain(E.tendinopathy);
    await expectFirst('mapk pathw', E.p38, 'NAME', 'WORD', 'p38 MAPK pathway');
  });

  it('finds several words in any order', async () => {
    await expectFirst('pathway mapk', E.p38, 'NAME', 'WORD', 'p38 MAPK pathway');
    await expectFirst('cell helper', E.th17, 'SYNONYM', 'WORD', 'T helper 17 cell');
    await expectFirst('mapk mapk', E.p38, 'NAME', 'WORD', 'p38 MAPK pathway');
  });

  it('finds a description last, by its words', async () => {
    await expectFirst(
      'swelling redness',
      E.inflammation,
      'DESCRIPTION',
      'WORD',
      'Swelling, heat and redness after harm.',
    );
    await expectFirst(
      'swelling',
      E.inflammation,
      'DESCRIPTION',
      'WORD',
      'Swelling, heat and redness after harm.',
    );
  });

  it('forgives a wrong, a missing, a double and a swapped letter in long words, and names the value meant', async () => {
    for (const text of ['tendinopathi', 'tendinopaty', 'tendinoppathy', 'tendinopahty']) {
      await expectFirst(text, E.tendinopathy, 'NAME', 'FUZZY', 'tendinopathy');
    }
    await expectFirst(
      'phosphatse specificity',
      E.dusp2,
      'SYNONYM',
      'FUZZY',
      'dual specificity phosphatase 2',
    );
    await expectFirst('interferron gamma', E.ifng, 'SYNONYM', 'FUZZY', 'interferon gamma');
  });

  it('forgives nothing in words of three letters: IFM is not IFN', async () => {
    expect(await found('IFM')).toEqual([]);
  });

  it('keeps to the categories, empty meaning all', async () => {
    expect(await found('tendon', ['DISEASE'])).toEqual([E.tendinopathy]);
    expect(await found('tendon', ['DISEASE', 'ANATOMY'])).toEqual([E.tendon, E.tendinopathy]);
    expect(await found('tendon', ['GENE'])).toEqual([]);
  });

  it('gives the best as many as asked, scores falling, equal ones by id', async () => {
    const all = await search('SS');
    expect(all.map(({ entity }) => entity.id)).toEqual([E.sjogren, E.shortStature]);
    expect(all[0].score).toBe(all[1].score);
    const hits = await search('i', [], 50);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(await search('i', [], 2)).toEqual(hits.slice(0, 2));
    expect(await search('SS', [], 0)).toEqual([]);
  });

  it('finds nothing for no text and for nonsense', async () => {
    for (const text of ['', '   ', '\n\t', '-', '!!!', 'qqqqzzzz', '17 qqqqzzzz']) {
      expect({ text, hits: await search(text) }).toEqual({ text, hits: [] });
    }
  });

  it('survives weird texts in every text call, quickly', async () => {
    const store = await open(SMALL);
    const started = performance.now();
    for (const text of WEIRD_TEXTS) {
      expect(Array.isArray(await store.searchEntities(text, [], 5))).toBe(true);
      expect(Array.isArray(await store.suggestEntities(text, [], 5))).toBe(true);
      expect(Array.isArray(await store.nearestEntities(text, 5))).toBe(true);
    }
    const resolutions = await store.resolveTexts(WEIRD_TEXTS);
    expect(resolutions.map(({ status }) => status)).toEqual(WEIRD_TEXTS.map(() => 'UNMATCHED'));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
};
