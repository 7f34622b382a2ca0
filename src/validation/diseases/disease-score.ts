import type { PathWeights } from '../../graph/metapaths/path-weights.js';

/** What paths count that do not, all in all, lessen the disease; paths that do count 1. */
export interface SignUse {
  /** Those that worsen it by their signs, 0 to 1. */
  readonly opposing: number;
  /** Those with a step whose sign is unknown, 0 to 1. */
  readonly unknown: number;
}

/** Every path counts the same. */
export const UNSIGNED: SignUse = { opposing: 1, unknown: 1 };
/** Only paths whose net effect is known and the wanted one count, as a query for hypotheses with a sign has it. */
export const WANTED_ONLY: SignUse = { opposing: 0, unknown: 0 };

/** By node: the weight of the paths from the drug. */
export const diseaseScores = (
  { total, signed, known }: PathWeights,
  { opposing, unknown }: SignUse,
): Float64Array => {
  const scores = new Float64Array(total.length);
  for (let node = 0; node < scores.length; node++) {
    if (total[node] === 0) continue;
    const agreeing = (known[node] - signed[node]) / 2;
    const opposed = (known[node] + signed[node]) / 2;
    scores[node] = agreeing + opposing * opposed + unknown * (total[node] - known[node]);
  }
  return scores;
};
