import { findPaths } from '../../graph/find-paths.js';
import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import type { Knowledge } from '../../model/knowledge.js';
import { projectTables } from '../../store/embedded/project-tables.js';
import { withoutShortcuts } from '../../store/projection/bitmaps.js';
import type { Projection } from '../../store/projection/projection.js';
import { tablesOf } from '../../store/tables/build/knowledge-builder.js';
import { groupBy } from '../../store/group-by.js';
import { rankSummary, reciprocal, type RankSummary } from '../metrics/rank-summary.js';
import type { ResampleOptions } from '../metrics/resample-options.js';
import { Resamples, type Estimate } from '../metrics/resamples.js';

/** Factors of the logarithm of the degree in the hub penalty; the first is that of before. */
const FACTORS = [0.1, 0, 0.3, 1, 2] as const;

/** Longest path that is a candidate, in steps. */
export const MOST_STEPS = 5;
/** More paths between two ends are not gone through. */
const MOST_PATHS = 5000;

export interface MechanismCostRow {
  readonly factor: number;
  readonly summary: RankSummary;
  /** Of MRR, to the first factor. */
  readonly gain: Estimate;
}

export interface MechanismCosts {
  /** Pairs of ends that mechanisms of at most MOST_STEPS steps join, and those of them that other paths join too. */
  readonly pairs: number;
  readonly contested: number;
  readonly rows: readonly MechanismCostRow[];
}

/** Ranks the curated mechanisms of each pair of ends among all paths between these, by what the path search calls cost. */
export const rankMechanisms = (
  knowledge: Knowledge,
  { resamples, seed }: ResampleOptions,
): MechanismCosts => {
  const projection = projectTables(tablesOf(knowledge));
  const pairs = pairsOf(knowledge, projection);
  const ranksOf = (factor: number): PairRank[] => {
    const graph = withHubPenalty(projection.graph, factor);
    return pairs.flatMap((pair) => rankOf(graph, withoutShortcuts(projection, undefined), pair));
  };
  const ranks = FACTORS.map(ranksOf);
  const draws = new Resamples(
    ranks[0].map(({ publication }) => publication),
    resamples,
    seed,
  );
  const values = ranks.map((list) => list.map(({ rank }) => rank));
  return {
    pairs: ranks[0].length,
    contested: ranks[0].filter(({ others }) => others > 0).length,
    rows: FACTORS.map((factor, at) => ({
      factor,
      summary: rankSummary(values[at], draws),
      gain: draws.meanDifference(reciprocal(values[at]), reciprocal(values[0])),
    })),
  };
};

interface Pair {
  readonly from: number;
  readonly to: number;
  /** Nodes along each mechanism, joined by commas. */
  readonly told: ReadonlySet<string>;
  /** Of the first mechanism. */
  readonly publication: string;
}

interface PairRank {
  readonly publication: string;
  readonly rank: number;
  /** Paths that no mechanism tells. */
  readonly others: number;
}

const pairsOf = ({ mechanisms }: Knowledge, { associations }: Projection): Pair[] => {
  const short = mechanisms
    .filter(({ steps }) => steps.length <= MOST_STEPS)
    .map(({ steps, publication }) => {
      const rows = steps.map((step) => associations.id.rowOf(step));
      return {
        publication,
        nodes: [associations.subject.codes[rows[0]], ...rows.map((row) => associations.object.codes[row])],
      };
    });
  const byEnds = groupBy(short, ({ nodes }) => [`${nodes[0]} ${nodes[nodes.length - 1]}`]);
  return [...byEnds.values()].map((list) => ({
    from: list[0].nodes[0],
    to: list[0].nodes[list[0].nodes.length - 1],
    told: new Set(list.map(({ nodes }) => nodes.join())),
    publication: list[0].publication,
  }));
};

const withHubPenalty = (graph: MechanismGraph, factor: number): MechanismGraph => ({
  ...graph,
  hubPenalties: graph.degrees.map((degree) => (degree > 1 ? Math.round(factor * Math.log(degree) * 1e6) : 0)),
});

/** Expected rank of the cheapest told path among the others; nothing where no mechanism is a path that can be walked. */
const rankOf = (
  graph: MechanismGraph,
  edges: Uint8Array,
  { from, to, told, publication }: Pair,
): PairRank[] => {
  const { paths } = findPaths(graph, {
    sources: [from],
    targets: [to],
    direction: 'CAUSAL',
    select: 'ALL',
    k: 0,
    minSteps: 2,
    maxSteps: MOST_STEPS,
    via: [],
    avoid: [],
    edges,
    limit: MOST_PATHS,
    countAll: false,
    maxExpansions: Number.MAX_SAFE_INTEGER,
  });
  const costs = new Map<string, number>(); // parallel associations are one path here, as cheap as the cheapest
  for (const { nodes, cost } of paths) if (!costs.has(nodes.join())) costs.set(nodes.join(), cost);
  const own = Math.min(...[...costs].flatMap(([nodes, cost]) => (told.has(nodes) ? [cost] : [])));
  if (own === Infinity) return [];
  const others = [...costs].flatMap(([nodes, cost]) => (told.has(nodes) ? [] : [cost]));
  const [cheaper, equal] = [others.filter((cost) => cost < own), others.filter((cost) => cost === own)];
  return [{ publication, rank: 1 + cheaper.length + equal.length / 2, others: others.length }];
};
