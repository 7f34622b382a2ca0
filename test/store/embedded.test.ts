import { describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import { curatedKnowledge } from './behaviours/describe-curated-core.js';
import { describeMechanismStore } from './describe-mechanism-store.js';

describeMechanismStore('embedded', (knowledge) => Promise.resolve(openEmbeddedStore(knowledge)));

describe('openEmbeddedStore', () => {
  it('opens the curated core within 100 ms', () => {
    const knowledge = curatedKnowledge();
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      openEmbeddedStore(knowledge);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(100); // the best of five, since the machine may be busy
  });
});
