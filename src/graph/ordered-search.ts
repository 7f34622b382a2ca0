import TinyQueue from 'tinyqueue';
import { completionBounds, type CompletionBounds } from './completion-bounds.js';
import { compareSequences } from './found-paths.js';
import type { EdgeStudies, MechanismGraph } from './mechanism-graph.js';
import { endOf, foundPath, leastWhole, partialPathAt, type PartialPath } from './partial-path.js';
import { compilePattern, DEAD, type PathAutomaton } from './path-automaton.js';
import type { FoundPath, PathAnswer, PathQuery } from './path-query.js';
import { walkableOf, type Walkable } from './walkable.js';

/* Paths in order, without repeated nodes (A*, Hart, Nilsson & Raphael 1968). The letters return in the code below.
 * A) Backward from the targets: for every state (node, position in the pattern, sign of the rest) the fewest steps and the least cost to a
 *    target, exact when nodes may repeat. This never says more than the truth, so it is an admissible bound.
 * B) Forward from the sources: the partial path that comes first is extended by every step that is open, repeats no node and can still arrive in time.
 * C) First is what has the least (cost + bound, steps + bound, node indices, edge indices). Nothing that a partial path grows into comes before
 *    it in the order of answers, so complete paths come out in exactly that order, and what was found when a limit is hit is the beginning of
 *    the true answer. */

/** Partial paths that may wait at once, some 500 bytes each. */
const MAX_WAITING = 150_000;

/** What all searches of one query share. */
export interface Search {
  readonly graph: MechanismGraph;
  readonly query: PathQuery;
  readonly walkable: Walkable;
  readonly automaton: PathAutomaton;
  /** True for nodes that may lie inside a path. */
  readonly inner: (node: number) => boolean;
  expansions: number;
  stopped: PathAnswer['stopped'];
}

export const startSearch = (graph: MechanismGraph, query: PathQuery): Search => {
  return {
    graph,
    query,
    walkable: walkableOf(graph, query),
    automaton: compilePattern(query.pattern, query.maxSteps),
    inner: innerOf(query),
    expansions: 0,
    stopped: null,
  };
};

const innerOf = ({ avoid, innerNodes }: PathQuery): Search['inner'] => {
  if (avoid.length === 0) return innerNodes === undefined ? everyNode : (node) => innerNodes[node] === 1;
  const avoided = new Set(avoid);
  return (node) => !avoided.has(node) && innerNodes?.[node] !== 0;
};

const everyNode = (): boolean => true;

/** Whether the time of a search is over; remembers that it was. */
export const isOver = (search: Search): boolean => {
  if (search.query.shouldStop?.() !== true) return false;
  search.stopped = 'TIME';
  return true;
};

/** What waits in the queue: a path with the least that it can become. */
interface Waiting {
  readonly path: PartialPath;
  readonly leastCost: number;
  readonly leastSteps: number;
  /** An answer, not to be extended. */
  readonly complete: boolean;
}

/** (C) */
const compareWaiting = (a: Waiting, b: Waiting): number =>
  a.leastCost - b.leastCost ||
  a.leastSteps - b.leastSteps ||
  compareSequences(a.path.nodes, b.path.nodes) ||
  compareSequences(a.path.edges, b.path.edges);

/** Where paths of one search end, and how far it is to there from everywhere. */
export interface Goal {
  readonly targets: readonly number[];
  /** Cost added to each step; large enough, it puts fewer steps before lower cost. */
  readonly perStep: number;
  readonly bounds: CompletionBounds;
}

/** (A) for the given targets; null when the search was stopped meanwhile. */
export const goalOf = (search: Search, targets: readonly number[], perStep: number): Goal | null => {
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
  });
  return bounds === null ? null : { targets, perStep, bounds };
};

const compareDepth = (a: Waiting, b: Waiting): number =>
  Number(b.complete) - Number(a.complete) ||
  b.path.edges.length - a.path.edges.length ||
  compareWaiting(a, b);

/** Complete paths in the order of `comparePaths` (the goal's `perStep` added to each step's cost). Ends early when the search is stopped. */
export function* pathsInOrder(
  search: Search,
  sources: readonly number[],
  { targets, perStep, bounds }: Goal,
): Generator<FoundPath, void, undefined> {
  const { graph, query, automaton, walkable, inner } = search;
  const isTarget = new Set(targets);
  const waiting = new TinyQueue<Waiting>([], query.deepestFirst ? compareDepth : compareWaiting);
  const wait = (path: PartialPath, discount: number): void => {
    const least = leastWhole(path, bounds, query, automaton);
    if (least === null) return;
    waiting.push({ path, leastCost: least.cost - discount, leastSteps: least.steps, complete: false });
  };
  const extend = (path: PartialPath): void => {
    const from = endOf(path);
    const leaving = path.edges.length === 0 ? 0 : graph.hubPenalties[from];
    walkable.eachStepFrom(from, (edge, node, forward) => {
      const cost = path.cost + graph.weights[edge] + leaving + perStep;
      if (path.nodes.includes(node)) return;
      const state = automaton.advance(path.state, edge, node);
      if (state === DEAD) return;
      const studies =
        query.coherence === undefined
          ? null
          : sharedStudies(path.studies, query.studies ?? graph.studies, edge);
      if (query.coherence === 'SINGLE_STUDY' && studies?.length === 0) return;
      const next: PartialPath = {
        nodes: [...path.nodes, node],
        edges: [...path.edges, edge],
        forward: [...path.forward, forward],
        cost,
        sign: path.sign * graph.signs[edge],
        state,
        studies,
      };
      const steps = next.edges.length;
      if (isTarget.has(node) && isAnswer(next, query, automaton)) {
        waiting.push({ path: next, leastCost: next.cost, leastSteps: steps, complete: true });
      }
      const atSoleTarget = targets.length === 1 && isTarget.has(node);
      if (!atSoleTarget && steps < query.maxSteps && inner(node) && viaFits(next, query)) wait(next, 0);
    });
  };

  for (const node of sources) wait(partialPathAt(node), graph.hubPenalties[node]);
  for (;;) {
    const first = waiting.pop();
    if (first === undefined) return;
    if (first.complete) {
      yield foundPath(first.path, perStep);
      continue;
    }
    if (search.expansions >= query.maxExpansions || waiting.length > MAX_WAITING) {
      search.stopped = waiting.length > MAX_WAITING ? 'MEMORY' : 'EXPANSIONS';
      return;
    }
    if (isOver(search)) return;
    search.expansions++;
    extend(first.path); // (B)
  }
}

/** Whether a partial path at a target is a path that the query asks for. */
const isAnswer = (path: PartialPath, query: PathQuery, automaton: PathAutomaton): boolean =>
  path.edges.length >= query.minSteps &&
  automaton.positionsOf(path.state).some((position) => automaton.accepting[position]) &&
  (query.sign === undefined || path.sign === query.sign) &&
  (query.coherence !== 'JOINED' || path.studies?.length === 0) &&
  query.via.every((node) => path.nodes.indexOf(node, 1) > 0 && node !== endOf(path));

/** Whether the `via` nodes that are still missing fit between the path's end and the target. */
const viaFits = ({ nodes, edges }: PartialPath, { via, maxSteps }: PathQuery): boolean =>
  via.filter((node) => !nodes.includes(node, 1)).length < maxSteps - edges.length;

/** Studies that support the edge and every step before it; `before` is null at the start of a path. */
export const sharedStudies = (
  before: readonly number[] | null,
  studies: EdgeStudies,
  edge: number,
): readonly number[] => {
  const own = studies.ids.subarray(studies.offsets[edge], studies.offsets[edge + 1]);
  return before === null ? Array.from(own) : before.filter((study) => own.includes(study));
};
