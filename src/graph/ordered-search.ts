import FlatQueue from 'flatqueue';
import { completionBounds } from './completion-bounds.js';
import { comparePaths } from './found-paths.js';
import type { EdgeStudies, MechanismGraph } from './mechanism-graph.js';
import {
  boundOf,
  countPassed,
  foundPath,
  partialPathAt,
  passesThrough,
  type PartialPath,
} from './partial-path.js';
import { compilePattern, DEAD, type PathAutomaton } from './path-automaton.js';
import type { FoundPath, PathAnswer, PathQuery } from './path-query.js';
import { walkableOf, type Walkable } from './walkable.js';

/* Paths in order of cost, without repeated nodes (A*, Hart, Nilsson & Raphael 1968).
 * The letters return in the code below.
 * A) Backward from the targets: for every state (node, position in the pattern, sign of the rest) the fewest steps and the least cost to a
 *    target, exact when nodes may repeat. This never says more than the truth, so it is an admissible bound.
 * B) Forward from the sources: the partial path with the least cost + bound is extended by every step that is open, repeats no node and
 *    can still arrive in time. Complete paths therefore come out in order of cost, and what was found when a limit is hit is the beginning
 *    of the true answer.
 * C) Paths of equal cost are collected until a dearer one comes, then put in order of steps and ids. */

/** `shouldStop` is heeded only after this many checks, so that a small graph always gives an answer. */
const CHECKS_BEFORE_STOP = 64;

/** Partial paths that may wait at once; more are treated like an exhausted budget. */
const MAX_WAITING = 2_000_000;

/** What all searches of one query share. */
export interface Search {
  readonly graph: MechanismGraph;
  readonly query: PathQuery;
  readonly walkable: Walkable;
  readonly automaton: PathAutomaton;
  /** True for nodes that may lie inside a path. */
  readonly inner: (node: number) => boolean;
  expansions: number;
  checks: number;
  stopped: PathAnswer['stopped'];
}

export const startSearch = (graph: MechanismGraph, query: PathQuery): Search => {
  const avoided = new Set(query.avoid);
  const { innerNodes } = query;
  return {
    graph,
    query,
    walkable: walkableOf(graph, query),
    automaton: compilePattern(query.pattern, query.maxSteps),
    inner: (node) => !avoided.has(node) && (innerNodes === undefined || innerNodes[node] === 1),
    expansions: 0,
    checks: 0,
    stopped: null,
  };
};

const isOver = (search: Search): boolean => {
  search.checks++;
  if (search.checks <= CHECKS_BEFORE_STOP || search.query.shouldStop?.() !== true) return false;
  search.stopped = 'TIME';
  return true;
};

/** Complete paths, a list for every cost that occurs, cheapest first, each list in order. Ends early when the search is stopped. */
export function* pathsByCost(
  search: Search,
  sources: readonly number[],
  targets: readonly number[],
  perStep: number,
): Generator<FoundPath[], void, undefined> {
  const { graph, query, automaton, walkable, inner } = search;
  const bounds = completionBounds({
    graph,
    walkable,
    automaton,
    targets,
    inner,
    bySign: query.sign !== undefined,
    maxSteps: query.maxSteps,
    perStep,
    isOver: () => isOver(search),
  }); // (A)
  if (bounds === null) return;
  const isTarget = new Set(targets);
  const waiting = new FlatQueue<PartialPath>();
  const wait = (path: PartialPath, discount: number): void => {
    const bound = boundOf(path, bounds, query, automaton);
    if (bound !== Infinity) waiting.push(path, path.cost + bound - discount);
  };

  const extend = (path: PartialPath): void => {
    const leaving = path.steps === 0 ? 0 : graph.hubPenalties[path.node];
    walkable.eachStepFrom(path.node, (edge, node, forward) => {
      if (passesThrough(path, node)) return;
      const state = automaton.advance(path.state, edge, node);
      if (state === DEAD) return;
      const studies =
        query.coherence === undefined
          ? null
          : sharedStudies(path.studies, query.studies ?? graph.studies, edge);
      if (query.coherence === 'SINGLE_STUDY' && studies?.length === 0) return;
      const next: PartialPath = {
        before: path,
        node,
        edge,
        forward,
        steps: path.steps + 1,
        cost: path.cost + graph.weights[edge] + leaving + perStep,
        sign: path.sign * graph.signs[edge],
        state,
        studies,
        complete: false,
      };
      if (isTarget.has(node) && isAnswer(next, query, automaton))
        waiting.push({ ...next, complete: true }, next.cost);
      const atSoleTarget = targets.length === 1 && isTarget.has(node);
      if (!atSoleTarget && next.steps < query.maxSteps && inner(node) && viaFits(next, query)) wait(next, 0);
    });
  };

  for (const node of sources) wait(partialPathAt(node), graph.hubPenalties[node]); // leaving the start costs nothing
  let level: FoundPath[] = [];
  let levelCost = -1;
  for (;;) {
    const priority = waiting.peekValue();
    const path = waiting.pop();
    if (path === undefined || priority === undefined) break;
    if (level.length > 0 && priority > levelCost) {
      yield level.sort(comparePaths); // (C)
      level = [];
    }
    if (path.complete) {
      level.push(foundPath(path, perStep));
      levelCost = priority;
      continue;
    }
    if (search.expansions >= query.maxExpansions || waiting.length > MAX_WAITING) {
      search.stopped = 'EXPANSIONS';
      break;
    }
    if (isOver(search)) break;
    search.expansions++;
    extend(path); // (B)
  }
  if (level.length > 0) yield level.sort(comparePaths);
}

/** Whether a partial path at a target is a path that the query asks for. */
const isAnswer = (path: PartialPath, query: PathQuery, automaton: PathAutomaton): boolean =>
  path.steps >= query.minSteps &&
  automaton.positionsOf(path.state).some((position) => automaton.accepting[position]) &&
  (query.sign === undefined || path.sign === query.sign) &&
  (query.coherence !== 'JOINED' || path.studies?.length === 0) &&
  path.before !== null &&
  countPassed(path.before, query.via) === query.via.length;

/** Whether the `via` nodes that are still missing fit between the path's end and the target. */
const viaFits = (path: PartialPath, query: PathQuery): boolean =>
  query.via.length - countPassed(path, query.via) < query.maxSteps - path.steps;

/** Studies that support the edge and every step before it; `before` is null at the start of a path. */
const sharedStudies = (
  before: readonly number[] | null,
  studies: EdgeStudies,
  edge: number,
): readonly number[] => {
  const own = studies.ids.subarray(studies.offsets[edge], studies.offsets[edge + 1]);
  return before === null ? Array.from(own) : before.filter((study) => own.includes(study));
};
