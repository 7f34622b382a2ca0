import { quantile } from '../report.js';
import type { Answer, Task } from './task.js';

type Value = Answer['values'][number];

/** However slow: of each kind of pair one. */
const LEAST_ASKED = 4;

/**
 * The answers to the first questions of a portion and the median time of each, null when the question is not asked of this contestant. What is cut (null) is not
 * asked again and counts as the limit; what does not come about within the budget is left out.
 */
export const timed = async <Asked>(
  { portions, limitMs, budgetMs }: Pick<Task, 'portions' | 'limitMs' | 'budgetMs'>,
  question: string,
  asked: readonly Asked[],
  ask: (question: Asked) => Value | Promise<Value>,
): Promise<Pick<Answer, 'question' | 'ms' | 'values' | 'rounds'> | null> => {
  const portion = portions[question];
  if (portion === undefined) return null;
  const { pairs, rounds, warmUp } = portion;
  const startedAt = performance.now();
  const times: number[][] = [];
  const values: Value[] = [];
  let taken = asked.slice(0, pairs);
  for (let round = -warmUp; round < rounds; round++) {
    const isFirst = round === -warmUp;
    for (const [at, one] of taken.entries()) {
      if (isFirst && at >= LEAST_ASKED && performance.now() - startedAt > budgetMs / (rounds + warmUp)) {
        taken = taken.slice(0, at);
        break;
      }
      if (isFirst) times.push([]);
      else if (values[at] === null) continue;
      const begin = performance.now();
      const answer = ask(one);
      values[at] = answer instanceof Promise ? await answer : answer;
      if (round >= 0) times[at].push(performance.now() - begin);
    }
  }
  return {
    question,
    ms: times.map((own, at) => (values[at] === null ? limitMs : quantile(own, 0.5))),
    values,
    rounds,
  };
};
