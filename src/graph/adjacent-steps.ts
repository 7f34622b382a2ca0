import type { Adjacency, MechanismGraph } from './mechanism-graph.js';
import type { PathQuery } from './path-query.js';
import type { SearchSide } from './search-scratch.js';
import type { StepVisitor } from './walkable.js';

/** One adjacency, as far as a query walks it: the steps of node i stand from `offsets[i]` to before `ends[i]`. */
export interface OpenAdjacency extends Adjacency {
  readonly ends: Uint32Array;
}

/** The steps of a query that leave a node (or those that arrive at it, seen from there). Self loops and closed edges are none. */
export class AdjacentSteps {
  readonly sides: readonly OpenAdjacency[];
  readonly #causal: boolean;
  readonly #allowed: Uint8Array | undefined;
  readonly #degrees: Uint32Array;

  /** @param away  true: steps that leave a node; false: steps that arrive at it */
  constructor(
    { outgoing, incoming, degrees }: MechanismGraph,
    { direction, edges }: Pick<PathQuery, 'direction' | 'edges'>,
    away: boolean,
  ) {
    this.#causal = direction === 'CAUSAL';
    this.#allowed = edges;
    this.#degrees = degrees;
    const sides = away ? [outgoing, incoming] : [incoming, outgoing];
    this.sides = this.#causal
      ? [{ ...sides[0], ends: sides[0].causalEnds }]
      : sides.map((side) => ({ ...side, ends: side.stepEnds }));
  }

  /** How many edges there are to look at, about: the query's filter and the direction are left aside. */
  count(node: number): number {
    return this.#degrees[node];
  }

  /** Visits all; `forward` tells of walking in the direction of the path, whichever end is looked from. */
  each(node: number, visit: StepVisitor): void {
    for (const [at, side] of this.sides.entries()) {
      this.#visit(side, side.offsets[node], side.ends[node], at === 0, visit);
    }
  }

  /** Visits those to (or from) one neighbour, found by halving. */
  eachTo(node: number, neighbour: number, visit: StepVisitor): void {
    for (const [at, side] of this.sides.entries()) {
      for (const [from, to] of this.#parts(side, node)) {
        const first = firstAtLeast(side.neighbours, neighbour, from, to);
        let last = first;
        while (last < to && side.neighbours[last] === neighbour) last++;
        this.#visit(side, first, last, at === 0, visit);
      }
    }
  }

  /** Whether a step leads to (or comes from) the neighbour. */
  leadsTo(node: number, neighbour: number): boolean {
    for (const side of this.sides) {
      const middle = side.causalEnds[node];
      if (this.#holds(side, side.offsets[node], middle, neighbour)) return true;
      if (this.#holds(side, middle, side.ends[node], neighbour)) return true;
    }
    return false;
  }

  /** Whether a step leads to (or comes from) a level of a side. */
  leadsInto(node: number, side: SearchSide, depth: number): boolean {
    const allowed = this.#allowed;
    for (const { offsets, ends, neighbours, edges } of this.sides) {
      const last = ends[node];
      for (let at = offsets[node]; at < last; at++) {
        if (side.isAt(neighbours[at], depth) && allowed?.[edges[at]] !== 0) return true;
      }
    }
    return false;
  }

  /** Ranges that are ordered by neighbour, each by itself. */
  #parts({ offsets, causalEnds, stepEnds }: OpenAdjacency, node: number): [from: number, to: number][] {
    const causal: [number, number] = [offsets[node], causalEnds[node]];
    return this.#causal || causalEnds[node] === stepEnds[node]
      ? [causal]
      : [causal, [causalEnds[node], stepEnds[node]]];
  }

  /** Whether a range that is ordered by neighbour has an allowed edge to this one. */
  #holds({ neighbours, edges }: OpenAdjacency, from: number, to: number, neighbour: number): boolean {
    let at = firstAtLeast(neighbours, neighbour, from, to);
    for (; at < to && neighbours[at] === neighbour; at++) {
      if (this.#allowed?.[edges[at]] !== 0) return true;
    }
    return false;
  }

  #visit(side: OpenAdjacency, from: number, to: number, forward: boolean, visit: StepVisitor): void {
    for (let at = from; at < to; at++) {
      if (this.#allowed?.[side.edges[at]] !== 0) visit(side.edges[at], side.neighbours[at], forward);
    }
  }
}

/** First place from `from` to before `to` whose value is not below; `to` when there is none. */
export const firstAtLeast = (values: Uint32Array, value: number, from: number, to: number): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
};
