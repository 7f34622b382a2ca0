import { describe, expect, it } from '@jest/globals';
import { nearestName } from '../../src/curation/problems/nearest-name.js';

describe('nearestName', () => {
  it('takes the fewest edits, without regard to case, and the first of equals', () => {
    expect(nearestName('imsc-evs', ['SMMSC-EV', 'iMSC-EV', 'iMSC'])).toBe('iMSC-EV');
    expect(nearestName('cat', ['bat', 'hat'])).toBe('bat');
  });

  it('is null when more than two edits and 40 % of the letters differ', () => {
    expect(nearestName('abc', ['abcde'])).toBe('abcde');
    expect(nearestName('abc', ['abcdef'])).toBeNull();
    expect(nearestName('abcdefghij', ['abcdefghijklmn'])).toBe('abcdefghijklmn');
    expect(nearestName('abcdefghij', ['abcdefghijklmno'])).toBeNull();
  });

  it('is null for a text of more than 100 characters', () => {
    expect(nearestName('x'.repeat(101), ['x'.repeat(101)])).toBeNull();
  });
});
