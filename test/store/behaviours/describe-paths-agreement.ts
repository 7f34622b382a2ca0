import { expect } from '@jest/globals';
import { seededRandom } from '../../graph/seeded-random.js';
import { pathsOfKnowledge } from '../paths-of-knowledge.js';
import { randomKnowledge } from '../random-knowledge.js';
import { randomPathRequest } from '../random-path-request.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

const GRAPHS = 60;

export const describePathsAgreement = ({ it, open, requestsPerGraph }: StoreSuite): void => {
  it(`findPaths agrees with enumeration on ${GRAPHS} seeded graphs with ${requestsPerGraph} requests each`, async () => {
    let withPaths = 0;
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const random = seededRandom(seed);
      const knowledge = randomKnowledge(random);
      const store = await open(knowledge);
      for (let asked = 0; asked < requestsPerGraph; asked++) {
        const request = randomPathRequest(random, knowledge);
        const { skip, first, withTotal } = request;
        const all = pathsOfKnowledge(knowledge, request);
        const answer = await store.findPaths(request);
        expect({ seed, request, answer }).toEqual({
          seed,
          request,
          answer: {
            paths: all.slice(skip, skip + first),
            hasNext: all.length > skip + first,
            total: withTotal ? all.length : null,
            stopped: null,
            expansions: answer.expansions,
          },
        });
        if (all.length > 0) withPaths++;
      }
    }
    expect(withPaths).toBeGreaterThan((GRAPHS * requestsPerGraph) / 4); // else the requests ask too much and show little
  });
};
