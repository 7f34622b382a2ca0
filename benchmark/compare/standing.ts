import { quantile } from '../report.js';
import type { Answer } from './task.js';

const SHARES = [0.5, 0.95, 0.99, 1] as const;

/** The times of one contestant and question, as the tables and the plot show them; milliseconds. */
export interface Standing extends Pick<Answer, 'who' | 'question' | 'how' | 'rounds'> {
  readonly asked: number;
  /** Ended by the time limit (of ours: by its budget). */
  readonly cut: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
  /** How many times as long as ours on the same questions takes; null for ours itself. */
  readonly times: { readonly p50: number; readonly p99: number } | null;
}

export const OURS = 'Vesipath';

/** In the order of the answers. Questions whose times are not shown (those that only check ours) are left out. */
export const standingsOf = (answers: readonly Answer[]): Standing[] =>
  answers
    .filter(({ question }) => question !== 'cheapest')
    .map(({ who, question, how, rounds, ms, values }) => {
      const [p50, p95, p99, max] = SHARES.map((share) => quantile(ms, share));
      const own = answers.find((answer) => answer.who === OURS && answer.question === question);
      const common = Math.min(ms.length, own?.ms.length ?? 0);
      const timesOwn = (share: number): number =>
        quantile(ms.slice(0, common), share) / quantile((own?.ms ?? []).slice(0, common), share);
      const cut = values.filter((value) => value === null).length;
      const times = who === OURS || common === 0 ? null : { p50: timesOwn(0.5), p99: timesOwn(0.99) };
      return { who, question, how, rounds, asked: ms.length, cut, p50, p95, p99, max, times };
    });
