import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { MechanismGraph } from '../mechanism-graph.js';
import type { PathWeights } from './path-weights.js';
import { relationsOf, type RelationOptions, type Relations } from './relations.js';
import { rewire } from './rewire.js';
import { weighFrom, type Metapaths } from './weigh-from.js';

/** Net effect that is asked for: 1, -1; null = any. */
export type WantedSign = 1 | -1 | null;

export interface CandidateQuery {
  readonly source: number;
  readonly relations: RelationOptions;
  readonly metapaths: Metapaths;
  /** By node: 1 = may be a candidate. */
  readonly candidates: Uint8Array;
  readonly sign: WantedSign;
  /** Rewired graphs to compare with; 0 = no p-values. */
  readonly permutations: number;
  /** The same seed gives the same permutations. */
  readonly seed: number;
}

export interface Candidate {
  readonly node: number;
  /** What it is ranked by. */
  readonly score: number;
  /** Of all paths. */
  readonly total: number;
  /** Of those with a positive net effect less those with a negative one. */
  readonly signed: number;
  /** Of those whose signs are all known. */
  readonly known: number;
  /** Permutations in which its score was as high or higher. */
  readonly asHigh: number;
  /** Its mean score over the permutations; 0 without any. */
  readonly meanByChance: number;
}

export interface RankedCandidates {
  /** Highest score first, then by node; every candidate with a score above 0. */
  readonly candidates: readonly Candidate[];
  /** Permutations that were made; fewer than asked when time ran out. */
  readonly permutations: number;
  /** Most steps that were counted; fewer than asked when time ran out. */
  readonly steps: number;
  readonly stopped: boolean;
  readonly relations: Relations;
}

/** Scores within this share of each other are the same: sums of doubles in another order. */
const SAME = 1e-9;

/** The candidates by the weights of their paths from the source, each compared with what the same degrees give by chance. */
export const rankCandidates = (
  graph: MechanismGraph,
  query: CandidateQuery,
  shouldStop: () => boolean = () => false,
): RankedCandidates => {
  const relations = relationsOf(graph, query.relations);
  const { weights, steps } = observed(relations, query, shouldStop);
  const nodes = [...query.candidates.keys()].filter(
    (node) => query.candidates[node] === 1 && scoreAt(weights, node, query.sign) > 0,
  );
  const scores = Float64Array.from(nodes, (node) => scoreAt(weights, node, query.sign));
  const chance = byChance(relations, query, steps, nodes, scores, shouldStop);
  const candidates = nodes
    .map((node, at) => ({
      node,
      score: scores[at],
      total: weights.total[node],
      signed: weights.signed[node],
      known: weights.known[node],
      asHigh: chance.asHigh[at],
      meanByChance: chance.permutations === 0 ? 0 : chance.sums[at] / chance.permutations,
    }))
    .sort((a, b) => b.score - a.score || a.node - b.node);
  const stopped = steps < stepsOf(query.metapaths) || chance.permutations < query.permutations;
  return { candidates, permutations: chance.permutations, steps, stopped, relations };
};

/** Weight of the paths with the wanted net effect; of all paths, where none is wanted. */
const scoreAt = ({ total, signed, known }: PathWeights, node: number, sign: WantedSign): number =>
  sign === null ? total[node] : (known[node] + sign * signed[node]) / 2;

const stepsOf = (metapaths: Metapaths): number =>
  metapaths.kind === 'DISCOVERED'
    ? metapaths.maxSteps
    : Math.max(...metapaths.metapaths.map((parts) => parts.length));

/** Weights as the graph stands; with fewer steps, where there is no time for all. */
const observed = (
  relations: Relations,
  { metapaths, source }: CandidateQuery,
  shouldStop: () => boolean,
): { weights: PathWeights; steps: number } => {
  for (let steps = stepsOf(metapaths); ; steps--) {
    const fewer = withSteps(metapaths, steps);
    // two steps take a moment even on a large graph: something is always found
    const weights = weighFrom(relations, fewer, source, steps <= 2 ? () => false : shouldStop);
    if (weights !== null) return { weights, steps };
  }
};

const withSteps = (metapaths: Metapaths, steps: number): Metapaths =>
  metapaths.kind === 'DISCOVERED'
    ? { ...metapaths, maxSteps: steps, minSteps: Math.min(metapaths.minSteps, steps) }
    : { ...metapaths, metapaths: metapaths.metapaths.filter((parts) => parts.length <= steps) };

/** For each node, how many rewired graphs give it at least its score, and the sum of what they give. */
const byChance = (
  relations: Relations,
  { metapaths, source, sign, permutations, seed }: CandidateQuery,
  steps: number,
  nodes: readonly number[],
  scores: Float64Array,
  shouldStop: () => boolean,
): { permutations: number; asHigh: Uint32Array; sums: Float64Array } => {
  const asHigh = new Uint32Array(nodes.length);
  const sums = new Float64Array(nodes.length);
  const random = xoroshiro128plus(seed);
  const asked = withSteps(metapaths, steps);
  let made = 0;
  for (; made < permutations && nodes.length > 0 && !shouldStop(); made++) {
    const weights = weighFrom(rewire(relations, random), asked, source, shouldStop);
    if (weights === null) break;
    for (const [at, node] of nodes.entries()) {
      const score = scoreAt(weights, node, sign);
      sums[at] += score;
      if (score >= scores[at] * (1 - SAME)) asHigh[at]++;
    }
  }
  return { permutations: nodes.length === 0 ? permutations : made, asHigh, sums };
};
