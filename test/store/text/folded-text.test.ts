import { describe, expect, it } from '@jest/globals';
import { nameKey, nameKeys, words } from '../../../src/store/text/folded-text.js';

/** Every character of ASCII between every kind of neighbour. */
const ASCII_TEXTS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).flatMap((one) => [
  one,
  `a${one}b`,
  `A${one}`,
  `${one}9`,
  `x${one}-${one} Y`,
]);

describe('nameKey', () => {
  it('is the same for a text of ASCII alone and for one that has more in it', () => {
    for (const text of ASCII_TEXTS)
      expect([text, `${nameKey(text)}中`]).toEqual([text, nameKey(`${text} 中`)]);
  });
});

describe('words', () => {
  it('are the same for a text of ASCII alone and for one that has more in it', () => {
    for (const text of ASCII_TEXTS) expect([...words(text), '中']).toEqual(words(`${text} 中`));
  });
});

describe('nameKeys', () => {
  it('spells Greek letters out, and as Latin ones', () => {
    expect(nameKeys('TGF-β1')).toEqual(['tgfbeta1', 'tgfb1']);
    expect(nameKeys('Sjögren’s')).toEqual(['sjogrens']);
    expect(nameKeys('IL 10')).toEqual(['il10']);
  });
});
