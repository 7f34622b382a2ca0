import type { MechanismGraph } from './mechanism-graph.js';
import { DEAD, type PathAutomaton } from './path-automaton.js';
import type { PathQuery } from './path-query.js';

/** States of a pattern times kinds of step that are worked out beforehand at most. */
const MAX_MOVES = 1 << 11;
const MAX_PARTS = 8;
const MAX_VIA = 4;
/** States of nodes are numbers of 32 bits. */
const LAST_STATE = 2 ** 32 - 1;
/** Kinds of edge by their sign. */
const SIGNS = 3;

/** What one kind of step does: a kind is which parts of the pattern it matches, its sign, and which `via` node it arrives at. */
export interface StepKind {
  /** By class: the class after the step; DEAD when no answer goes on so. */
  readonly after: Int32Array;
  /** By class: the classes from which the step leads there. */
  readonly before: readonly (readonly number[])[];
  /** By class: 1 when a path that ends with this step is one that the query asks for. */
  readonly ends: Uint8Array;
  readonly ending: readonly number[];
}

/**
 * What a query still has to know of a path besides its end: the sign so far, the state of the pattern, and the `via` nodes behind it. Every such
 * knowledge is a *class*; a path has one class only. The first step leaves class 0. Coherence is left aside.
 */
export class StepClasses {
  readonly count: number;
  readonly #signs: Int8Array;
  readonly #wanted: PathQuery['sign'];
  readonly #via: readonly number[];
  readonly #automaton: PathAutomaton;
  readonly #states: number;
  readonly #kinds: (StepKind | undefined)[] = [];

  private constructor(graph: MechanismGraph, query: PathQuery, automaton: PathAutomaton, states: number) {
    this.#signs = graph.signs;
    [this.#wanted, this.#via, this.#automaton] = [query.sign, query.via, automaton];
    this.#states = states;
    this.count = (query.sign === undefined ? 1 : 2) * 2 ** query.via.length * states;
  }

  /** null when there would be too many. */
  static of(graph: MechanismGraph, query: PathQuery, automaton: PathAutomaton): StepClasses | null {
    const parts = query.pattern?.length ?? 0;
    if (query.via.length > MAX_VIA || parts > MAX_PARTS) return null;
    const states = countStates(automaton, 2 ** parts);
    if (states === null) return null;
    const classes = new StepClasses(graph, query, automaton, states);
    return (classes.count + 2) * graph.nodeCount > LAST_STATE ? null : classes;
  }

  /** The kind of a step over an edge to a node. */
  kindOf(edge: number, node: number): StepKind {
    const via = this.#via.length === 0 ? 0 : this.#via.indexOf(node) + 1;
    const sign = this.#wanted === undefined ? 0 : this.#signs[edge];
    const matches = this.#automaton.matchesOf(edge, node);
    const at = (matches * SIGNS + sign + 1) * (this.#via.length + 1) + via;
    return (this.#kinds[at] ??= this.#kind(matches, sign, via));
  }

  #kind(matches: number, sign: number, via: number): StepKind {
    const { count } = this;
    const after = new Int32Array(count).fill(DEAD);
    const before = Array.from({ length: count }, (): number[] => []);
    const ends = new Uint8Array(count);
    const ending: number[] = [];
    const passed = 2 ** this.#via.length;
    for (let from = 0; from < count; from++) {
      const state = this.#automaton.after(from % this.#states, matches);
      const behind = Math.floor(from / this.#states) % passed;
      const signAfter = this.#signAfter(Math.floor(from / this.#states / passed), sign);
      if (state === DEAD || signAfter === DEAD) continue;
      const behindAfter = via === 0 ? behind : behind | (1 << (via - 1));
      after[from] = (signAfter * passed + behindAfter) * this.#states + state;
      before[after[from]].push(from);
      if (behind !== passed - 1 || !this.#isWanted(signAfter) || !this.#mayEnd(state)) continue;
      ends[from] = 1;
      ending.push(from);
    }
    return { after, before, ends, ending };
  }

  /** Where a sign is wanted: 1 for a path that turns it round; where unknown is wanted: 1 for a path with such a step. */
  #signAfter(before: number, sign: number): number {
    if (this.#wanted === undefined) return 0;
    if (this.#wanted === 0) return sign === 0 ? 1 : before;
    return sign === 0 ? DEAD : sign < 0 ? 1 - before : before;
  }

  #isWanted(sign: number): boolean {
    return this.#wanted === undefined || sign === (this.#wanted === 1 ? 0 : 1);
  }

  #mayEnd(state: number): boolean {
    const { accepting, positionsOf } = this.#automaton;
    return positionsOf(state).some((position) => accepting[position]);
  }
}

/** All states of a pattern, which are numbered as they are met; null when there are too many. */
const countStates = (automaton: PathAutomaton, matchings: number): number | null => {
  let count = 1;
  for (let state = 0; state < count; state++) {
    if (count * matchings > MAX_MOVES) return null;
    for (let matches = 0; matches < matchings; matches++)
      count = Math.max(count, automaton.after(state, matches) + 1);
  }
  return count;
};
