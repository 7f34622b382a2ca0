import { SUFFIX_SIGNS, UNREACHABLE, type CompletionBounds } from './completion-bounds.js';
import type { PathAutomaton } from './path-automaton.js';
import type { FoundPath, PathQuery } from './path-query.js';

/** A path from a source that is not yet, or just, at a target. */
export interface PartialPath {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly forward: readonly boolean[];
  /** Sum of the steps' costs, the search's cost per step included. */
  readonly cost: number;
  readonly sign: number;
  /** State of the pattern automaton. */
  readonly state: number;
  /** Studies that support every step so far; null when the query does not ask or at the start. */
  readonly studies: readonly number[] | null;
}

export const partialPathAt = (node: number): PartialPath => ({
  nodes: [node],
  edges: [],
  forward: [],
  cost: 0,
  sign: 1,
  state: 0,
  studies: null,
});

export const endOf = ({ nodes }: PartialPath): number => nodes[nodes.length - 1];

const EVERY_CLASS = SUFFIX_SIGNS.map((_, index) => index);
const NO_WANTED_SIGN = [0];

/** Classes of suffix signs that turn the path's sign into the wanted one. */
const suffixClasses = (sign: number, wanted: PathQuery['sign']): readonly number[] => {
  if (wanted === undefined) return NO_WANTED_SIGN;
  if (wanted === 0) return sign === 0 ? EVERY_CLASS : [SUFFIX_SIGNS.indexOf(0)];
  return EVERY_CLASS.filter((index) => SUFFIX_SIGNS[index] !== 0 && SUFFIX_SIGNS[index] * sign === wanted);
};

/** Least cost and fewest steps that a path has when it is at a target; null when it cannot arrive within the query's steps. */
export const leastWhole = (
  path: PartialPath,
  bounds: CompletionBounds,
  query: PathQuery,
  automaton: PathAutomaton,
): { cost: number; steps: number } | null => {
  const positions = automaton.positionsOf(path.state);
  const classes = suffixClasses(path.sign, query.sign);
  const more = bounds.stepsFrom(endOf(path), positions, classes);
  const steps = path.edges.length + more;
  if (more === UNREACHABLE || steps > query.maxSteps) return null;
  return { cost: path.cost + bounds.costFrom(endOf(path), positions, classes), steps };
};

/** The partial path as an answer, its cost without the search's cost per step. */
export const foundPath = (
  { nodes, edges, forward, sign, cost }: PartialPath,
  perStep: number,
): FoundPath => ({
  nodes,
  edges,
  forward,
  sign: sign > 0 ? 1 : sign < 0 ? -1 : 0,
  cost: cost - edges.length * perStep,
});
