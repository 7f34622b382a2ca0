import { describe, expect, it } from '@jest/globals';
import { indexedText } from '../../../src/store/text/indexed-text.js';
import { gramsOf } from '../../../src/store/text/name-grams.js';

describe('indexedText', () => {
  it('gives keys with their best fields, grams of its own names, and words', () => {
    const indexed = indexedText({
      id: 'HGNC:5438',
      name: 'IFNG',
      category: 'GENE',
      synonyms: ['IFN-γ', 'ifng'],
      xrefs: [{ id: 'NCBIGene:3458', mapping: 'EXACT' }],
      description: 'Signal of T cells.',
      taxon: null,
      properties: [],
    });
    expect(indexed).toEqual({
      nameKeys: ['ifng', 'ifngamma', 'hgnc:5438', 'ncbigene:3458'],
      nameFields: ['NAME', 'SYNONYM', 'ID', 'XREF'],
      nameGrams: ['ifng', 'ifngamma', 'hgnc:5438'].flatMap(gramsOf).join(' '),
      nameWords: 'ifng',
      words: 'hgnc 5438 ifng ifn gamma ifng ncbigene 3458 signal of t cells',
    });
  });
});

describe('gramsOf', () => {
  it('gives every run of three letters once, both ends marked', () => {
    expect(gramsOf('p38')).toEqual(['__p', '_p3', 'p38', '38_', '8__']);
    expect(gramsOf('aaaaaa')).toEqual(['__a', '_aa', 'aaa', 'aa_', 'a__']);
  });
});
