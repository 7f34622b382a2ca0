import { auroc, averagePrecision } from '../metrics/average-precision.js';
import type { ResampleOptions } from '../metrics/resample-options.js';
import { Resamples, type Estimate } from '../metrics/resamples.js';
import { answerQuestion, DISEASE_RANKINGS, type DiseaseRanking } from './disease-rankings.js';
import type { DiseaseTask } from './disease-task.js';

/** Rankings that break ties by popularity aside: average precision takes tied candidates together. */
const RANKINGS = DISEASE_RANKINGS.filter((ranking) => !ranking.endsWith('in-degree'));

export interface DrugRow {
  readonly ranking: DiseaseRanking;
  /** Mean over drugs. */
  readonly averagePrecision: Estimate;
  readonly auroc: Estimate;
}

export interface DrugTable {
  readonly drugs: number;
  readonly rows: readonly DrugRow[];
}

/** Finds all diseases of every drug of the part again: all its records are hidden, what it acts on first is kept. @param onDrug  told after each */
export const rankByDrug = (
  task: DiseaseTask,
  { resamples, seed }: ResampleOptions,
  onDrug: () => void = () => undefined,
): DrugTable => {
  const drugs = task.askedDrugs();
  const precisions = RANKINGS.map((): number[] => []);
  const aurocs = RANKINGS.map((): number[] => []);
  for (const drug of drugs) {
    const question = task.ofDrug(drug);
    const answers = answerQuestion(task, question, 'TARGETS_KEPT');
    const right = new Set(question.right);
    for (const [at, ranking] of RANKINGS.entries()) {
      const { scores } = answers.of[ranking];
      const scored = question.candidates.map((node) => ({ score: scores[node], isRight: right.has(node) }));
      precisions[at].push(averagePrecision(scored));
      aurocs[at].push(auroc(scored));
    }
    onDrug();
  }
  const draws = new Resamples(
    drugs.map((drug) => task.nodes.ids[drug]),
    resamples,
    seed,
  );
  return {
    drugs: drugs.length,
    rows: RANKINGS.map((ranking, at) => ({
      ranking,
      averagePrecision: draws.mean(precisions[at]),
      auroc: draws.mean(aurocs[at]),
    })),
  };
};
