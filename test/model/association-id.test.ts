import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { associationId } from '../../src/model/association.js';

describe('associationId', () => {
  const content = {
    subject: 'VP:a',
    predicate: 'AFFECTS',
    object: 'VP:b',
    effect: 'INCREASES',
    aspect: null,
  } as const;

  it('is VPA: and the first 16 hexadecimal digits of the SHA-256 of the JSON list of its content', () => {
    const json = '["VP:a","AFFECTS","VP:b","INCREASES",null]';
    expect(associationId(content)).toBe(
      `VPA:${createHash('sha256').update(json).digest('hex').slice(0, 16)}`,
    );
  });

  it('differs when any part of the content differs', () => {
    const ids = [
      content,
      { ...content, effect: 'DECREASES' as const },
      { ...content, aspect: 'ACTIVITY' as const },
      { ...content, subject: 'VP:b', object: 'VP:a' },
    ].map(associationId);
    expect(new Set(ids).size).toBe(4);
  });
});
