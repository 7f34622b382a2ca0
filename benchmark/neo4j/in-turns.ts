import { quantile } from '../report.js';
import type { Contestant } from './contestants.js';

export interface Timing {
  /** Milliseconds of every question, of all rounds. */
  readonly times: readonly number[];
  /** Median of each round. */
  readonly medians: readonly number[];
  /** Questions a second with so many under way at once as `CONCURRENT` says. */
  readonly perSecond: number;
}

export const CONCURRENT = 8;

export interface Rounds {
  readonly rounds: number;
  /** Rounds before them, which do not count. */
  readonly warmUp: number;
}

/** Asks every contestant all questions, one after the other, in rounds and in turns; the first rounds warm up both programs and do not count. */
export const inTurns = async <Question>(
  contestants: Readonly<Record<string, Contestant<Question>>>,
  questions: readonly Question[],
  { rounds, warmUp }: Rounds,
): Promise<Map<string, Timing>> => {
  const names = Object.keys(contestants);
  const times = new Map(names.map((name) => [name, new Array<number>()]));
  const medians = new Map(names.map((name) => [name, new Array<number>()]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const own: number[] = [];
      for (const question of questions) {
        const start = performance.now();
        await contestants[name](question);
        own.push(performance.now() - start);
      }
      if (round < 0) continue;
      times.get(name)?.push(...own);
      medians.get(name)?.push(quantile(own, 0.5));
    }
  }
  const rates = new Map<string, number>();
  for (const name of names) rates.set(name, await perSecond(contestants[name], questions));
  return new Map(
    names.map((name) => [
      name,
      {
        times: times.get(name) ?? [],
        medians: medians.get(name) ?? [],
        perSecond: rates.get(name) ?? NaN,
      },
    ]),
  );
};

const perSecond = async <Question>(
  ask: Contestant<Question>,
  questions: readonly Question[],
): Promise<number> => {
  const waiting = [...questions];
  const start = performance.now();
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await ask(next);
  };
  await Promise.all(Array.from({ length: CONCURRENT }, worker));
  return questions.length / ((performance.now() - start) / 1000);
};
