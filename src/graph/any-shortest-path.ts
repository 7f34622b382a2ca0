import { AdjacentSteps } from './adjacent-steps.js';
import { Fringe, takeTouchScratch, type Marks } from './fringe.js';
import type { FoundPath } from './path-query.js';
import { EDGES_A_CHECK, EDGES_A_LOOKUP, type PairSearch } from './search-end.js';

/* Any one shortest path, by breadth-first search from both ends (Pohl 1971) that ends with the first step between them. The letters return in the code below.
 * A) The end with fewer edges to look at grows by a level, until it comes upon the other.
 * B) Where many edges face few nodes, looking these up in the ordered edges of hubs is far cheaper, and tells whether the ends touch. */

/** Looking up must be so many times cheaper than growing. */
const WORTH_ASKING = 4;

/** One path with the fewest steps, the same for the same graph and query; null when there is none within the steps allowed, 'OVER' when `isOver` ended the search. */
export const anyShortestPath = (search: PairSearch): FoundPath | null | 'OVER' => {
  const { graph, query, source, target } = search;
  const scratch = takeTouchScratch(graph);
  const { marks, queues } = scratch;
  try {
    marks.start();
    marks.mark(source, 0, 0);
    marks.mark(target, 1, 0);
    const near = new Fringe(0, new AdjacentSteps(graph, query, true), queues[0], source);
    const far = new Fringe(1, new AdjacentSteps(graph, query, false), queues[1], target);
    const bridge = bridgeBetween(search, marks, near, far);
    return bridge === null || bridge === 'OVER' ? bridge : pathOver(search, marks, bridge);
  } finally {
    scratch.giveBack();
  }
};

/** A step between the two ends. */
interface Bridge {
  readonly from: number;
  readonly edge: number;
  readonly to: number;
}

const bridgeBetween = (
  search: PairSearch,
  marks: Marks,
  near: Fringe,
  far: Fringe,
): Bridge | null | 'OVER' => {
  while (near.depth + far.depth < search.query.maxSteps) {
    const own = cheaperOf(near, far);
    if (own.work === 0) return null;
    const bridge = askedBridge(own, own === near ? far : near) ?? grown(search, marks, own);
    if (bridge !== null) return bridge;
    if (search.isOver()) return 'OVER';
  }
  return null;
};

/** The end with fewer edges to look at; of the other one no more are counted than it takes to know. */
const cheaperOf = (near: Fringe, far: Fringe): Fringe => {
  for (;;) {
    const fewer = near.work <= far.work ? near : far;
    if (fewer.isSummed) return fewer;
    fewer.sumOneMore();
  }
};

/** (B) A step between the two levels; null as well when it is not worth asking. */
const askedBridge = (own: Fringe, other: Fringe): Bridge | null => {
  const lookUps = (own.count - own.begin) * (other.count - other.begin);
  if (lookUps * EDGES_A_LOOKUP * WORTH_ASKING > own.work) return null;
  for (let at = own.begin; at < own.count; at++) {
    for (let there = other.begin; there < other.count; there++) {
      const [node, facing] = [own.queue[at], other.queue[there]];
      const edge = own.onward.edgeTo(node, facing);
      if (edge >= 0) return bridgeFrom(own, node, edge, facing);
    }
  }
  return null;
};

const bridgeFrom = ({ end }: Fringe, node: number, edge: number, facing: number): Bridge =>
  end === 0 ? { from: node, edge, to: facing } : { from: facing, edge, to: node };

/** (A) The step over which an end came upon the other, or null when it has only grown. */
const grown = ({ inner, isOver }: PairSearch, marks: Marks, own: Fringe): Bridge | 'OVER' | null => {
  const { queue, onward, end, begin, count } = own;
  const { sides, allowed } = onward;
  own.deepen();
  let looked = 0;
  for (let at = begin; at < count; at++) {
    const node = queue[at];
    for (const { offsets, ends, neighbours, edges } of sides) {
      const last = ends[node];
      looked += last - offsets[node];
      for (let place = offsets[node]; place < last; place++) {
        const next = neighbours[place];
        const met = marks.endThatMet(next);
        if (met === end || allowed?.[edges[place]] === 0) continue;
        const edge = edges[place];
        if (met >= 0) return bridgeFrom(own, node, edge, next);
        if (!inner(next)) continue;
        marks.mark(next, end, edge);
        queue[own.count++] = next;
      }
    }
    if (looked > EDGES_A_CHECK) {
      looked = 0;
      if (isOver()) return 'OVER';
    }
  }
  return null;
};

/** From the bridge back to the source and on to the target. */
const pathOver = (
  { graph, source, target }: PairSearch,
  marks: Marks,
  { from, edge, to }: Bridge,
): FoundPath => {
  const { subjects, objects, signs, weights, hubPenalties } = graph;
  const across = (over: number, node: number): number =>
    subjects[over] === node ? objects[over] : subjects[over];
  const nodes = [from, to];
  const edges = [edge];
  for (let node = from; node !== source; nodes.unshift(node)) {
    edges.unshift(marks.edges[node]);
    node = across(edges[0], node);
  }
  for (let node = to; node !== target; nodes.push(node)) {
    edges.push(marks.edges[node]);
    node = across(edges[edges.length - 1], node);
  }
  let sign = 1;
  let cost = 0;
  for (let at = 0; at < edges.length; at++) {
    sign *= signs[edges[at]];
    cost += weights[edges[at]] + (at === 0 ? 0 : hubPenalties[nodes[at]]);
  }
  return {
    nodes,
    edges,
    forward: edges.map((step, at) => subjects[step] === nodes[at]),
    sign: sign > 0 ? 1 : sign < 0 ? -1 : 0,
    cost,
  };
};
