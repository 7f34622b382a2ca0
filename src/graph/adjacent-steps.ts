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
  /** By edge: 1 = may be a step. Absent = all. */
  readonly allowed: Uint8Array | undefined;
  readonly #degrees: Uint32Array;

  /** @param away  true: steps that leave a node; false: steps that arrive at it */
  constructor(
    graph: MechanismGraph,
    { direction, edges }: Pick<PathQuery, 'direction' | 'edges'>,
    away: boolean,
  ) {
    this.#causal = direction === 'CAUSAL';
    this.allowed = edges;
    this.#degrees = graph.degrees;
    this.sides = openSides(graph)[direction][away ? 'away' : 'towards'];
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
    return this.edgeTo(node, neighbour) >= 0;
  }

  /** The edge of one step to (or from) the neighbour; −1 when there is none. */
  edgeTo(node: number, neighbour: number): number {
    for (const side of this.sides) {
      const middle = side.causalEnds[node];
      const causal = this.#firstTo(side, side.offsets[node], middle, neighbour);
      if (causal >= 0) return causal;
      const other = this.#firstTo(side, middle, side.ends[node], neighbour);
      if (other >= 0) return other;
    }
    return -1;
  }

  /** Whether a step leads to (or comes from) a level of a side. */
  leadsInto(node: number, side: SearchSide, depth: number): boolean {
    const allowed = this.allowed;
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

  /** The first allowed edge to this neighbour in a range that is ordered by neighbour, −1 when there is none. */
  #firstTo({ neighbours, edges }: OpenAdjacency, from: number, to: number, neighbour: number): number {
    let at = firstAtLeast(neighbours, neighbour, from, to);
    for (; at < to && neighbours[at] === neighbour; at++) {
      if (this.allowed?.[edges[at]] !== 0) return edges[at];
    }
    return -1;
  }

  #visit(side: OpenAdjacency, from: number, to: number, forward: boolean, visit: StepVisitor): void {
    for (let at = from; at < to; at++) {
      if (this.allowed?.[side.edges[at]] !== 0) visit(side.edges[at], side.neighbours[at], forward);
    }
  }
}

/** By direction, and by whether steps leave a node or arrive at it: the adjacencies to go through. */
type OpenSides = Record<PathQuery['direction'], Record<'away' | 'towards', readonly OpenAdjacency[]>>;

const known = new WeakMap<MechanismGraph, OpenSides>();

/** Made once for a graph, since a search may be over before they would be. */
const openSides = (graph: MechanismGraph): OpenSides => {
  const { outgoing, incoming } = graph;
  const made = known.get(graph);
  if (made !== undefined) return made;
  const causal = [outgoing, incoming].map((side) => ({ ...side, ends: side.causalEnds }));
  const either = [outgoing, incoming].map((side) => ({ ...side, ends: side.stepEnds }));
  const sides: OpenSides = {
    CAUSAL: { away: [causal[0]], towards: [causal[1]] },
    EITHER: { away: either, towards: [either[1], either[0]] },
  };
  known.set(graph, sides);
  return sides;
};

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
