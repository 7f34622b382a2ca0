import { describe, expect, it } from '@jest/globals';
import { findPaths } from '../../src/graph/find-paths.js';
import { buildGraph, type MechanismGraph } from '../../src/graph/mechanism-graph.js';
import type { Direction, FoundPath, PathQuery } from '../../src/graph/path-query.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';

const NODES = 3000;
const EDGES = 9000;
const MAX_STEPS = 8;

/** A few hubs with a thousand edges, and a crowd with a handful: both ways to look for a step are taken. */
const hubGraph = (random: SeededRandom): MechanismGraph => {
  const end = (): number => (random.integer(3) === 0 ? random.integer(6) : random.integer(NODES));
  const column = <Column>(make: (length: number) => Column): Column => make(EDGES);
  return buildGraph({
    nodeCount: NODES,
    subjects: column((length) => Uint32Array.from({ length }, end)),
    objects: column((length) => Uint32Array.from({ length }, end)),
    signs: column((length) => new Int8Array(length).fill(1)),
    mechanistic: column((length) => Uint8Array.from({ length }, () => (random.integer(4) > 0 ? 1 : 0))),
    closed: column((length) => Uint8Array.from({ length }, () => (random.integer(20) === 0 ? 1 : 0))),
    weights: column((length) => Uint32Array.from({ length }, () => random.integer(5) * 100_000)),
    studies: { offsets: new Uint32Array(EDGES + 1), ids: new Uint32Array() },
  });
};

interface Known {
  readonly steps: number;
  readonly count: number;
  readonly cost: number;
}

/** The oracle: breadth first from the source over plain lists, with the number of shortest paths and their least cost. */
const byLevels = (graph: MechanismGraph, query: PathQuery): Known | null => {
  const [source, target] = [query.sources[0], query.targets[0]];
  const isOpen = (edge: number): boolean =>
    graph.closed[edge] === 0 &&
    (query.direction === 'EITHER' || graph.mechanistic[edge] === 1) &&
    query.edges?.[edge] !== 0;
  let level = new Map([[source, { count: 1, cost: 0 }]]);
  const seen = new Set([source]);
  for (let steps = 1; steps <= MAX_STEPS; steps++) {
    const next = new Map<number, { count: number; cost: number }>();
    const step = (from: number, edge: number, to: number): void => {
      const before = level.get(from);
      if (before === undefined || seen.has(to) || !isOpen(edge)) return;
      if (to !== target && query.innerNodes?.[to] === 0) return;
      const leaving = from === source ? 0 : graph.hubPenalties[from];
      const known = next.get(to) ?? { count: 0, cost: Infinity };
      const cost = Math.min(known.cost, before.cost + graph.weights[edge] + leaving);
      next.set(to, { count: known.count + before.count, cost });
    };
    for (let edge = 0; edge < graph.edgeCount; edge++) {
      const [subject, object] = [graph.subjects[edge], graph.objects[edge]];
      if (subject === object) continue;
      step(subject, edge, object);
      if (query.direction === 'EITHER') step(object, edge, subject);
    }
    const found = next.get(target);
    if (found !== undefined) return { steps, ...found };
    for (const node of next.keys()) seen.add(node);
    level = next;
  }
  return null;
};

const isWay = (graph: MechanismGraph, { nodes, edges, forward }: FoundPath): boolean =>
  edges.every((edge, at) => {
    const ends = [graph.subjects[edge], graph.objects[edge]];
    const [from, to] = forward[at] ? ends : ends.reverse();
    return nodes[at] === from && nodes[at + 1] === to;
  });

describe('paths among hubs', () => {
  const random = seededRandom(20261121);
  const graph = hubGraph(random);
  const queries = Array.from({ length: 300 }, (_, at): PathQuery => {
    const source = random.integer(NODES);
    const direction: Direction = at % 2 === 0 ? 'EITHER' : 'CAUSAL';
    return {
      sources: [source],
      targets: [(source + 1 + random.integer(NODES - 1)) % NODES],
      direction,
      select: 'ALL_SHORTEST',
      k: 1,
      minSteps: 1,
      maxSteps: MAX_STEPS,
      via: [],
      avoid: [],
      limit: 50,
      countAll: true,
      maxExpansions: 1_000_000,
      ...(at % 3 === 0 && {
        edges: Uint8Array.from({ length: EDGES }, () => (random.integer(5) > 0 ? 1 : 0)),
      }),
      ...(at % 5 === 0 && {
        innerNodes: Uint8Array.from({ length: NODES }, () => (random.integer(9) > 0 ? 1 : 0)),
      }),
    };
  });

  it('that are shortest are as many, as long and as cheap as a search level by level finds, for 300 seeded pairs', () => {
    const lengths = new Set<number>();
    for (const query of queries) {
      const known = byLevels(graph, query);
      const { paths, total } = findPaths(graph, query);
      expect(total).toBe(known?.count ?? 0);
      if (known === null) continue;
      lengths.add(known.steps);
      expect(paths).toHaveLength(Math.min(known.count, query.limit));
      expect([paths[0].edges.length, paths[0].cost]).toEqual([known.steps, known.cost]);
      for (const path of paths) {
        expect(path.edges).toHaveLength(known.steps);
        expect(isWay(graph, path)).toBe(true);
      }
      expect(new Set(paths.map(({ edges }) => edges.join())).size).toBe(paths.length);
      expect(findPaths(graph, { ...query, select: 'SHORTEST' }).paths).toEqual([paths[0]]);
      const [any] = findPaths(graph, { ...query, select: 'ANY_SHORTEST' }).paths;
      expect([any.edges.length, any.nodes[0], any.nodes[any.nodes.length - 1]]).toEqual([
        known.steps,
        query.sources[0],
        query.targets[0],
      ]);
      expect(isWay(graph, any)).toBe(true);
      expect(any.cost).toBeGreaterThanOrEqual(known.cost);
      for (const edge of any.edges) expect(query.edges?.[edge]).not.toBe(0);
      for (const node of any.nodes.slice(1, -1)) expect(query.innerNodes?.[node]).not.toBe(0);
    }
    expect([...lengths].sort()).toEqual(expect.arrayContaining([2, 3, 4]));
  });

  it('that are shortest are the same again and again, though searches share their scratch', () => {
    const answers = queries.slice(0, 40).map((query) => findPaths(graph, query));
    const again = queries.slice(0, 40).map((query) => findPaths(graph, query));
    expect(again).toEqual(answers);
  });

  it('that are shortest end when the time is over, with nothing half found', () => {
    const over = queries.map((query) => findPaths(graph, { ...query, shouldStop: () => true }));
    for (const [at, { paths, stopped }] of over.entries()) {
      if (stopped === null) expect(paths).toEqual(findPaths(graph, queries[at]).paths);
    }
  });

  it('that are the 10 cheapest are the same from both ends as with exact bounds, which a pattern that allows everything asks for', () => {
    const all = {
      edges: new Uint8Array(EDGES).fill(1),
      nodes: new Uint8Array(NODES).fill(1),
      min: 1,
      max: 5,
    };
    let longer = 0;
    for (const query of queries.slice(0, 120)) {
      const cheapest: PathQuery = { ...query, select: 'TOP', k: 10, limit: 10, maxSteps: 5 };
      const answer = findPaths(graph, cheapest);
      const exact = findPaths(graph, { ...cheapest, pattern: [all] });
      expect(answer.stopped).toBe(exact.stopped);
      expect(answer.paths).toEqual(exact.paths);
      if (answer.paths.some(({ edges }) => edges.length > answer.paths[0].edges.length)) longer++;
    }
    expect(longer).toBeGreaterThan(20); // not only shortest ones
  });
});
