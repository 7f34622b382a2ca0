import { describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.js';
import { seededRandom } from '../../graph/seeded-random.js';
import { randomKnowledge } from '../random-knowledge.js';
import { expectComparison, expectEnrichment, expectGaps } from './agreement.js';
import { randomEnrichment, randomGaps } from './random-requests.js';

const GRAPHS = 150;
const REQUESTS = 6;

describe('discovery in an embedded store', () => {
  it(`agrees with counting by hand on ${GRAPHS} seeded graphs with ${REQUESTS} requests each`, async () => {
    let [enriched, gaps, rows] = [0, 0, 0];
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const random = seededRandom(seed);
      const knowledge = randomKnowledge(random);
      const store = openEmbeddedStore(knowledge);
      for (let asked = 0; asked < REQUESTS; asked++) {
        enriched += await expectEnrichment(store, knowledge, randomEnrichment(random, knowledge));
        gaps += await expectGaps(store, knowledge, randomGaps(random, knowledge));
        const [a, b] = random.subset(knowledge.entities.length, 2).map((at) => knowledge.entities[at].id);
        rows += await expectComparison(store, knowledge, [a, b]);
      }
      await store.close();
    }
    expect(Math.min(enriched, gaps, rows)).toBeGreaterThan(GRAPHS); // else the requests find too little and show nothing
  });
});
