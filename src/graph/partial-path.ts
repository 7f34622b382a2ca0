import { SUFFIX_SIGNS, UNREACHABLE, type CompletionBounds } from './completion-bounds.js';
import type { PathAutomaton } from './path-automaton.js';
import type { FoundPath, PathQuery } from './path-query.js';

/** A path from a source that is not yet (or just) at a target: its last step, and the partial path before. */
export interface PartialPath {
  readonly before: PartialPath | null;
  readonly node: number;
  /** -1 at the start. */
  readonly edge: number;
  readonly forward: boolean;
  readonly steps: number;
  /** Sum of the steps' costs, the search's cost per step included. */
  readonly cost: number;
  readonly sign: number;
  /** State of the pattern automaton. */
  readonly state: number;
  /** Studies that support every step so far; null when the query does not ask or at the start. */
  readonly studies: readonly number[] | null;
  /** An answer, not to be extended. */
  readonly complete: boolean;
}

export const partialPathAt = (node: number): PartialPath => ({
  before: null,
  node,
  edge: -1,
  forward: true,
  steps: 0,
  cost: 0,
  sign: 1,
  state: 0,
  studies: null,
  complete: false,
});

export const passesThrough = (path: PartialPath, node: number): boolean => {
  for (let at: PartialPath | null = path; at !== null; at = at.before) if (at.node === node) return true;
  return false;
};

/** How many of the nodes lie on the path after its start. */
export const countPassed = (path: PartialPath, nodes: readonly number[]): number => {
  let passed = 0;
  for (let at = path; at.before !== null; at = at.before) if (nodes.includes(at.node)) passed++;
  return passed;
};

const EVERY_CLASS = SUFFIX_SIGNS.map((_, index) => index);
const NO_WANTED_SIGN = [0];

/** Classes of suffix signs that turn the path's sign into the wanted one. */
const suffixClasses = (sign: number, wanted: PathQuery['sign']): readonly number[] => {
  if (wanted === undefined) return NO_WANTED_SIGN;
  if (wanted === 0) return sign === 0 ? EVERY_CLASS : [SUFFIX_SIGNS.indexOf(0)];
  return EVERY_CLASS.filter((index) => SUFFIX_SIGNS[index] !== 0 && SUFFIX_SIGNS[index] * sign === wanted);
};

/** Least cost from the end of the path to a target within the query's steps; Infinity when there is no way. */
export const boundOf = (
  path: PartialPath,
  bounds: CompletionBounds,
  query: PathQuery,
  automaton: PathAutomaton,
): number => {
  const positions = automaton.positionsOf(path.state);
  const classes = suffixClasses(path.sign, query.sign);
  const steps = bounds.stepsFrom(path.node, positions, classes);
  if (steps === UNREACHABLE || path.steps + steps > query.maxSteps) return Infinity;
  return bounds.costFrom(path.node, positions, classes);
};

/** The partial path as an answer, its cost without the search's cost per step. */
export const foundPath = (path: PartialPath, perStep: number): FoundPath => {
  const nodes: number[] = [];
  const edges: number[] = [];
  const forward: boolean[] = [];
  let at = path;
  for (; at.before !== null; at = at.before) {
    nodes.push(at.node);
    edges.push(at.edge);
    forward.push(at.forward);
  }
  nodes.push(at.node);
  return {
    nodes: nodes.reverse(),
    edges: edges.reverse(),
    forward: forward.reverse(),
    sign: path.sign > 0 ? 1 : path.sign < 0 ? -1 : 0,
    cost: path.cost - path.steps * perStep,
  };
};
