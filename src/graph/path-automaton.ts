import type { PatternStep } from './path-query.js';

/** A move of the automaton: from position to position over an edge that `part` allows; null allows every edge. */
export interface AutomatonArc {
  readonly from: number;
  readonly part: PatternStep | null;
}

/**
 * A pattern as an automaton. Terminology: a *position* says how much of the pattern is behind a path; a path that matches in several ways is at
 * several positions, and such a set of positions is a *state* (subset construction, made as states are met), so that it stays one path.
 */
export interface PathAutomaton {
  readonly positions: number;
  /** By position: the moves that arrive there. */
  readonly arcsInto: readonly (readonly AutomatonArc[])[];
  /** By position: a path may end there. */
  readonly accepting: readonly boolean[];
  /** State after one more step over `edge` to `node`; DEAD when the pattern allows none. States begin at 0. */
  readonly advance: (state: number, edge: number, node: number) => number;
  /** Which parts a step over `edge` to `node` matches, a bit each. */
  readonly matchesOf: (edge: number, node: number) => number;
  /** As `advance`, by what the step matches. */
  readonly after: (state: number, matches: number) => number;
  readonly positionsOf: (state: number) => readonly number[];
}

export const DEAD = -1;

const MAX_PARTS = 30;

const ANYTHING: PathAutomaton = {
  positions: 1,
  arcsInto: [[{ from: 0, part: null }]],
  accepting: [true],
  advance: () => 0,
  matchesOf: () => 0,
  after: () => 0,
  positionsOf: () => [0],
};

/**
 * The automaton of a pattern, or the one that accepts everything when there is none. A part with `min` to `max` repeats becomes `min`
 * copies that must be taken and `max − min` that may be skipped; copies that cannot fit into `maxSteps` are left out.
 * @throws RangeError when the pattern has more than 30 parts
 */
export const compilePattern = (
  pattern: readonly PatternStep[] | undefined,
  maxSteps: number,
): PathAutomaton => {
  if (pattern === undefined) return ANYTHING;
  if (pattern.length > MAX_PARTS) {
    throw new RangeError(`the pattern has ${pattern.length} parts, expected at most ${MAX_PARTS}`);
  }
  const required = pattern.reduce((sum, part) => sum + part.min, 0);
  const copies = pattern.flatMap((part, index) => {
    const fitting = Math.min(part.max, Math.max(part.min, maxSteps - (required - part.min)));
    return Array.from({ length: fitting }, (_, copy) => ({ part, index, optional: copy >= part.min }));
  });
  /** Positions at which a path that is at `position` may be at once, by skipping optional copies. */
  const skipFrom = (position: number): number[] =>
    position < copies.length && copies[position].optional
      ? [position, ...skipFrom(position + 1)]
      : [position];
  const reach = Array.from({ length: copies.length + 1 }, (_, position) => skipFrom(position));
  const arcsInto = Array.from({ length: copies.length + 1 }, (_, to) =>
    reach.flatMap((skipped, from) =>
      to > 0 && skipped.includes(to - 1) ? [{ from, part: copies[to - 1].part }] : [],
    ),
  );
  return {
    positions: copies.length + 1,
    arcsInto,
    accepting: reach.map((skipped) => skipped.includes(copies.length)),
    ...statesOf(pattern, (positions, matches) =>
      positions
        .flatMap((position) => reach[position])
        .filter((position) => position < copies.length && (matches & (1 << copies[position].index)) !== 0)
        .map((position) => position + 1),
    ),
  };
};

/** States as they are met, found again by their positions; moves are remembered by state and by the parts that a step matches. */
const statesOf = (
  pattern: readonly PatternStep[],
  move: (positions: readonly number[], matches: number) => readonly number[],
): Pick<PathAutomaton, 'advance' | 'matchesOf' | 'after' | 'positionsOf'> => {
  const states: (readonly number[])[] = [[0]];
  const stateOf = new Map([['0', 0]]);
  const moves: Map<number, number>[] = [new Map<number, number>()];
  const stateAfter = (state: number, matches: number): number => {
    const positions = [...new Set(move(states[state], matches))].sort((a, b) => a - b);
    if (positions.length === 0) return DEAD;
    const key = positions.join();
    const known = stateOf.get(key) ?? states.length;
    if (known === states.length) {
      states.push(positions);
      moves.push(new Map<number, number>());
      stateOf.set(key, known);
    }
    return known;
  };
  const matchesOf = (edge: number, node: number): number => {
    let matches = 0;
    for (let index = 0; index < pattern.length; index++) {
      if (pattern[index].edges[edge] === 1 && pattern[index].nodes[node] === 1) matches |= 1 << index;
    }
    return matches;
  };
  const after = (state: number, matches: number): number => {
    let next = moves[state].get(matches);
    if (next === undefined) {
      next = stateAfter(state, matches);
      moves[state].set(matches, next);
    }
    return next;
  };
  return {
    positionsOf: (state) => states[state],
    matchesOf,
    after,
    advance: (state, edge, node) => after(state, matchesOf(edge, node)),
  };
};
