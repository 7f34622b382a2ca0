import { isSame } from './expected-rank.js';

/** A candidate's score, and whether it is right. */
export interface Scored {
  readonly score: number;
  readonly isRight: boolean;
}

/** Candidates with tied scores, the highest first: how many of them are right, and how many there are. */
const tiedGroups = (scored: readonly Scored[]): { right: number; all: number }[] => {
  const ordered = [...scored].sort((a, b) => (a.score === b.score ? 0 : b.score - a.score));
  const groups: { right: number; all: number }[] = [];
  for (const [at, { score, isRight }] of ordered.entries()) {
    if (at === 0 || !isSame(score, ordered[at - 1].score)) groups.push({ right: 0, all: 0 });
    const group = groups[groups.length - 1];
    group.right += isRight ? 1 : 0;
    group.all += 1;
  }
  return groups;
};

/**
 * Average precision: the sum over thresholds of precision × gain in recall, one threshold for each different score (as scikit-learn has it), 0 to 1.
 * NaN when nothing is right.
 */
export const averagePrecision = (scored: readonly Scored[]): number => {
  let [right, all, sum] = [0, 0, 0];
  for (const group of tiedGroups(scored)) {
    right += group.right;
    all += group.all;
    sum += (right / all) * group.right;
  }
  return sum / right;
};

/** Chance that a right candidate scores above a wrong one, ties counted half, 0 to 1. NaN when all or none are right. */
export const auroc = (scored: readonly Scored[]): number => {
  let [wrong, above] = [0, 0];
  let right = 0;
  for (const group of tiedGroups(scored)) {
    const groupWrong = group.all - group.right;
    above += right * groupWrong + (group.right * groupWrong) / 2;
    right += group.right;
    wrong += groupWrong;
  }
  return above / (right * wrong);
};
