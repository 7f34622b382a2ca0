import { HUB_PENALTY } from '../../graph/mechanism-graph.js';
import type { JudgedCandidate } from './judged-candidates.js';

/** A cost that is a sum over steps and inner nodes, as the path search needs it. */
export interface AdditiveCost {
  /** Of each step: −ln(belief). */
  readonly step: number;
  /** Of each inner node, times the logarithm of its degree. */
  readonly hub: number;
  /** Neighbours both ways, or those that lead to the node. */
  readonly degree: 'ALL_NEIGHBOURS' | 'IN_NEIGHBOURS';
}

/** Belief that a curated finding of a review has is 0.315; every step here has the same. */
const STEP = 1.155;

/** As the path search has it. */
export const PRODUCT_COST: AdditiveCost = { step: STEP, hub: HUB_PENALTY, degree: 'ALL_NEIGHBOURS' };

/** As the path search had it before it was looked at here. */
export const FORMER_COST: AdditiveCost = { step: STEP, hub: 0.1, degree: 'ALL_NEIGHBOURS' };

/** The best of TRIED_COSTS on TRAINING. */
export const BEST_TRIED_COST: AdditiveCost = { step: STEP, hub: 2, degree: 'IN_NEIGHBOURS' };

/** What else the factor of the hub penalty could be. */
export const TRIED_COSTS: readonly AdditiveCost[] = [0, 0.1, 0.3, 1, 2].flatMap((hub) =>
  (['ALL_NEIGHBOURS', 'IN_NEIGHBOURS'] as const).map((degree) => ({ step: STEP, hub, degree })),
);

/** Minus the cost: cheap paths first. */
export const cheapness = ({ steps, values, logDegrees }: JudgedCandidate, cost: AdditiveCost): number =>
  -(cost.step * steps + cost.hub * (cost.degree === 'IN_NEIGHBOURS' ? values.hub : logDegrees));
