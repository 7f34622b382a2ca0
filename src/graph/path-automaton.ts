import type { PatternStep } from './path-query.js';

/** A move of the automaton: from position to position over an edge that `part` allows; null allows every edge. */
export interface AutomatonArc {
  readonly from: number;
  readonly to: number;
  readonly part: PatternStep | null;
}

/**
 * A pattern as a non-deterministic automaton whose positions are bits of a number. Terminology: a *position* says how much of the
 * pattern is behind the path; a *mask* is the set of positions that one path may be at, so that a path that matches in several ways is one path.
 */
export interface PathAutomaton {
  readonly positions: number;
  readonly arcs: readonly AutomatonArc[];
  /** Bit set of the positions at which a path may end. */
  readonly accepting: number;
}

/** Bits of a mask that stay clear of the sign bit. */
const MAX_POSITIONS = 31;

const ANY: PathAutomaton = { positions: 1, arcs: [{ from: 0, to: 0, part: null }], accepting: 1 };

/**
 * The automaton of a pattern, or the one that accepts everything when there is none. A part with `min` to `max` repeats becomes `min`
 * copies that must be taken and `max − min` that may be skipped; copies that cannot fit into `maxSteps` are left out.
 * @throws RangeError when a part is not 0 ≤ min ≤ max, max ≥ 1, or the pattern unfolds into more than 30 copies
 */
export const compilePattern = (
  pattern: readonly PatternStep[] | undefined,
  maxSteps: number,
): PathAutomaton => {
  if (pattern === undefined) return ANY;
  const required = pattern.reduce((sum, part) => sum + part.min, 0);
  const copies: { part: PatternStep; optional: boolean }[] = [];
  for (const part of pattern) {
    if (!(part.min >= 0 && part.max >= Math.max(1, part.min))) {
      throw new RangeError(
        `pattern part with min ${part.min} and max ${part.max}: expected 0 ≤ min ≤ max and max ≥ 1`,
      );
    }
    const fitting = Math.min(part.max, Math.max(part.min, maxSteps - (required - part.min)));
    for (let copy = 0; copy < fitting; copy++) copies.push({ part, optional: copy >= part.min });
  }
  if (copies.length >= MAX_POSITIONS) {
    throw new RangeError(
      `the pattern unfolds into ${copies.length} steps, expected at most ${MAX_POSITIONS - 1}: lower the max of its parts`,
    );
  }
  const arcs: AutomatonArc[] = [];
  let accepting = 1 << copies.length;
  for (let from = copies.length - 1; from >= 0; from--) {
    for (let copy = from; copy < copies.length; copy++) {
      arcs.push({ from, to: copy + 1, part: copies[copy].part });
      if (!copies[copy].optional) break;
    }
    if (copies[from].optional && (accepting & (1 << (from + 1))) !== 0) accepting |= 1 << from;
  }
  return { positions: copies.length + 1, arcs, accepting };
};

/** Positions after one more step over `edge` to `node`; 0 when no position allows it. */
export const advance = (automaton: PathAutomaton, mask: number, edge: number, node: number): number => {
  let next = 0;
  for (const { from, to, part } of automaton.arcs) {
    if ((mask & (1 << from)) === 0) continue;
    if (part === null || (part.edges[edge] === 1 && part.nodes[node] === 1)) next |= 1 << to;
  }
  return next;
};
