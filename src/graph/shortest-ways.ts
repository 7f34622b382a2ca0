import { AdjacentSteps } from './adjacent-steps.js';
import { CorridorSteps, type Corridor } from './corridor.js';
import {
  costToAsk,
  deepest,
  EDGES_A_CHECK,
  SearchEnd,
  stepsInto,
  touches,
  type Level,
  type PairSearch,
} from './search-end.js';
import { takeScratch } from './search-scratch.js';

/* All shortest paths between two nodes, by breadth-first search from both ends (Pohl 1971). The letters return in the code below.
 * A) Does a step lead from the deepest level of one side to that of the other? Where few nodes face a hub, each of them is looked up in the ordered
 *    edges of the hub, so that the hub is not dear.
 * B) Otherwise the side with fewer edges to look at grows by a level.
 * C) From there to either end, level by level: the steps that lie on a shortest path. */

/** The shortest paths of one pair. */
export interface ShortestWays {
  readonly steps: number;
  /** Only the steps of shortest paths. */
  readonly corridor: Corridor;
}

/** The shortest paths of two different nodes; null when there are none within the steps allowed, 'OVER' when `isOver` ended the search. */
export const shortestWays = (search: PairSearch): ShortestWays | null | 'OVER' => {
  const { graph, query, source, target } = search;
  const scratch = takeScratch(graph);
  try {
    const near = new SearchEnd(scratch.near, new AdjacentSteps(graph, query, true), source);
    const far = new SearchEnd(scratch.far, new AdjacentSteps(graph, query, false), target);
    return waysBetween(search, near, far);
  } finally {
    scratch.giveBack();
  }
};

const waysBetween = (search: PairSearch, near: SearchEnd, far: SearchEnd): ShortestWays | null | 'OVER' => {
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

/** (A) */
const nodesThatTouch = (search: PairSearch, own: SearchEnd, other: Level): number[] | 'OVER' => {
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

/** (B) One more level of a side. */
export const grow = (search: PairSearch, own: SearchEnd): 'GROWN' | 'OVER' => {
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
  near: SearchEnd,
  far: SearchEnd,
  fromNear: boolean,
  touching: readonly number[],
): ShortestWays => {
  const levels = { near: deepest(near), far: deepest(far) };
  const steps = levels.near.depth + 1 + levels.far.depth;
  const { graph, source, target } = search;
  const ways = CorridorSteps.between(source, target);
  const add = (from: number, edge: number, to: number, forward: boolean): void => {
    ways.add(from, edge, to, forward, graph.weights[edge] + (from === source ? 0 : graph.hubPenalties[from]));
  };
  const [leaving, arriving] = [near.onward, far.onward];
  const before = new Set<number>();
  const after = new Set<number>();
  for (const node of touching) {
    if (fromNear) {
      stepsInto(node, leaving, levels.far, (edge, next, forward) => {
        add(node, edge, next, forward);
        before.add(node);
        after.add(next);
      });
    } else {
      stepsInto(node, arriving, levels.near, (edge, previous, forward) => {
        add(previous, edge, node, forward);
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
        add(node, edge, neighbour, forward);
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
        add(neighbour, edge, node, forward);
        next.add(neighbour);
      });
    }
    layer = next;
  }
  return { steps, corridor: ways.finish() };
};
