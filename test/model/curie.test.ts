import { describe, expect, it } from '@jest/globals';
import { curieProblem, parseCurie } from '../../src/model/curie.js';

describe('parseCurie', () => {
  it('splits at the first colon, so that a DOI keeps the rest', () => {
    expect(parseCurie('DOI:10.1016/j.x:1')).toEqual({ prefix: 'DOI', local: '10.1016/j.x:1' });
  });

  it.each(['', 'HGNC', ':1', 'HGNC:', 'HG NC:1', 'HGNC:1 2'])('refuses %j', (text) => {
    expect(parseCurie(text)).toBeNull();
  });
});

describe('curieProblem', () => {
  it.each([
    'HGNC:3068',
    'CL:0000815',
    'mirbase:MIMAT0000076',
    'MONDO:0100010',
    'VP:imsc-ev',
    'HGNC.FAMILY:831',
  ])('accepts %s', (id) => {
    expect(curieProblem(id)).toBeNull();
  });

  it.each(['CL:815', 'HGNC:DUSP2', 'VP:iMSC', 'mirbase:MIMAT76', 'GO:00069540'])(
    'names the form that %s lacks',
    (id) => {
      expect(curieProblem(id)).toContain(`"${id}" does not have the form of`);
    },
  );
});
