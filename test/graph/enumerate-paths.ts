import type { MechanismGraph } from '../../src/graph/mechanism-graph.js';
import type { FoundPath, PathQuery, PatternStep } from '../../src/graph/path-query.js';
import type { HandMadeEdge } from './hand-made-graph.js';
import { edgesOf, entryOf, studyIdsOf } from './hand-made-graph.js';

/* What findPaths should answer, found slowly in four stages that know nothing of each other.
 * A) Every path without a repeated node, of up to maxSteps steps, from every source to every target, is listed by depth-first search.
 *    Only direction and closed edges are asked here.
 * B) Every condition of the query is asked of every whole path.
 * C) Each pair keeps what `select` wants of it.
 * D) The paths are sorted; TOP keeps the first k. */

/** An edge walked one way. */
interface Step {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
  readonly forward: boolean;
}

/** All paths of the answer in their order; `limit`, `countAll` and the budgets are left to the reader. */
export const enumeratePaths = (graph: MechanismGraph, query: PathQuery): FoundPath[] => {
  const edges = edgesOf(graph);
  const steps = walkableSteps(edges, query.direction);
  const stepsFrom = Array.from({ length: graph.nodeCount }, (_, node) =>
    steps.filter(({ from }) => from === node),
  );
  const paths: FoundPath[] = [];
  for (const source of query.sources) {
    for (const path of simplePathsFrom(stepsFrom, source, query.maxSteps)) {
      const found = foundPath(graph, edges, path);
      if (query.targets.includes(last(found.nodes)) && satisfies(graph, query, found)) paths.push(found);
    }
  }
  const selected = query.select === 'ALL' || query.select === 'TOP' ? paths : shortestOfPairs(query, paths);
  return selected.sort(byOrder).slice(0, query.select === 'TOP' ? query.k : undefined);
};

// (A)

const walkableSteps = (edges: readonly HandMadeEdge[], direction: PathQuery['direction']): Step[] =>
  edges.flatMap(({ subject, object, mechanistic, closed }, index) => {
    const along = { edge: index, from: subject, to: object, forward: true };
    const against = { edge: index, from: object, to: subject, forward: false };
    if (closed) return [];
    if (direction === 'EITHER') return [along, against];
    return mechanistic ? [along] : [];
  });

const simplePathsFrom = (
  stepsFrom: readonly (readonly Step[])[],
  source: number,
  maxSteps: number,
): Step[][] => {
  const paths: Step[][] = [];
  const extend = (path: readonly Step[], nodes: readonly number[]): void => {
    if (path.length === maxSteps) return;
    for (const step of entryOf(stepsFrom, last(nodes))) {
      if (nodes.includes(step.to)) continue;
      const longer = [...path, step];
      paths.push(longer);
      extend(longer, [...nodes, step.to]);
    }
  };
  extend([], [source]);
  return paths;
};

const foundPath = (
  graph: MechanismGraph,
  edges: readonly HandMadeEdge[],
  steps: readonly Step[],
): FoundPath => {
  const walked = steps.map(({ edge }) => entryOf(edges, edge));
  const nodes = [entryOf(steps, 0).from, ...steps.map(({ to }) => to)];
  const negative = walked.filter(({ sign }) => sign === -1).length;
  return {
    nodes,
    edges: steps.map(({ edge }) => edge),
    forward: steps.map(({ forward }) => forward),
    sign: walked.some(({ sign }) => sign === 0) ? 0 : negative % 2 === 0 ? 1 : -1,
    cost:
      sum(walked.map(({ weight }) => weight)) +
      sum(innerNodesOf(nodes).map((node) => entryOf(graph.hubPenalties, node))),
  };
};

// (B)

const satisfies = (graph: MechanismGraph, query: PathQuery, path: FoundPath): boolean => {
  const { nodes, edges, sign } = path;
  const inner = innerNodesOf(nodes);
  return (
    edges.length >= query.minSteps &&
    query.via.every((node) => inner.includes(node)) &&
    !query.avoid.some((node) => nodes.includes(node)) &&
    inner.every((node) => query.innerNodes?.[node] !== 0) &&
    edges.every((edge) => query.edges?.[edge] !== 0) &&
    (query.sign === undefined || sign === query.sign) &&
    (query.pattern === undefined || matches(query.pattern, edges, nodes.slice(1))) &&
    (query.coherence === undefined || coherenceOf(graph, query, edges) === query.coherence)
  );
};

/** Whether the steps, given by their edges and the nodes they arrive at, can be cut into the parts. */
const matches = (
  parts: readonly PatternStep[],
  edges: readonly number[],
  arrived: readonly number[],
): boolean => {
  const part = parts.at(0);
  if (part === undefined) return edges.length === 0;
  for (let count = part.min; count <= Math.min(part.max, edges.length); count++) {
    const allowed =
      edges.slice(0, count).every((edge) => part.edges[edge] === 1) &&
      arrived.slice(0, count).every((node) => part.nodes[node] === 1);
    if (allowed && matches(parts.slice(1), edges.slice(count), arrived.slice(count))) return true;
  }
  return false;
};

const coherenceOf = (
  graph: MechanismGraph,
  query: PathQuery,
  edges: readonly number[],
): 'SINGLE_STUDY' | 'JOINED' => {
  const [first = [], ...others] = edges.map((edge) => studyIdsOf(query.studies ?? graph.studies, edge));
  const shared = first.some((study) => others.every((studies) => studies.includes(study)));
  return shared ? 'SINGLE_STUDY' : 'JOINED';
};

// (C)

const shortestOfPairs = (query: PathQuery, paths: readonly FoundPath[]): FoundPath[] =>
  query.sources.flatMap((source) =>
    query.targets.flatMap((target) => {
      const ofPair = paths.filter(({ nodes }) => nodes[0] === source && last(nodes) === target);
      const fewest = Math.min(...ofPair.map(({ edges }) => edges.length));
      const shortest = ofPair.filter(({ edges }) => edges.length === fewest).sort(byOrder);
      return query.select === 'SHORTEST' ? shortest.slice(0, 1) : shortest;
    }),
  );

// (D)

const byOrder = (a: FoundPath, b: FoundPath): number =>
  a.cost - b.cost ||
  a.edges.length - b.edges.length ||
  byEntries(a.nodes, b.nodes) ||
  byEntries(a.edges, b.edges);

/** Lexicographic, for lists of one length. */
const byEntries = (a: readonly number[], b: readonly number[]): number => {
  const differing = a.findIndex((entry, position) => entry !== b[position]);
  return differing === -1 ? 0 : entryOf(a, differing) - entryOf(b, differing);
};

const innerNodesOf = (nodes: readonly number[]): number[] => nodes.slice(1, -1);

const last = (values: readonly number[]): number => entryOf(values, values.length - 1);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
