import type {
  Candidate,
  CandidateQuery,
  JoiningWeights,
  RankedCandidates,
} from '../../graph/metapaths/rank-candidates.js';
import type { Significance } from '../hypothesis-request.js';
import { significanceOf } from './significance-of.js';

/** The explained candidates of a question, and what there is of the others: so much travels from thread to thread. */
export interface CandidatePage extends Omit<RankedCandidates, 'candidates'> {
  /** Candidates with a score above 0. */
  readonly total: number;
  /** From `skip` of the query on, with their routes in `routes` at the same place. */
  readonly page: readonly RankedCandidate[];
}

export interface RankedCandidate extends Significance {
  readonly node: number;
  readonly score: number;
  /** By source. */
  readonly joined: readonly JoiningWeights[];
}

/** The page that a query asks for; significance is that among all candidates. */
export const candidatePage = (
  { candidates, ...rest }: RankedCandidates,
  { skip, first }: Pick<CandidateQuery, 'skip' | 'first'>,
): CandidatePage => {
  const significance = significanceOf({ candidates, ...rest });
  const explained = (candidate: Candidate, at: number): RankedCandidate => ({
    node: candidate.node,
    score: candidate.score,
    joined: candidate.joined,
    ...significance[skip + at],
  });
  return { ...rest, total: candidates.length, page: candidates.slice(skip, skip + first).map(explained) };
};
