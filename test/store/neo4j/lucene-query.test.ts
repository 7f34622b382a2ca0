import { describe, expect, it } from '@jest/globals';
import { equalTo, holding, nearTo, startingWith } from '../../../src/store/neo4j/text/lucene-query.js';
import { allWords, askedText, strictly, tellingWords } from '../../../src/store/text/asked-text.js';

const all = (text: string) => allWords(askedText(text));

describe('lucene-query', () => {
  it('escapes everything that means something to Lucene', () => {
    expect(startingWith('+-&|!(){}[]^"~*?:\\/')).toBe(
      '\\+\\-\\&\\|\\!\\(\\)\\{\\}\\[\\]\\^\\"\\~\\*\\?\\:\\\\\\/*',
    );
    expect(equalTo('a"b\\c*')).toBe('"a\\"b\\\\c*"');
  });

  it('asks for two typing errors at most, and for none where none is allowed', () => {
    expect(nearTo('tendinopaty', 3)).toBe('tendinopaty~2');
    expect(nearTo('il10', 1)).toBe('il10~1');
    expect(nearTo('ra', 0)).toBe('ra');
  });

  it('looks for every word, the last perhaps begun, the longer ones perhaps mistyped', () => {
    expect(holding(all('T helper ce'))).toBe('words:(+([helper TO helper] helper~1) +(ce*) +([t TO t]))');
    expect(holding({ ...strictly(all('T helper')), within: 'NAME' })).toBe(
      'nameWords:(+(helper*) +([t TO t]))',
    );
  });

  it('looks for the words that tell something, where any is enough', () => {
    const telling = tellingWords(askedText('of macrophage mapk'));
    expect(telling === null ? null : holding(telling)).toBe(
      'words:([macrophage TO macrophage] macrophage~2 mapk*)',
    );
  });

  it('puts twelve words with typing errors to the index at most', () => {
    const many = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ');
    expect(holding(all(many))?.match(/~/g)).toHaveLength(12);
  });

  it('gives up on keys and words of more than 800 letters', () => {
    expect(startingWith('x'.repeat(801))).toBeNull();
    expect(nearTo('x'.repeat(801), 2)).toBeNull();
    expect(holding(all('ω'.repeat(200)))).toBeNull();
  });
});
