import { averagePrecision, type Scored } from '../metrics/average-precision.js';
import { expectedRank } from '../metrics/expected-rank.js';
import { rankSummary, reciprocal, type RankSummary } from '../metrics/rank-summary.js';
import { Resamples, type Estimate } from '../metrics/resamples.js';
import type { ResampleOptions } from '../metrics/resample-options.js';
import {
  answerQuestion,
  BASELINES,
  DISEASE_RANKINGS,
  type DiseaseAnswers,
  type DiseaseRanking,
} from './disease-rankings.js';
import type { DiseaseQuestion, DiseaseTask } from './disease-task.js';
import type { Hiding } from './hidden-edges.js';

export interface DiseaseRow {
  readonly ranking: DiseaseRanking;
  readonly summary: RankSummary;
  /** Mean over records of the share of wrong candidates below the right one. */
  readonly auroc: Estimate;
  /** Average precision over all pairs of record and candidate in one list; null where that is not counted. */
  readonly pooledPrecision: number | null;
}

/** One ranking less another, on the same resamples. */
export interface DiseaseDifference {
  readonly ranking: DiseaseRanking;
  readonly less: DiseaseRanking;
  readonly mrr: Estimate;
  readonly auroc: Estimate;
}

export interface DiseaseTable {
  readonly hiding: Hiding;
  readonly records: number;
  readonly drugs: number;
  /** Mean number of candidates. */
  readonly candidates: number;
  /** Records whose drug keeps neither a link nor another indication: every score ties there. */
  readonly isolated: number;
  /** Records whose disease no other drug is told for, and how "with similar" does there. */
  readonly onlyDrug: { readonly records: number; readonly auroc: number };
  readonly rows: readonly DiseaseRow[];
  readonly differences: readonly DiseaseDifference[];
}

/** Rankings whose scores are compared between drugs too. */
const POOLED: readonly DiseaseRanking[] = [
  'random',
  'degree product',
  'shortest path',
  'mechanisms',
  'with similar',
];

const precisionOf = (scored: readonly Scored[] | undefined): number | null =>
  scored === undefined ? null : averagePrecision(scored);

/** Finds the disease of every record of the part again. @param onRecord  told after each */
export const rankDiseases = (
  task: DiseaseTask,
  hiding: Hiding,
  { resamples, seed }: ResampleOptions,
  onRecord: () => void = () => undefined,
): DiseaseTable => {
  const asked = task.asked();
  const questions: DiseaseQuestion[] = [];
  const ranks = new Map(DISEASE_RANKINGS.map((ranking): [DiseaseRanking, number[]] => [ranking, []]));
  const pooled = new Map(POOLED.map((ranking): [DiseaseRanking, Scored[]] => [ranking, []]));
  let isolated = 0;
  for (const record of asked) {
    const question = task.ofRecord(record);
    const answers = answerQuestion(task, question, hiding);
    questions.push(question);
    if (isIsolated(task, question, answers)) isolated++;
    const [right] = question.right;
    for (const ranking of DISEASE_RANKINGS) {
      const { scores, tieBreaker } = answers.of[ranking];
      ranks.get(ranking)?.push(expectedRank(scores, question.candidates, right, tieBreaker));
      const list = pooled.get(ranking);
      if (list === undefined) continue;
      for (const node of question.candidates) list.push({ score: scores[node], isRight: node === right });
    }
    onRecord();
  }
  const draws = new Resamples(
    asked.map((record) => task.records[record].drug),
    resamples,
    seed,
  );
  const ranksOf = (ranking: DiseaseRanking): number[] => ranks.get(ranking) ?? [];
  const aurocsOf = (ranking: DiseaseRanking): number[] =>
    ranksOf(ranking).map((rank, at) => 1 - (rank - 1) / Math.max(questions[at].candidates.length - 1, 1));
  const rows = DISEASE_RANKINGS.map((ranking) => ({
    ranking,
    summary: rankSummary(ranksOf(ranking), draws),
    auroc: draws.mean(aurocsOf(ranking)),
    pooledPrecision: precisionOf(pooled.get(ranking)),
  }));
  const differences = comparisons(rows).map(([ranking, less]) => ({
    ranking,
    less,
    mrr: draws.meanDifference(reciprocal(ranksOf(ranking)), reciprocal(ranksOf(less))),
    auroc: draws.meanDifference(aurocsOf(ranking), aurocsOf(less)),
  }));
  return {
    hiding,
    records: asked.length,
    drugs: new Set(asked.map((record) => task.records[record].drug)).size,
    candidates: mean(questions.map(({ candidates }) => candidates.length)),
    isolated,
    onlyDrug: ofOnlyDrugs(task, asked, aurocsOf('with similar')),
    rows,
    differences,
  };
};

/** Each score with the best baseline by mean reciprocal rank, and with itself without signs. */
const comparisons = (rows: readonly DiseaseRow[]): (readonly [DiseaseRanking, DiseaseRanking])[] => {
  const isBaseline = (ranking: DiseaseRanking): boolean => BASELINES.some((name) => name === ranking);
  const [best] = rows
    .filter(({ ranking }) => isBaseline(ranking))
    .sort((a, b) => b.summary.mrr.value - a.summary.mrr.value);
  return [
    ['mechanisms', best.ranking],
    ['with similar', best.ranking],
    ['with similar, ties by in-degree', best.ranking],
    ['mechanisms', 'mechanisms, unsigned'],
    ['with similar', 'with similar, unsigned'],
    ['with similar', 'mechanisms'],
  ];
};

const isIsolated = (
  { indications }: DiseaseTask,
  { drug }: DiseaseQuestion,
  { open }: DiseaseAnswers,
): boolean => {
  const { offsets, edges } = indications.graph.outgoing;
  return edges.subarray(offsets[drug], offsets[drug + 1]).every((edge) => open.edges[edge] === 0);
};

const ofOnlyDrugs = (
  { records }: DiseaseTask,
  asked: readonly number[],
  aurocs: readonly number[],
): { records: number; auroc: number } => {
  const drugsOf = new Map<string, Set<string>>();
  for (const { drug, disease } of records)
    drugsOf.set(disease, (drugsOf.get(disease) ?? new Set()).add(drug));
  const values = aurocs.filter((_, at) => drugsOf.get(records[asked[at]].disease)?.size === 1);
  return { records: values.length, auroc: mean(values) };
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
