import { describe, expect, it } from '@jest/globals';
import { mitabFields } from '../../../src/import/readers/mitab-field.js';

describe('mitabFields', () => {
  it.each([
    ['-', []],
    ['uniprotkb:P12346', [{ database: 'uniprotkb', value: 'P12346', text: '' }]],
    ['psi-mi:"MI:2240"(down regulates)', [{ database: 'psi-mi', value: 'MI:2240', text: 'down regulates' }]],
    [
      'psi-mi:"MI:0000"("braces () and pipes | and ::colons::")',
      [{ database: 'psi-mi', value: 'MI:0000', text: 'braces () and pipes | and ::colons::' }],
    ],
    [
      'uniprotkb:P12345("a \\"nice\\" protein")',
      [{ database: 'uniprotkb', value: 'P12345', text: 'a "nice" protein' }],
    ],
    [
      'taxid:9606(human)|taxid:9606(Homo sapiens)',
      [
        { database: 'taxid', value: '9606', text: 'human' },
        { database: 'taxid', value: '9606', text: 'Homo sapiens' },
      ],
    ],
    ['loose words', [{ database: '', value: 'loose words', text: '' }]],
  ])('reads %s', (cell, fields) => {
    expect(mitabFields(cell)).toEqual(fields);
  });
});
