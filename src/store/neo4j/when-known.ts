/**
 * The answer to a question, once the check of what it names has passed. Both run at the same time; a check that fails goes before whatever became
 * of the answer.
 */
export const whenKnown = async <Answer>(check: Promise<void>, answer: Promise<Answer>): Promise<Answer> => {
  answer.catch(() => undefined); // is awaited below, or of no interest any more
  await check;
  return answer;
};
