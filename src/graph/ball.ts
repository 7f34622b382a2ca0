import type { AdjacentSteps } from './adjacent-steps.js';
import type { CostField } from './cost-field.js';
import type { MechanismGraph } from './mechanism-graph.js';

/** One end of the search. */
export interface BallEnd {
  readonly start: number;
  /** The other end: nothing leads on through it. */
  readonly opposite: number;
  /** Steps that lead on from here: those that leave a node round the source, those that arrive at it round the target. */
  readonly onward: AdjacentSteps;
  /** True round the source. */
  readonly away: boolean;
}

/** What both balls of a search are told. */
export interface BallTerms {
  readonly graph: MechanismGraph;
  /** True for nodes that may lie inside a path. */
  readonly inner: (node: number) => boolean;
  /** No edge weighs less. */
  readonly leastWeight: number;
  /** Cost above which no path is wanted; it falls. */
  readonly ceiling: () => number;
  /** A step leads from what one ball has marked to what the other has. */
  readonly cross: (from: number, edge: number, to: number, cost: number) => void;
  /** A node has got a lower cost from one ball, and has one from the other. */
  readonly meet: (node: number) => void;
}

/**
 * The nodes nearest to one end by cost (Dijkstra 1959), as far as it has grown. Round the source a cost is that of arriving; round the target that of going on
 * from there, so that the penalty of a node between the two counts once. Nodes are gone on from in the order of the least cost that this can give,
 * which leaves hubs for later, most of them for ever.
 */
export class Ball {
  /** What gets a cost from now on costs at least this; Infinity when there is nothing to go on from. */
  radius = 0;
  /** Edges gone through. */
  work = 0;
  readonly costs: CostField;
  readonly end: BallEnd;
  readonly #terms: BallTerms;

  constructor(terms: BallTerms, end: BallEnd, costs: CostField) {
    [this.#terms, this.end, this.costs] = [terms, end, costs];
    costs.start();
    costs.set(end.start, 0, 0);
    costs.queue.push(end.start, 0);
  }

  /** Goes on from the next node. */
  grow(other: Ball): void {
    const { queue } = this.costs;
    const node = queue.pop();
    if (
      node !== undefined &&
      !this.costs.isFinal(node) &&
      (node === this.end.start || this.#terms.inner(node))
    ) {
      this.costs.makeFinal(node);
      this.#goOn(node, other);
    }
    this.radius = queue.peekValue() ?? Infinity;
  }

  /** Gives a cost to what the steps of a node lead to, unless it is too high for a path that is wanted. */
  #goOn(node: number, other: Ball): void {
    const { costs } = this;
    const { graph, inner, leastWeight, cross, meet } = this.#terms;
    const { weights, hubPenalties } = graph;
    const { start, opposite, onward, away } = this.end;
    const { allowed } = onward;
    const theirs = other.costs;
    const ceiling = this.#terms.ceiling();
    const most = ceiling - other.radius;
    const base = costs.get(node) + (away && node !== start ? hubPenalties[node] : 0);
    this.work += onward.count(node);
    for (const { offsets, ends, neighbours, edges } of onward.sides) {
      const last = ends[node];
      for (let at = offsets[node]; at < last; at++) {
        const next = neighbours[at];
        const edge = edges[at];
        const leaving = next === opposite ? 0 : hubPenalties[next];
        const cost = base + weights[edge] + (away ? 0 : leaving);
        const there = theirs.get(next);
        if (cost > most && cost + there > ceiling) continue;
        if (allowed?.[edge] === 0 || (next !== opposite && !inner(next))) continue;
        if (cost + there < ceiling && there < Infinity) {
          if (away) cross(node, edge, next, cost + there);
          else cross(next, edge, node, cost + there);
        }
        if (cost >= costs.get(next)) continue;
        costs.set(next, cost, edge);
        if (there < Infinity) meet(next);
        const left = cost + (away ? leaving : 0);
        if (next !== opposite && left <= most) costs.queue.push(next, left + leastWeight);
      }
    }
  }
}
