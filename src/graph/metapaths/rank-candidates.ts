import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { MechanismGraph } from '../mechanism-graph.js';
import { HeaviestRoutes, type Route } from './heaviest-routes.js';
import { PathWeights } from './path-weights.js';
import { relationsOf, type RelationOptions, type Relations } from './relations.js';
import { rewire } from './rewire.js';
import { matricesOf, stepsOf, weighFrom, withSteps, type Metapaths } from './weigh-from.js';

/** Net effect that is asked for: 1, -1; null = any. */
export type WantedSign = 1 | -1 | null;

export interface CandidateQuery {
  /** One node, or several that a candidate has to be joined with, every one of them. */
  readonly sources: readonly number[];
  readonly relations: RelationOptions;
  readonly metapaths: Metapaths;
  /** By node: 1 = may be a candidate. */
  readonly candidates: Uint8Array;
  readonly sign: WantedSign;
  /** Rewired graphs to compare with; 0 = no p-values. */
  readonly permutations: number;
  /** The same seed gives the same permutations. */
  readonly seed: number;
  /** Candidates to leave out at the front, and how many to explain after them. */
  readonly skip: number;
  readonly first: number;
  /** Most routes from each source to each explained candidate; with a sign asked for, of that sign. */
  readonly routes: number;
}

/** Weights of the paths between a source and a candidate. */
export interface JoiningWeights {
  /** Of all paths. */
  readonly total: number;
  /** Of those with a positive net effect less those with a negative one. */
  readonly signed: number;
  /** Of those whose signs are all known. */
  readonly known: number;
}

export interface Candidate {
  readonly node: number;
  /** What it is ranked by: the weight of the paths that count; of several sources the geometric mean. */
  readonly score: number;
  /** By source. */
  readonly joined: readonly JoiningWeights[];
  /** Permutations in which its score was as high or higher. */
  readonly asHigh: number;
  /** Its mean score over the permutations; 0 without any. */
  readonly meanByChance: number;
}

export interface RankedCandidates {
  /** Highest score first, then by node; every candidate with a score above 0. */
  readonly candidates: readonly Candidate[];
  /** Nodes whose score is above 0 here or in a permutation. The other ones could not be found, and were never put to a test. */
  readonly tested: number;
  /** Of each candidate from `skip` on, by source: the routes of the greatest weight. */
  readonly routes: readonly (readonly (readonly Route[])[])[];
  /** Permutations that were made; fewer than asked when time ran out. */
  readonly permutations: number;
  /** Permutations in which as many candidates or more have a score above 0. */
  readonly asMany: number;
  /** Mean number of candidates with a score above 0 over the permutations. */
  readonly meanFoundByChance: number;
  /** Most steps that were counted; fewer than asked when time ran out. */
  readonly steps: number;
  readonly stopped: boolean;
}

/** Scores within this share of each other are the same: sums of doubles in another order. */
const SAME = 1e-9;

/** The candidates by the weights of their paths from the sources, each compared with what the same degrees give by chance, and its routes. */
export const rankCandidates = (
  graph: MechanismGraph,
  query: CandidateQuery,
  shouldStop: () => boolean = () => false,
): RankedCandidates => {
  const relations = relationsOf(graph, query.relations);
  const { weights, steps } = observed(relations, query, shouldStop);
  const found = candidatesIn(query, weights);
  const scores = Float64Array.from(found, (node) => scoreAt(weights, node, query.sign));
  const asked = withSteps(query.metapaths, steps);
  const chance = byChance(relations, { ...query, metapaths: asked }, found, scores, shouldStop);
  const candidates = found
    .map((node, at) => ({
      node,
      score: scores[at],
      joined: weights.map(({ total, signed, known }) => ({
        total: total[node],
        signed: signed[node],
        known: known[node],
      })),
      asHigh: chance.asHigh[at],
      meanByChance: chance.permutations === 0 ? 0 : chance.sums[at] / chance.permutations,
    }))
    .sort((a, b) => b.score - a.score || a.node - b.node);
  const explained = candidates.slice(query.skip, query.skip + query.first);
  return {
    candidates,
    tested: chance.tested,
    routes: routesTo(
      relations,
      { ...query, metapaths: asked },
      explained.map(({ node }) => node),
    ),
    permutations: chance.permutations,
    asMany: chance.asMany,
    meanFoundByChance: chance.permutations === 0 ? 0 : chance.found / chance.permutations,
    steps,
    stopped: steps < stepsOf(query.metapaths) || chance.stopped,
  };
};

const candidatesIn = ({ candidates, sign }: CandidateQuery, weights: readonly PathWeights[]): number[] => {
  const found: number[] = [];
  for (let node = 0; node < candidates.length; node++) {
    if (candidates[node] === 1 && scoreAt(weights, node, sign) > 0) found.push(node);
  }
  return found;
};

/** Geometric mean over the sources of the weight of the paths with the wanted net effect; of all paths, where none is wanted. */
const scoreAt = (weights: readonly PathWeights[], node: number, sign: WantedSign): number => {
  let product = 1;
  for (const { total, signed, known } of weights) {
    product *= sign === null ? total[node] : (known[node] + sign * signed[node]) / 2;
  }
  return weights.length === 1 ? product : product ** (1 / weights.length);
};

/** Weights as the graph stands, by source; with fewer steps, where there is no time for all. Counting the shorter ones first takes little more time. */
const observed = (
  relations: Relations,
  { metapaths, sources }: CandidateQuery,
  shouldStop: () => boolean,
): { weights: PathWeights[]; steps: number } => {
  let found = { weights: sources.map(() => new PathWeights(relations.nodeCount)), steps: 0 };
  for (let most = 1; most <= stepsOf(metapaths); most++) {
    const within = withSteps(metapaths, most);
    if (stepsOf(within) < most) continue; // none is as long
    // two steps take a moment even on a large graph: something is always found, unless more are asked
    const weights = weighAll(relations, within, sources, most <= 2 ? () => false : shouldStop);
    if (weights === null) break;
    found = { weights, steps: most };
  }
  return found;
};

const weighAll = (
  relations: Relations,
  metapaths: Metapaths,
  sources: readonly number[],
  shouldStop: () => boolean,
): PathWeights[] | null => {
  const matrices = matricesOf(relations, metapaths);
  const all: PathWeights[] = [];
  for (const source of sources) {
    const weights = weighFrom(relations.nodeCount, matrices, source, shouldStop);
    if (weights === null) return null;
    all.push(weights);
  }
  return all;
};

interface Chance {
  readonly permutations: number;
  /** By candidate. */
  readonly asHigh: Uint32Array;
  readonly sums: Float64Array;
  readonly asMany: number;
  /** Sum over the permutations. */
  readonly found: number;
  readonly tested: number;
  /** Fewer permutations were made than asked. */
  readonly stopped: boolean;
}

/** For each candidate, how many rewired graphs give it at least its score, and the sum of what they give. */
const byChance = (
  relations: Relations,
  query: CandidateQuery,
  nodes: readonly number[],
  scores: Float64Array,
  shouldStop: () => boolean,
): Chance => {
  const { metapaths, sources, sign, permutations, seed } = query;
  const asHigh = new Uint32Array(nodes.length);
  const sums = new Float64Array(nodes.length);
  const isTested = new Uint8Array(relations.nodeCount);
  for (const node of nodes) isTested[node] = 1;
  // With nothing found there is nothing to compare; but how much several sources have in common by chance is told all the same.
  if (nodes.length === 0 && sources.length === 1) {
    return { permutations: 0, asHigh, sums, asMany: 0, found: 0, tested: 0, stopped: false };
  }
  const random = xoroshiro128plus(seed);
  let [made, asMany, found] = [0, 0, 0];
  for (; made < permutations && !shouldStop(); made++) {
    const weights = weighAll(rewire(relations, random), metapaths, sources, shouldStop);
    if (weights === null) break;
    const foundNow = candidatesIn(query, weights);
    for (const node of foundNow) isTested[node] = 1;
    found += foundNow.length;
    if (foundNow.length >= nodes.length) asMany++;
    for (const [at, node] of nodes.entries()) {
      const score = scoreAt(weights, node, sign);
      sums[at] += score;
      if (score >= scores[at] * (1 - SAME)) asHigh[at]++;
    }
  }
  const tested = isTested.reduce((sum, bit) => sum + bit, 0);
  return { permutations: made, asHigh, sums, asMany, found, tested, stopped: made < permutations };
};

/** By candidate, by source. */
const routesTo = (
  relations: Relations,
  { metapaths, sources, routes, sign }: CandidateQuery,
  nodes: readonly number[],
): Route[][][] => {
  if (routes === 0 || nodes.length === 0) return nodes.map(() => sources.map(() => []));
  const matrices = matricesOf(relations, metapaths).flatMap(({ steps, minSteps }) =>
    Array.from({ length: steps.length - minSteps + 1 }, (_, more) => steps.slice(0, minSteps + more)),
  );
  const from = sources.map((source) => new HeaviestRoutes(relations, matrices, source));
  return nodes.map((node) => from.map((heaviest) => heaviest.to(node, routes, sign)));
};
