import { describe, expect, it } from '@jest/globals';
import { parsePattern } from '../../src/model/pattern.js';

describe('parsePattern', () => {
  it('reads predicates, signs, categories, optional and repeated parts', () => {
    expect(parsePattern('DELIVERS|CONTAINS gene|MICRORNA > - PATHWAY? > CELL{1,2} > *')).toEqual([
      { predicates: ['DELIVERS', 'CONTAINS'], effects: [], categories: ['GENE', 'MICRORNA'], min: 1, max: 1 },
      { predicates: [], effects: ['DECREASES'], categories: ['PATHWAY'], min: 0, max: 1 },
      { predicates: [], effects: [], categories: ['CELL'], min: 1, max: 2 },
      { predicates: [], effects: [], categories: [], min: 1, max: 1 },
    ]);
  });

  it.each([
    ['GENE > > CELL', '"" is not a part of a pattern'],
    ['PROTEIN', '"PROTEIN" is not a category'],
    ['HUGS GENE', '"HUGS" is not a predicate'],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => parsePattern(text)).toThrow(message);
  });
});
