import { describe, expect, it } from '@jest/globals';
import { joiningSubgraph } from '../../src/graph/joining-subgraph.js';
import type { JoiningQuery } from '../../src/graph/joining-subgraph.js';
import type { MechanismGraph } from '../../src/graph/mechanism-graph.js';
import type { Link } from './exact-steiner-cost.js';
import { exactSteinerCost, groupsOf, linksOf } from './exact-steiner-cost.js';
import { bitmap, edge, graphOf } from './hand-made-graph.js';
import { randomGraph } from './random-graph.js';
import type { SeededRandom } from './seeded-random.js';
import { seededRandom } from './seeded-random.js';

const randomJoining = (random: SeededRandom, { nodeCount, edgeCount }: MechanismGraph): JoiningQuery => ({
  terminals: random.subset(nodeCount, random.pick([1, 2, 2, 3, 4, 5])),
  ...(random.chance(0.3) && { nodes: random.bits(nodeCount, 0.7) }),
  ...(random.chance(0.3) && { edges: random.bits(edgeCount, 0.8) }),
});

const sumOf = (links: readonly Link[]): number => links.reduce((sum, { weight }) => sum + weight, 0);

/** 1 000 seeded graphs of 3 to 8 nodes with a query each; terminals may always be passed, whatever `nodes` says. */
const cases = Array.from({ length: 1000 }, (_, seed) => {
  const random = seededRandom(seed);
  const graph = randomGraph(random, { minNodes: 3, maxNodes: 8 });
  const query = randomJoining(random, graph);
  const { terminals, nodes: allowed } = query;
  const others = Array.from({ length: graph.nodeCount }, (_, node) => node).filter(
    (node) => !terminals.includes(node) && allowed?.[node] !== 0,
  );
  const open = linksOf(graph, query.edges).filter(({ ends }) =>
    ends.every((end) => terminals.includes(end) || others.includes(end)),
  );
  const answer = joiningSubgraph(graph, query);
  const taken = open.filter(({ index }) => answer.edges.includes(index));
  return { seed, terminals, others, open, answer, taken };
});

describe('joiningSubgraph on 1 000 seeded graphs', () => {
  it('takes allowed edges only, and exactly the terminals and the ends of these edges as nodes, both ascending', () => {
    for (const { seed, terminals, answer, taken } of cases) {
      const nodes = [...new Set([...terminals, ...taken.flatMap(({ ends }) => ends)])].sort((a, b) => a - b);
      const edges = taken.map(({ index }) => index);
      expect({ seed, nodes: answer.nodes, edges: answer.edges }).toEqual({ seed, nodes, edges });
    }
  });

  it('joins exactly the terminals that can be joined, and says so in `components`', () => {
    for (const { seed, terminals, others, open, answer, taken } of cases) {
      const terminalsOf = (groups: readonly (readonly number[])[]): number[][] =>
        groups
          .map((group) => group.filter((node) => terminals.includes(node)))
          .filter((group) => group.length > 0);
      const joinable = terminalsOf(groupsOf([...terminals, ...others], open)).sort(([a], [b]) => a - b);
      const joined = terminalsOf(groupsOf(answer.nodes, taken)).sort(([a], [b]) => a - b);
      expect({ seed, joined, components: answer.components }).toEqual({
        seed,
        joined: joinable,
        components: joinable,
      });
    }
  });

  it('is a forest whose leaves are terminals', () => {
    for (const { seed, terminals, answer, taken } of cases) {
      const ends = taken.flatMap((link) => link.ends);
      const loose = answer.nodes.filter(
        (node) => !terminals.includes(node) && ends.filter((end) => end === node).length < 2,
      );
      expect({ seed, edges: taken.length, loose }).toEqual({
        seed,
        edges: answer.nodes.length - answer.components.length,
        loose: [],
      });
    }
  });

  it('costs at most 2(1 − 1/t) times the least possible for t terminals, hence the cheapest path for two', () => {
    for (const { seed, others, open, answer, taken } of cases) {
      const trees = groupsOf(answer.nodes, taken);
      for (const component of answer.components) {
        const tree = trees.find((group) => component.every((terminal) => group.includes(terminal))) ?? [];
        const cost = sumOf(taken.filter(({ ends: [end] }) => tree.includes(end)));
        const least = exactSteinerCost(component, others, open);
        const factor = component.length === 1 ? 1 : 2 * (1 - 1 / component.length);
        if (cost < least || cost > factor * least * (1 + 1e-12))
          expect({ seed, component, cost }).toEqual({ seed, component, cost: least });
      }
    }
  });
});

describe('joiningSubgraph', () => {
  it('joins 0, 1 and 2 through the node 3 that they share, whichever way the edges point', () => {
    const star = graphOf(5, [edge(0, 3), edge(3, 1), edge(2, 3), edge(3, 4)]);
    expect(joiningSubgraph(star, { terminals: [0, 1, 2] })).toMatchObject({
      nodes: [0, 1, 2, 3],
      edges: [0, 1, 2],
      components: [[0, 1, 2]],
    });
  });

  it('takes the cheaper of two parallel edges and no self loop', () => {
    const graph = graphOf(2, [
      edge(0, 0, { weight: 0 }),
      edge(0, 1, { weight: 7 }),
      edge(1, 0, { weight: 6 }),
    ]);
    expect(joiningSubgraph(graph, { terminals: [0, 1] }).edges).toEqual([2]);
  });

  it('charges no hub penalties: a way of weight 2 past an expensive node beats an edge of weight 3', () => {
    const graph = graphOf(3, [edge(0, 1), edge(1, 2), edge(0, 2, { weight: 3 })], Uint32Array.of(9, 9, 9));
    expect(joiningSubgraph(graph, { terminals: [0, 2] }).edges).toEqual([0, 1]);
  });

  it('leaves apart what only a closed or forbidden edge or a forbidden node could join', () => {
    const graph = graphOf(6, [edge(0, 1), edge(1, 2, { closed: true }), edge(2, 3), edge(3, 4), edge(4, 5)]);
    const query = { terminals: [0, 1, 2, 4, 5], nodes: bitmap(6, [0]), edges: bitmap(5, [0, 1, 2, 3]) };
    expect(joiningSubgraph(graph, query)).toMatchObject({
      nodes: [0, 1, 2, 4, 5],
      edges: [0],
      components: [[0, 1], [2], [4], [5]],
    });
  });

  it('adds lengths beyond 32 bits without loss: 2 edges of 4 294 967 295 are more than one of 4 294 967 295', () => {
    const heavy = { weight: 2 ** 32 - 1 };
    const graph = graphOf(3, [edge(0, 1, heavy), edge(1, 2, heavy), edge(0, 2, heavy)]);
    expect(joiningSubgraph(graph, { terminals: [0, 2] }).edges).toEqual([2]);
  });

  it('gives every terminal back, in a group of its own, when it must stop before it starts', () => {
    const chain = graphOf(
      20,
      Array.from({ length: 19 }, (_, node) => edge(node, node + 1)),
    );
    const answer = joiningSubgraph(chain, { terminals: [0, 19], shouldStop: () => true });
    expect(answer.nodes).toEqual(expect.arrayContaining([0, 19]));
    expect(answer.components.flat().sort((a, b) => a - b)).toEqual([0, 19]);
  });
});
