import FlatQueue from 'flatqueue';
import type { MechanismGraph } from './mechanism-graph.js';
import type { PathAutomaton } from './path-automaton.js';
import type { Walkable } from './walkable.js';

/** Classes of the sign of what is still to come; without a wanted sign there is one class for all. */
export const SUFFIX_SIGNS = [1, -1, 0] as const;

/**
 * For every state (node, automaton position, sign of the rest) the fewest steps and the least cost that lead to a target. Exact when nodes
 * may repeat, hence never more than the truth for a path without repeats: an admissible bound for the search from the front.
 */
export interface CompletionBounds {
  /** Fewest steps, UNREACHABLE when there is no way within the query's steps. */
  readonly stepsFrom: (
    node: number,
    positionsNow: readonly number[],
    suffixClasses: readonly number[],
  ) => number;
  /** Least cost, with the penalty for leaving `node` itself; Infinity when there is no way. */
  readonly costFrom: (
    node: number,
    positionsNow: readonly number[],
    suffixClasses: readonly number[],
  ) => number;
}

export const UNREACHABLE = 255;

export interface BoundsInput {
  readonly graph: MechanismGraph;
  readonly walkable: Walkable;
  readonly automaton: PathAutomaton;
  readonly targets: readonly number[];
  /** 1 = may lie inside the path. */
  readonly inner: (node: number) => boolean;
  readonly bySign: boolean;
  readonly maxSteps: number;
  /** Added to the cost of every step; large enough, it puts fewer steps before lower cost. */
  readonly perStep: number;
  /** Asked now and then. */
  readonly isOver: () => boolean;
}

/** The bounds, or null when `isOver` ended the computation. Time O(edges · positions · signs · log), memory O(nodes · positions · signs). */
export const completionBounds = (input: BoundsInput): CompletionBounds | null => {
  const { graph, walkable, automaton, targets, inner, bySign, maxSteps, perStep, isOver } = input;
  const { nodeCount, signs, weights, hubPenalties } = graph;
  const { positions } = automaton;
  const classes = bySign ? SUFFIX_SIGNS.length : 1;
  const steps = new Uint8Array(nodeCount * positions * classes).fill(UNREACHABLE);
  const costs = new Float64Array(steps.length).fill(Infinity);
  const stateOf = (node: number, position: number, sign: number): number =>
    (sign * positions + position) * nodeCount + node;

  const starts: number[] = [];
  for (const target of targets) {
    for (let position = 0; position < positions; position++) {
      if (automaton.accepting[position]) starts.push(stateOf(target, position, 0));
    }
  }
  const isStart = new Set(starts);

  /** Calls `relax` with every state from which one step leads to `state`, and the cost of that step. */
  const eachBefore = (state: number, relax: (before: number, cost: number) => void): void => {
    const node = state % nodeCount;
    if (!isStart.has(state) && !inner(node)) return;
    const rest = Math.floor(state / nodeCount);
    const position = rest % positions;
    const sign = Math.floor(rest / positions);
    walkable.eachStepInto(node, (edge, before) => {
      const signBefore = bySign ? SUFFIX_SIGNS.indexOf(signTimes(SUFFIX_SIGNS[sign], signs[edge])) : 0;
      for (const { from, part } of automaton.arcsInto[position]) {
        if (part !== null && (part.edges[edge] === 0 || part.nodes[node] === 0)) continue;
        relax(stateOf(before, from, signBefore), weights[edge] + hubPenalties[before] + perStep);
      }
    });
  };

  let frontier = starts;
  for (const state of starts) steps[state] = 0;
  for (let step = 1; step <= maxSteps && frontier.length > 0; step++) {
    const next: number[] = [];
    for (const [count, state] of frontier.entries()) {
      if (count % 256 === 0 && isOver()) return null;
      eachBefore(state, (before) => {
        if (steps[before] !== UNREACHABLE) return;
        steps[before] = step;
        next.push(before);
      });
    }
    frontier = next;
  }

  const queue = new FlatQueue<number>();
  for (const state of starts) {
    costs[state] = 0;
    queue.push(state, 0);
  }
  for (let count = 0; ; count++) {
    if (count % 256 === 0 && isOver()) return null;
    const cost = queue.peekValue();
    const state = queue.pop();
    if (state === undefined || cost === undefined) break;
    if (cost > costs[state]) continue;
    eachBefore(state, (before, stepCost) => {
      if (steps[before] === UNREACHABLE || cost + stepCost >= costs[before]) return;
      costs[before] = cost + stepCost;
      queue.push(before, costs[before]);
    });
  }

  const least =
    (column: Uint8Array | Float64Array, none: number) =>
    (node: number, positionsNow: readonly number[], suffixClasses: readonly number[]): number => {
      let best = none;
      for (const sign of suffixClasses) {
        for (const position of positionsNow) {
          const value = column[stateOf(node, position, sign)];
          if (value < best) best = value;
        }
      }
      return best;
    };
  return { stepsFrom: least(steps, UNREACHABLE), costFrom: least(costs, Infinity) };
};

const signTimes = (sign: 1 | -1 | 0, factor: number): 1 | -1 | 0 => {
  const product = sign * factor;
  return product > 0 ? 1 : product < 0 ? -1 : 0;
};
