/** Scores closer than this are tied. */
const SAME = 1e-9;

/**
 * Expected rank of the best of the right candidates, the other right ones left out: 1 + those wrong above it + half of those wrong that tie with it.
 * @returns Infinity when none is right
 */
export const bestRightRank = <Candidate>(
  candidates: readonly Candidate[],
  isRight: (candidate: Candidate) => boolean,
  scoreOf: (candidate: Candidate) => number,
): number => {
  let best = -Infinity;
  for (const candidate of candidates) if (isRight(candidate)) best = Math.max(best, scoreOf(candidate));
  if (best === -Infinity) return Infinity;
  let [above, tied] = [0, 0];
  for (const candidate of candidates) {
    if (isRight(candidate)) continue;
    const difference = scoreOf(candidate) - best;
    if (difference > SAME) above++;
    else if (difference >= -SAME) tied++;
  }
  return 1 + above + tied / 2;
};

/** Scores within this share of each other are tied: sums of doubles in another order. */
const SAME_SHARE = 1e-10;

/**
 * Expected rank of one candidate: 1 + those above + half of the others that tie.
 * @param tieBreaker  by candidate: what decides between tied scores, higher first; absent = nothing does
 */
export const expectedRank = (
  scores: ArrayLike<number>,
  candidates: readonly number[],
  right: number,
  tieBreaker?: ArrayLike<number>,
): number => {
  let [above, tied] = [0, 0];
  for (const candidate of candidates) {
    if (candidate === right) continue;
    const difference = isSame(scores[candidate], scores[right])
      ? (tieBreaker?.[candidate] ?? 0) - (tieBreaker?.[right] ?? 0)
      : scores[candidate] - scores[right];
    if (difference > 0) above++;
    else if (difference === 0) tied++;
  }
  return 1 + above + tied / 2;
};

/** An infinite score ties with itself alone. */
export const isSame = (a: number, b: number): boolean => {
  const difference = Math.abs(a - b);
  return a === b || (difference < Infinity && difference <= SAME_SHARE * Math.max(Math.abs(a), Math.abs(b)));
};
