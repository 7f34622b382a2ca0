import type { GapPage, GapRequest } from '../discovery-request.js';
import type { Projection } from '../projection/projection.js';
import { associationGaps } from './association-gaps.js';
import { sidesOf, type FittingOf } from './gap-conditions.js';
import { unconnectedPairs } from './unconnected-pairs.js';

/** Answers a request for gaps whose ids are all known. Time O(associations), for UNCONNECTED times `maxDegree` at most, in slices. */
export const gapsIn = async (
  projection: Projection,
  request: GapRequest,
  fittingOf: FittingOf,
): Promise<GapPage> => {
  const find = request.kind === 'UNCONNECTED' ? unconnectedPairs : associationGaps;
  const { gaps, total } = await find(projection, request, sidesOf(projection, request), fittingOf);
  return { gaps, total, hasNext: total > request.skip + request.first };
};
