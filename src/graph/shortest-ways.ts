import { AdjacentSteps } from './adjacent-steps.js';
import type { CompletionBounds } from './completion-bounds.js';
import type { MechanismGraph } from './mechanism-graph.js';
import type { PathQuery } from './path-query.js';
import { takeScratch, type SearchSide } from './search-scratch.js';
import { Ways } from './ways.js';
import type { Walkable } from './walkable.js';

/* All shortest paths between two nodes, by breadth-first search from both ends (Pohl 1971). The letters return in the code below.
 * A) Does a step lead from the deepest level of one side to that of the other? Where few nodes face a hub, each of them is looked up in the ordered
 *    edges of the hub, so that the hub is not dear.
 * B) Otherwise the side with fewer edges to look at grows by a level.
 * C) From there to either end, level by level: the steps that lie on a shortest path. */

/** The shortest paths of one pair, as a graph of their own. */
export interface ShortestWays {
  readonly steps: number;
  /** How many shortest paths there are; more than 2^53 are not told apart. */
  readonly count: number;
  /** Only the steps of shortest paths, from the source on. */
  readonly walkable: Walkable;
  /** Exact. */
  readonly bounds: CompletionBounds;
}

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

/** The shortest paths of two different nodes; null when there are none within the steps allowed, 'OVER' when `isOver` ended the search. */
export const shortestWays = (search: PairSearch): ShortestWays | null | 'OVER' => {
  const { graph, query, source, target } = search;
  const scratch = takeScratch(graph);
  try {
    const near = new End(scratch.near, new AdjacentSteps(graph, query, true), source);
    const far = new End(scratch.far, new AdjacentSteps(graph, query, false), target);
    return waysBetween(search, near, far);
  } finally {
    scratch.giveBack();
  }
};

/** Every so many edges a search asks whether its time is over. */
const EDGES_A_CHECK = 1 << 16;
/** A look-up by halving costs about as much as so many edges that are gone through. */
const EDGES_A_LOOKUP = 16;

/** One end of the search, and the steps that lead on from there. */
class End {
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
interface Level {
  readonly side: SearchSide;
  readonly depth: number;
}

const deepest = ({ side }: End): Level => ({ side, depth: side.depth });

const waysBetween = (search: PairSearch, near: End, far: End): ShortestWays | null | 'OVER' => {
  while (near.side.depth + far.side.depth < search.query.maxSteps) {
    if (near.work === 0 || far.work === 0) return null;
    const fromNear = costToAsk(near, deepest(far)) <= costToAsk(far, deepest(near));
    const touching = fromNear
      ? nodesThatTouch(search, near, deepest(far))
      : nodesThatTouch(search, far, deepest(near));
    if (touching === 'OVER') return 'OVER';
    if (touching.length > 0) return traced(search, near, far, fromNear, touching);
    if (grow(search, near.work <= far.work ? near : far) === 'OVER') return 'OVER';
  }
  return null;
};

/** What it costs to ask each node of the deepest level whether it touches the other level, in edges gone through. */
const costToAsk = (own: End, other: Level): number => {
  const [begin, end] = own.side.level(own.side.depth);
  const lookUps = other.side.sizeOf(other.depth) * EDGES_A_LOOKUP;
  let sum = 0;
  for (let at = begin; at < end && sum < own.work; at++) {
    sum += Math.min(lookUps, own.onward.count(own.side.queue[at]));
  }
  return sum;
};

/** (A) */
const nodesThatTouch = (search: PairSearch, own: End, other: Level): number[] | 'OVER' => {
  const [begin, end] = own.side.level(own.side.depth);
  const found: number[] = [];
  let looked = 0;
  for (let at = begin; at < end; at++) {
    const node = own.side.queue[at];
    if (touches(node, own.onward, other)) found.push(node);
    looked += own.onward.count(node);
    if (looked > EDGES_A_CHECK) {
      looked = 0;
      if (search.isOver()) return 'OVER';
    }
  }
  return search.isOver() ? 'OVER' : found;
};

const touches = (node: number, steps: AdjacentSteps, { side, depth }: Level): boolean => {
  const [begin, end] = side.level(depth);
  if ((end - begin) * EDGES_A_LOOKUP < steps.count(node)) {
    for (let at = begin; at < end; at++) if (steps.leadsTo(node, side.queue[at])) return true;
    return false;
  }
  return steps.leadsInto(node, side, depth);
};

/** Steps between a node and a level: each node of the level is looked up, or the node's steps are gone through, whichever is cheaper. */
const stepsInto = (
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

/** (B) One more level of a side. */
const grow = (search: PairSearch, own: End): 'GROWN' | 'OVER' => {
  const { query, inner, isOver } = search;
  const { side, onward } = own;
  const { edges: allowed } = query;
  const [begin, end] = side.level(side.depth);
  side.nextLevel();
  own.work = 0;
  let looked = 0;
  for (let at = begin; at < end; at++) {
    const node = side.queue[at];
    for (const { offsets, ends, neighbours, edges } of onward.sides) {
      const last = ends[node];
      looked += last - offsets[node];
      for (let place = offsets[node]; place < last; place++) {
        const neighbour = neighbours[place];
        if (side.isMet(neighbour) || allowed?.[edges[place]] === 0 || !inner(neighbour)) continue;
        side.meet(neighbour);
        own.work += onward.count(neighbour);
      }
    }
    if (looked > EDGES_A_CHECK) {
      looked = 0;
      if (isOver()) return 'OVER';
    }
  }
  return isOver() ? 'OVER' : 'GROWN';
};

/**
 * (C) The shortest paths lead through the two levels, by a step from one to the other.
 * @param fromNear  whether `touching` are nodes of the near level (or else of the far one): all that touch the other level
 */
const traced = (
  search: PairSearch,
  near: End,
  far: End,
  fromNear: boolean,
  touching: readonly number[],
): ShortestWays => {
  const levels = { near: deepest(near), far: deepest(far) };
  const steps = levels.near.depth + 1 + levels.far.depth;
  const ways = new Ways(search, steps);
  const [leaving, arriving] = [near.onward, far.onward];
  const before = new Set<number>();
  const after = new Set<number>();
  for (const node of touching) {
    if (fromNear) {
      stepsInto(node, leaving, levels.far, (edge, next, forward) => {
        ways.add(node, edge, next, forward, levels.far.depth + 1);
        before.add(node);
        after.add(next);
      });
    } else {
      stepsInto(node, arriving, levels.near, (edge, previous, forward) => {
        ways.add(previous, edge, node, forward, levels.far.depth + 1);
        before.add(previous);
        after.add(node);
      });
    }
  }
  let layer: ReadonlySet<number> = after;
  for (let left = levels.far.depth; left > 0; left--) {
    const next = new Set<number>();
    for (const node of layer) {
      stepsInto(node, leaving, { side: far.side, depth: left - 1 }, (edge, neighbour, forward) => {
        ways.add(node, edge, neighbour, forward, left);
        next.add(neighbour);
      });
    }
    layer = next;
  }
  layer = before;
  for (let depth = levels.near.depth; depth > 0; depth--) {
    const next = new Set<number>();
    for (const node of layer) {
      stepsInto(node, arriving, { side: near.side, depth: depth - 1 }, (edge, neighbour, forward) => {
        ways.add(neighbour, edge, node, forward, steps - depth + 1);
        next.add(neighbour);
      });
    }
    layer = next;
  }
  return ways.finish();
};
