import { describe, expect, it } from '@jest/globals';
import { partOf } from '../../src/validation/split.js';

describe('partOf', () => {
  it.each([
    ['B02362_MESH_D010411_1', 'TRAINING'],
    ['DB00007_MESH_D004715_1', 'TRAINING'],
    ['DB00002_MESH_D003110_1', 'TRAINING'],
    ['DB00017_MESH_D010001_1', 'TEST'],
    ['DB00003_MESH_D003550_1', 'TEST'],
  ])('puts %s into %s', (id, part) => {
    expect(partOf(id)).toBe(part);
  });

  it('takes 3,040 of 10,000 numbers, near 3 in 10', () => {
    // Counted with Python's hashlib over the texts "0" to "9999".
    const ids = Array.from({ length: 10_000 }, (_, number) => String(number));
    expect(ids.filter((id) => partOf(id) === 'TEST')).toHaveLength(3040);
  });
});
