import { describe, expect, it } from '@jest/globals';
import type { Entity } from '../../src/model/entity.js';
import { contentChecksum } from '../../src/model/release.js';
import { entityOf } from '../store/knowledge-of.js';

const NOTHING = { entities: [], publications: [], associations: [], evidence: [], mechanisms: [] };
const checksumOf = (...entities: readonly Entity[]): string => contentChecksum({ ...NOTHING, entities });

describe('contentChecksum', () => {
  it('is that of a record without the field when properties are empty', () => {
    expect(checksumOf(entityOf('VP:a', 'CELL', 'a'))).toBe(
      // printf '{"category":"CELL","description":null,"id":"VP:a","name":"a","synonyms":[],"taxon":null,"xrefs":[]}\n' | sha256sum
      'c19d1b9acab9da8874bd6d5fcfa9ca6f93575272c7b74327ed25ab5f0486e626',
    );
  });

  it('tells other properties, and the same in another order, apart', () => {
    const [one, two] = [
      { name: 'a', value: '1' },
      { name: 'b', value: '2' },
    ];
    const checksums = [[], [one], [one, two], [two, one]].map((properties) =>
      checksumOf(entityOf('VP:a', 'CELL', 'a', { properties })),
    );
    expect(new Set(checksums).size).toBe(4);
  });
});
