import FlatQueue from 'flatqueue';
import type { MechanismGraph } from './mechanism-graph.js';

export interface JoiningQuery {
  /** Node indices to be joined. */
  readonly terminals: readonly number[];
  /** By node: 1 = may be passed through; terminals always may. Absent = all. */
  readonly nodes?: Uint8Array;
  /** By edge: 1 = may be used. Absent = all. */
  readonly edges?: Uint8Array;
  /** Asked now and then; true ends the growth early. */
  readonly shouldStop?: () => boolean;
}

export interface JoiningSubgraph {
  /** Ascending; every terminal is among them. */
  readonly nodes: readonly number[];
  /** Ascending. They form a forest whose leaves are terminals. */
  readonly edges: readonly number[];
  /** Terminals that are joined with each other, each group ascending, groups by their first member. */
  readonly components: readonly (readonly number[])[];
  /** `shouldStop` ended the growth: terminals may be joinable that are not joined. */
  readonly stopped: boolean;
}

/** An edge between the regions of two terminals, and the length of the way between these over it. */
interface Bridge {
  readonly edge: number;
  readonly length: number;
}

/**
 * A light forest that joins the terminals, on the undirected graph of open edges weighted by −ln(belief).
 * Mehlhorn 1988, "A faster approximation algorithm for the Steiner problem in graphs": grow a region of nearest nodes round every terminal (A), keep the
 * edges between regions (B), and take them shortest first where they join what is not yet joined (C), each with its ways back to the two
 * terminals (D). Cost at most 2(1 − 1/t) times the least possible, t = number of terminals. Ties go by edge index.
 * Time O(edges · log nodes), memory O(nodes met).
 */
export const joiningSubgraph = (graph: MechanismGraph, query: JoiningQuery): JoiningSubgraph => {
  const terminals = [...new Set(query.terminals)].sort((a, b) => a - b);
  const { nearest, stopped } = growRegions(graph, query, terminals); // (A)
  const bridges = bridgesBetween(graph, query, nearest); // (B)
  const leader = new Map(terminals.map((terminal) => [terminal, terminal]));
  const leaderOf = (terminal: number): number => {
    let at = terminal;
    for (let up = leader.get(at); up !== undefined && up !== at; up = leader.get(at)) at = up;
    return at;
  };
  const edges = new Set<number>();
  for (const { edge } of bridges) {
    const ends = [graph.subjects[edge], graph.objects[edge]];
    const [a, b] = ends.map((end) => leaderOf(nearest.get(end)?.terminal ?? end));
    if (a === b) continue; // (C)
    leader.set(Math.max(a, b), Math.min(a, b));
    edges.add(edge);
    for (const end of ends) {
      for (let at = nearest.get(end); at !== undefined && at.edge >= 0; at = nearest.get(at.before))
        edges.add(at.edge); // (D)
    }
  }
  const groups = new Map<number, number[]>();
  for (const terminal of terminals) {
    const group = groups.get(leaderOf(terminal)) ?? [];
    groups.set(leaderOf(terminal), [...group, terminal]);
  }
  const nodes = new Set(terminals);
  for (const edge of edges) nodes.add(graph.subjects[edge]).add(graph.objects[edge]);
  return {
    nodes: [...nodes].sort((a, b) => a - b),
    edges: [...edges].sort((a, b) => a - b),
    components: [...groups.values()],
    stopped,
  };
};

/** How a node hangs on its nearest terminal. */
interface Nearest {
  readonly terminal: number;
  readonly length: number;
  /** Last edge of the way from the terminal, -1 at the terminal itself. */
  readonly edge: number;
  readonly before: number;
}

const growRegions = (
  graph: MechanismGraph,
  query: JoiningQuery,
  terminals: readonly number[],
): { nearest: ReadonlyMap<number, Nearest>; stopped: boolean } => {
  const nearest = new Map<number, Nearest>();
  const settled = new Set<number>();
  const queue = new FlatQueue<number>();
  for (const terminal of terminals) {
    nearest.set(terminal, { terminal, length: 0, edge: -1, before: terminal });
    queue.push(terminal, 0);
  }
  for (let node = queue.pop(), count = 0; node !== undefined; node = queue.pop(), count++) {
    if (count % 256 === 255 && query.shouldStop?.() === true) return { nearest, stopped: true };
    const here = nearest.get(node);
    if (!here || settled.has(node)) continue;
    settled.add(node);
    eachOpenEdge(graph, query, node, (edge, far) => {
      const length = here.length + graph.weights[edge];
      const known = nearest.get(far);
      if (settled.has(far) || (known?.length ?? Infinity) <= length) return;
      if (query.nodes?.[far] === 0) return;
      nearest.set(far, { terminal: here.terminal, length, edge, before: node });
      queue.push(far, length);
    });
  }
  return { nearest, stopped: false };
};

const bridgesBetween = (
  graph: MechanismGraph,
  query: JoiningQuery,
  nearest: ReadonlyMap<number, Nearest>,
): Bridge[] => {
  const bridges: Bridge[] = [];
  for (const [node, here] of nearest) {
    eachOpenEdge(graph, query, node, (edge, far) => {
      const there = nearest.get(far);
      if (there === undefined || there.terminal <= here.terminal) return; // each bridge is seen from both sides
      bridges.push({ edge, length: here.length + graph.weights[edge] + there.length });
    });
  }
  return bridges.sort((a, b) => a.length - b.length || a.edge - b.edge);
};

const eachOpenEdge = (
  graph: MechanismGraph,
  query: JoiningQuery,
  node: number,
  visit: (edge: number, far: number) => void,
): void => {
  const { outgoing, incoming, subjects, objects, closed } = graph;
  for (const side of [outgoing, incoming]) {
    for (const edge of side.edges.subarray(side.offsets[node], side.offsets[node + 1])) {
      const open = closed[edge] === 0 && (query.edges === undefined || query.edges[edge] === 1);
      if (open) visit(edge, subjects[edge] === node ? objects[edge] : subjects[edge]);
    }
  }
};
