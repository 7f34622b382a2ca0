import type { AdjacentSteps } from './adjacent-steps.js';
import type { MechanismGraph } from './mechanism-graph.js';
import type { PathQuery } from './path-query.js';
import type { SearchSide } from './search-scratch.js';

export interface PairSearch {
  readonly graph: MechanismGraph;
  readonly query: Pick<PathQuery, 'direction' | 'edges' | 'maxSteps'>;
  readonly source: number;
  readonly target: number;
  /** True for nodes that may lie inside a path. */
  readonly inner: (node: number) => boolean;
  /** Asked after each level, and within large ones. */
  readonly isOver: () => boolean;
}

/** Every so many edges a search asks whether its time is over. */
export const EDGES_A_CHECK = 1 << 16;
/** A look-up by halving costs about as much as so many edges that are gone through. */
export const EDGES_A_LOOKUP = 16;

/** One end of the search, and the steps that lead on from there. */
export class SearchEnd {
  readonly side: SearchSide;
  readonly onward: AdjacentSteps;
  /** Edges to look at when it grows. */
  work: number;

  constructor(side: SearchSide, onward: AdjacentSteps, start: number) {
    side.start(start);
    [this.side, this.onward, this.work] = [side, onward, onward.count(start)];
  }
}

/** A level of a side. */
export interface Level {
  readonly side: SearchSide;
  readonly depth: number;
}

export const deepest = ({ side }: SearchEnd): Level => ({ side, depth: side.depth });

/** What it costs to ask each node of the deepest level whether it touches the other level, in edges gone through. */
export const costToAsk = (own: SearchEnd, other: Level): number => {
  const [begin, end] = own.side.level(own.side.depth);
  const lookUps = other.side.sizeOf(other.depth) * EDGES_A_LOOKUP;
  let sum = 0;
  for (let at = begin; at < end && sum < own.work; at++) {
    sum += Math.min(lookUps, own.onward.count(own.side.queue[at]));
  }
  return sum;
};

/** Whether a step leads from a node to a level, or from the level to the node. */
export const touches = (node: number, steps: AdjacentSteps, { side, depth }: Level): boolean => {
  const [begin, end] = side.level(depth);
  if ((end - begin) * EDGES_A_LOOKUP < steps.count(node)) {
    for (let at = begin; at < end; at++) if (steps.leadsTo(node, side.queue[at])) return true;
    return false;
  }
  return steps.leadsInto(node, side, depth);
};

/** Steps between a node and a level: each node of the level is looked up, or the node's steps are gone through, whichever is cheaper. */
export const stepsInto = (
  node: number,
  steps: AdjacentSteps,
  { side, depth }: Level,
  visit: (edge: number, neighbour: number, forward: boolean) => void,
): void => {
  const [begin, end] = side.level(depth);
  if ((end - begin) * EDGES_A_LOOKUP < steps.count(node)) {
    for (let at = begin; at < end; at++) steps.eachTo(node, side.queue[at], visit);
    return;
  }
  steps.each(node, (edge, neighbour, forward) => {
    if (side.isAt(neighbour, depth)) visit(edge, neighbour, forward);
  });
};
