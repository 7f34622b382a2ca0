import type { Estimate, Resamples } from './resamples.js';

/** How well something ranks, over all questions. */
export interface RankSummary {
  readonly median: Estimate;
  /** Mean of 1 / rank. */
  readonly mrr: Estimate;
  /** Share of ranks of at most 1, 5 and 10. */
  readonly hits1: Estimate;
  readonly hits5: Estimate;
  readonly hits10: Estimate;
}

/** @param ranks  by question, from 1; expected ranks where there are ties */
export const rankSummary = (ranks: readonly number[], resamples: Resamples): RankSummary => ({
  median: resamples.median(ranks),
  mrr: resamples.mean(reciprocal(ranks)),
  hits1: resamples.mean(hits(ranks, 1)),
  hits5: resamples.mean(hits(ranks, 5)),
  hits10: resamples.mean(hits(ranks, 10)),
});

export const reciprocal = (ranks: readonly number[]): number[] => ranks.map((rank) => 1 / rank);

const hits = (ranks: readonly number[], most: number): number[] =>
  ranks.map((rank) => (rank <= most ? 1 : 0));
