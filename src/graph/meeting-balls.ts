import { AdjacentSteps } from './adjacent-steps.js';
import { Ball, type BallTerms } from './ball.js';
import { Ceiling } from './ceiling.js';
import type { CostFields } from './cost-field.js';
import type { MechanismGraph } from './mechanism-graph.js';
import type { PathQuery } from './path-query.js';

/** Places where the balls meet that are kept at most. */
const MAX_MEETINGS = 1 << 20;

export interface BallSearch {
  readonly graph: MechanismGraph;
  readonly query: Pick<PathQuery, 'direction' | 'edges' | 'maxSteps'>;
  readonly source: number;
  readonly target: number;
  /** True for nodes that may lie inside a path. */
  readonly inner: (node: number) => boolean;
  readonly minSteps: number;
  /** How many paths are wanted. */
  readonly wanted: number;
}

/**
 * Search by cost from both ends (Pohl 1971) that is not done with the first path. Every node to which both balls give a cost is kept. Each step that joins
 * the balls is part of a walk along the ways by which they grew, and where that is a path, it is one that the query has: so many lowest of them put a ceiling on
 * what is wanted. Once the radii add up to more than a cost and the least weight, every path of that cost or less goes through a node kept, from where
 * the source's ball has gone on before it to where the target's ball has gone on after it: a step between two nodes from which neither has gone on would be too dear.
 */
export class MeetingBalls {
  readonly graph: MechanismGraph;
  readonly near: Ball;
  readonly far: Ball;
  /** Nodes to which both balls give a cost, some of them more than once. */
  readonly meetings: number[] = [];
  readonly #search: BallSearch;
  readonly #ceiling: Ceiling;
  readonly #leastWeight: number;
  /** The walks that count for the ceiling. */
  readonly #known = new Set<string>();

  constructor(search: BallSearch, { near, far, leastWeight }: CostFields) {
    const { graph, query, source, target, inner, wanted } = search;
    const ceiling = new Ceiling(wanted);
    [this.graph, this.#search, this.#ceiling, this.#leastWeight] = [graph, search, ceiling, leastWeight];
    const terms: BallTerms = {
      graph,
      inner,
      leastWeight,
      ceiling: () => ceiling.cost,
      cross: (from, edge, to, cost) => {
        this.#count(cost, from, edge, to);
      },
      meet: (node) => {
        this.meetings.push(node);
      },
    };
    const leaving = new AdjacentSteps(graph, query, true);
    const arriving = new AdjacentSteps(graph, query, false);
    this.near = new Ball(terms, { start: source, opposite: target, onward: leaving, away: true }, near);
    this.far = new Ball(terms, { start: target, opposite: source, onward: arriving, away: false }, far);
  }

  /** Edges gone through. */
  get work(): number {
    return this.near.work + this.far.work;
  }

  /** Paths of this cost and less are wanted. */
  get ceiling(): number {
    return this.#ceiling.cost;
  }

  /** As many paths as are wanted are known not to cost more. */
  lowerCeiling(cost: number): void {
    this.#ceiling.lowerTo(cost);
  }

  /** Paths that cost less than this lie within the balls. */
  get reach(): number {
    return this.near.radius + this.far.radius - this.#leastWeight;
  }

  /** All paths that are wanted lie within the balls. */
  get isDone(): boolean {
    return this.reach > this.ceiling || this.reach === Infinity;
  }

  /** The balls meet in more places than are kept. */
  get isOverfull(): boolean {
    return this.meetings.length > MAX_MEETINGS;
  }

  /** Goes through about so many edges more, as many from either end. */
  grow(edges: number): void {
    const enough = this.work + edges;
    while (this.work < enough && !this.isDone) {
      if (this.near.work <= this.far.work) this.near.grow(this.far);
      else this.far.grow(this.near);
    }
  }

  /** Lowers the ceiling by the walk over a crossing, when it is a path and new. */
  #count(cost: number, from: number, edge: number, to: number): void {
    const { minSteps } = this.#search;
    const { maxSteps } = this.#search.query;
    const edges = [edge];
    const nodes = [from, to];
    for (const [{ costs, end }, first] of [
      [this.near, from],
      [this.far, to],
    ] as const) {
      for (let node = first; node !== end.start;) {
        const step = costs.edgeOf(node);
        node = this.#otherEnd(step, node);
        if (nodes.includes(node) || edges.length === maxSteps) return;
        nodes.push(node);
        edges.push(step);
      }
    }
    if (edges.length < minSteps) return;
    const key = edges.sort((a, b) => a - b).join(); // no two paths between two nodes have the same edges
    if (this.#known.has(key)) return;
    this.#known.add(key);
    this.#ceiling.lower(cost);
  }

  #otherEnd(edge: number, node: number): number {
    const { subjects, objects } = this.graph;
    return subjects[edge] === node ? objects[edge] : subjects[edge];
  }
}
