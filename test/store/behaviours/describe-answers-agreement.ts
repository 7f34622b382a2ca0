import { expect } from '@jest/globals';
import { VesipathError } from '../../../src/errors.js';
import { openEmbeddedStore } from '../../../src/store/embedded/open-embedded-store.js';
import type { MechanismStore } from '../../../src/store/mechanism-store.js';
import { seededRandom } from '../../graph/seeded-random.js';
import { randomKnowledge } from '../random-knowledge.js';
import { randomQuestions, type Question } from '../random-questions.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

const GRAPHS = 8;
const QUESTIONS_PER_GRAPH = 60;

/** What a store says to a question: its answer, or the error with what it tells a program. */
const answerOf = async (store: MechanismStore, { ask }: Question): Promise<unknown> => {
  try {
    return await ask(store);
  } catch (error) {
    if (!(error instanceof VesipathError)) throw error;
    return { code: error.code, ids: error.details['ids'] };
  }
};

export const describeAnswersAgreement = ({ it, open }: StoreSuite): void => {
  it(`every other call answers as from memory on ${GRAPHS} seeded graphs with ${QUESTIONS_PER_GRAPH} questions each`, async () => {
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const random = seededRandom(seed);
      const knowledge = randomKnowledge(random);
      const [store, memory] = [await open(knowledge), openEmbeddedStore(knowledge)];
      for (const question of randomQuestions(random, knowledge, QUESTIONS_PER_GRAPH)) {
        const { title } = question;
        expect({ seed, title, answer: await answerOf(store, question) }).toEqual({
          seed,
          title,
          answer: await answerOf(memory, question),
        });
      }
    }
  });
};
