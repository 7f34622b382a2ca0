import { bestRightRank } from '../metrics/expected-rank.js';
import { rankSummary, reciprocal, type RankSummary } from '../metrics/rank-summary.js';
import type { ResampleOptions } from '../metrics/resample-options.js';
import { Resamples, type Estimate } from '../metrics/resamples.js';
import type { Part } from '../split.js';
import {
  BEST_TRIED_COST,
  cheapness,
  FORMER_COST,
  PRODUCT_COST,
  TRIED_COSTS,
  type AdditiveCost,
} from './additive-cost.js';
import { EXCLUSIONS, type Exclusion, type ExplanationTask } from './explanation-task.js';
import { judgedRecords, learnPrior, type JudgedCandidate, type Reach } from './judged-candidates.js';
import { modelScore, STEP_COST } from './path-model.js';

/** Steps of a search that knows no number of steps. */
export const FIXED_STEPS = 6;

/** A way to rank, and how well it did. */
export interface ExplanationRow {
  readonly ranking: string;
  readonly evidence: Exclusion | null;
  readonly ranks: readonly number[];
  readonly summary: RankSummary;
}

export interface CostRow {
  readonly cost: AdditiveCost;
  readonly mrr: Estimate;
  /** Less that of the cost of the path search, on the same resamples. */
  readonly gain: Estimate;
}

/** All rankings of one task: with the number of steps told, or with paths of up to FIXED_STEPS. */
export interface ExplanationTable {
  readonly reach: Reach;
  readonly records: readonly string[];
  readonly drugs: number;
  /** Candidates of all records together. */
  readonly candidates: number;
  readonly rows: readonly ExplanationRow[];
  /** TRAINING only: constants are chosen there. */
  readonly costs: readonly CostRow[];
}

interface Ranking {
  readonly name: string;
  readonly scoreOf: (candidate: JudgedCandidate) => number;
}

const LONGEST_FIRST = 100;

const BASELINES: readonly Ranking[] = [
  { name: 'all tied (random order)', scoreOf: () => 0 },
  { name: 'additive cost, 0.1 · ln degree', scoreOf: (candidate) => cheapness(candidate, FORMER_COST) },
  { name: 'additive cost of the path search', scoreOf: (candidate) => cheapness(candidate, PRODUCT_COST) },
  {
    name: 'additive cost, 2 · ln in-neighbours',
    scoreOf: (candidate) => cheapness(candidate, BEST_TRIED_COST),
  },
  { name: 'Σ ln degree of inner nodes, lowest first', scoreOf: ({ logDegrees }) => -logDegrees },
  {
    name: 'longest first, then Σ ln in-neighbours',
    scoreOf: ({ steps, values }) => LONGEST_FIRST * steps - values.hub,
  },
];

/** The place of what other costs are compared with among them. */
const FORMER_ROW = 1;

const modelFor = (reach: Reach): Ranking => ({
  name: 'model',
  scoreOf: ({ steps, values }) =>
    reach === 'LONGEST_CURATED'
      ? LONGEST_FIRST * steps + modelScore(values)
      : modelScore(values) - STEP_COST * steps,
});

/** Ranks the curated paths of every record of a part among all candidates. @param onRecord  told after each record, of three exclusions, twice */
export const rankExplanations = (
  task: ExplanationTask,
  part: Part,
  reach: Reach,
  options: ResampleOptions,
  onRecord: () => void = () => undefined,
): ExplanationTable => {
  const model = modelFor(reach);
  const tried = part === 'TRAINING' ? TRIED_COSTS : [];
  const ofCosts = tried.map((cost): Ranking => ({
    name: '',
    scoreOf: (candidate) => cheapness(candidate, cost),
  }));
  const first = ranksOf(task, part, 'RECORD', reach, [...BASELINES, model, ...ofCosts], onRecord);
  const drugs = first.records.map((record) => task.records[record].drug);
  const resamples = new Resamples(drugs, options.resamples, options.seed);
  const rowOf = (ranking: string, evidence: Exclusion | null, ranks: readonly number[]): ExplanationRow => ({
    ranking,
    evidence,
    ranks,
    summary: rankSummary(ranks, resamples),
  });
  const ofFormer = reciprocal(first.ranks[FORMER_ROW]);
  const others = EXCLUSIONS.filter((exclusion) => exclusion !== 'RECORD').map((exclusion) =>
    rowOf(model.name, exclusion, ranksOf(task, part, exclusion, reach, [model], onRecord).ranks[0]),
  );
  return {
    reach,
    records: first.records.map((record) => task.records[record].id),
    drugs: new Set(drugs).size,
    candidates: first.candidates,
    rows: [
      ...BASELINES.map(({ name }, at) => rowOf(name, null, first.ranks[at])),
      rowOf(model.name, 'RECORD', first.ranks[BASELINES.length]),
      ...others,
    ],
    costs: tried.map((cost, at) => {
      const ofCost = reciprocal(first.ranks[BASELINES.length + 1 + at]);
      return { cost, mrr: resamples.mean(ofCost), gain: resamples.meanDifference(ofCost, ofFormer) };
    }),
  };
};

/** By ranking, by record: the expected rank of the best curated path. */
const ranksOf = (
  task: ExplanationTask,
  part: Part,
  exclusion: Exclusion,
  reach: Reach,
  rankings: readonly Ranking[],
  onRecord: () => void,
): { records: number[]; candidates: number; ranks: number[][] } => {
  const prior = learnPrior(task, exclusion, onRecord);
  const ranks = rankings.map((): number[] => []);
  const records: number[] = [];
  let count = 0;
  for (const { record, candidates } of judgedRecords(task, part, exclusion, prior, reach)) {
    onRecord();
    records.push(record);
    count += candidates.length;
    for (const [at, { scoreOf }] of rankings.entries()) {
      ranks[at].push(bestRightRank(candidates, ({ isCurated }) => isCurated, scoreOf));
    }
  }
  return { records, candidates: count, ranks };
};
