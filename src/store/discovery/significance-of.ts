import type { Candidate, RankedCandidates } from '../../graph/metapaths/rank-candidates.js';
import type { Significance } from '../hypothesis-request.js';
import { benjaminiHochberg } from './benjamini-hochberg.js';

/** p of a count of permutations: the graph as it stands counts as one of them, so that p is never 0 (Phipson & Smyth 2010). */
export const permutationP = (asHigh: number, permutations: number): number | null =>
  permutations === 0 ? null : (1 + asHigh) / (1 + permutations);

/**
 * How each candidate compares with chance, in their order. A node that only rewired graphs give a score has p = 1 and counts among the tests: without those, q would
 * be taken over what came out well.
 */
export const significanceOf = ({
  candidates,
  permutations,
  tested,
}: Pick<RankedCandidates, 'candidates' | 'permutations' | 'tested'>): Significance[] => {
  if (permutations === 0) return candidates.map(() => ({ p: null, q: null, byChance: null }));
  const pOf = ({ asHigh }: Candidate): number => (1 + asHigh) / (1 + permutations);
  const order = [...candidates.keys()].sort((a, b) => pOf(candidates[a]) - pOf(candidates[b]));
  const lnPs = order.map((at) => Math.log(pOf(candidates[at])));
  const lnQs = benjaminiHochberg(lnPs, tested);
  const qs = new Float64Array(candidates.length);
  for (const [place, at] of order.entries()) qs[at] = Math.exp(lnQs[place]);
  return candidates.map((candidate, at) => ({
    p: pOf(candidate),
    q: qs[at],
    byChance: candidate.meanByChance,
  }));
};
