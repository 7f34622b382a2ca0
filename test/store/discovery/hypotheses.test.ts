import { describe, expect, it } from '@jest/globals';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.js';
import { seededRandom } from '../../graph/seeded-random.js';
import { randomKnowledge } from '../random-knowledge.js';
import { expectHypotheses, expectShared } from './hypotheses-agreement.js';
import { randomHypothesisRequest, randomSharedRequest } from './random-route-requests.js';

const GRAPHS = 150;
const REQUESTS = 4;

describe('hypotheses and shared mechanisms in an embedded store', () => {
  it(`agree with listing all routes on ${GRAPHS} seeded graphs with ${REQUESTS} requests each`, async () => {
    let [hypotheses, shared] = [0, 0];
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const random = seededRandom(seed);
      const knowledge = randomKnowledge(random);
      const store = openEmbeddedStore(knowledge, { threads: 0 });
      for (let asked = 0; asked < REQUESTS; asked++) {
        hypotheses += await expectHypotheses(store, knowledge, randomHypothesisRequest(random, knowledge));
        shared += await expectShared(store, knowledge, randomSharedRequest(random, knowledge));
      }
      await store.close();
    }
    expect(Math.min(hypotheses, shared)).toBeGreaterThan(GRAPHS); // else the requests find too little and show nothing
  });
});
