import type { MechanismGraph } from '../../src/graph/mechanism-graph.js';
import type { PathQuery, PatternStep, Select } from '../../src/graph/path-query.js';
import { studiesOf } from './hand-made-graph.js';
import { NO_LIMIT, queryOf } from './hand-made-query.js';
import type { SeededRandom } from './seeded-random.js';

const SELECTS: readonly Select[] = ['SHORTEST', 'ALL_SHORTEST', 'TOP', 'ALL'];

/** A query in which each field is at rest or not by chance; most have paths. */
export const randomQuery = (random: SeededRandom, graph: MechanismGraph): PathQuery => {
  const { nodeCount, edgeCount } = graph;
  const asked = random.pick([0.05, 0.15, 0.4]); // how likely a field is to be there; the more are, the fewer paths remain
  const few = (): number[] =>
    random.chance(0.03) ? [] : random.subset(nodeCount, random.pick([1, 1, 2, 3, nodeCount]));
  const rarely = (): number[] =>
    random.chance(asked) ? random.subset(nodeCount, random.pick([1, 1, 1, 2])) : [];
  const maxSteps = random.pick([1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8]);
  return queryOf({
    sources: few(),
    targets: few(),
    direction: random.pick(['CAUSAL', 'EITHER']),
    select: random.pick(SELECTS),
    k: 1 + random.integer(8),
    minSteps: random.chance(0.7) ? 1 : 1 + random.integer(maxSteps),
    maxSteps,
    via: rarely(),
    avoid: rarely(),
    ...(random.chance(asked) && { innerNodes: random.bits(nodeCount, 0.8) }),
    ...(random.chance(asked) && { edges: random.bits(edgeCount, 0.9) }),
    ...(random.chance(asked) && { pattern: randomPattern(random, graph) }),
    ...(random.chance(asked) && { sign: random.pick<1 | -1 | 0>([1, -1, 0]) }),
    ...(random.chance(asked) && {
      coherence: random.pick<'SINGLE_STUDY' | 'JOINED'>(['SINGLE_STUDY', 'JOINED']),
    }),
    ...(random.chance(asked) && {
      studies: studiesOf(Array.from({ length: edgeCount }, () => random.subset(3, random.integer(4)))),
    }),
    limit: random.pick([0, 1, 2, 5, NO_LIMIT, NO_LIMIT]),
    countAll: random.chance(0.5),
  });
};

/** One to twelve parts: fixed, optional (min 0) and repeated ones; parts overlap, so that a path often matches in several ways. */
const randomPattern = (random: SeededRandom, { nodeCount, edgeCount }: MechanismGraph): PatternStep[] => {
  const length = random.pick([1, 1, 2, 2, 3, 4, 12]);
  return Array.from({ length }, () => {
    const min = random.pick(length > 4 ? [0, 0, 0, 1] : [0, 0, 1, 1, 2]);
    return {
      edges: random.bits(edgeCount, random.pick([0.8, 1])),
      nodes: random.bits(nodeCount, random.pick([0.7, 0.9, 1])),
      min,
      max: Math.max(1, min + random.pick([0, 0, 1, 2, 6])),
    };
  });
};
