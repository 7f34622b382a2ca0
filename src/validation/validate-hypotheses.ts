import type { Knowledge } from '../model/knowledge.js';
import { releaseOf } from '../model/release.js';
import { rankInnerEntities, type CoreTable } from './core/rank-inner-entities.js';
import { rankMechanisms, type MechanismCosts } from './core/rank-mechanisms.js';
import { tellingPublications } from './core/left-out-study.js';
import { GRID_ROUNDS, tryChoices, type TriedChoices } from './diseases/choose-paths.js';
import { DiseaseTask } from './diseases/disease-task.js';
import { HIDINGS } from './diseases/hidden-edges.js';
import { rankByDrug, type DrugTable } from './diseases/rank-by-drug.js';
import { rankDiseases, type DiseaseTable } from './diseases/rank-diseases.js';
import type { CuratedRecord } from './curated-record.js';
import { ExplanationTask } from './explanations/explanation-task.js';
import { fitWeights } from './explanations/fit-weights.js';
import type { ModelWeights } from './explanations/path-model.js';
import { FIXED_STEPS, rankExplanations, type ExplanationTable } from './explanations/rank-explanations.js';
import type { ResampleOptions } from './metrics/resample-options.js';
import type { Part } from './split.js';

export interface ValidationOptions extends ResampleOptions {
  readonly part: Part;
  /** Fit the constants again on TRAINING, to be printed beside them. */
  readonly refit: boolean;
  readonly onProgress: (phase: string, done: number, total: number) => void;
}

/** What was learned again. */
export interface Refit {
  readonly weights: ModelWeights;
  /** All that was tried, the best first. */
  readonly choices: readonly TriedChoices[];
}

/** What the records show. */
export interface RecordResults {
  readonly records: number;
  readonly explanations: readonly ExplanationTable[];
  readonly diseases: readonly DiseaseTable[];
  readonly byDrug: DrugTable;
  readonly refit: Refit | null;
}

export interface CoreResults {
  readonly release: string;
  readonly checksums: readonly string[];
  readonly table: CoreTable;
  readonly costs: MechanismCosts;
}

/** Tells how far a phase is, each time it is called. */
const counter = ({ onProgress }: ValidationOptions, phase: string, total: number): (() => void) => {
  let done = 0;
  return () => {
    onProgress(phase, ++done, total);
  };
};

/** Ranks explanations and diseases for the records of the part. All records are evidence as the tasks say. */
export const validateOnRecords = (
  records: readonly CuratedRecord[],
  options: ValidationOptions,
): RecordResults => {
  const { part } = options;
  const explanationTask = new ExplanationTask(records);
  const diseaseTask = new DiseaseTask(records, part);
  const asked = records.filter((record) => record.part === part).length;
  const rounds = 3 * (records.length + asked); // three exclusions, each learns the prior first
  return {
    records: records.length,
    explanations: (['LONGEST_CURATED', FIXED_STEPS] as const).map((reach) =>
      rankExplanations(
        explanationTask,
        part,
        reach,
        options,
        counter(options, 'ranking explanations', rounds),
      ),
    ),
    diseases: HIDINGS.map((hiding) =>
      rankDiseases(diseaseTask, hiding, options, counter(options, 'ranking diseases', asked)),
    ),
    byDrug: rankByDrug(
      diseaseTask,
      options,
      counter(options, 'ranking by drug', diseaseTask.askedDrugs().length),
    ),
    refit: options.refit ? refitOn(records, explanationTask, options) : null,
  };
};

const refitOn = (
  records: readonly CuratedRecord[],
  task: ExplanationTask,
  options: ValidationOptions,
): Refit => {
  const training = new DiseaseTask(records, 'TRAINING');
  const rounds = GRID_ROUNDS * training.asked().length;
  const trainingCount = training.records.length;
  return {
    weights: fitWeights(task, counter(options, 'fitting weights', 2 * (records.length + trainingCount))),
    choices: tryChoices(training, counter(options, 'trying choices', rounds)),
  };
};

/** Leaves the studies of the curated core out, one by one. */
export const validateOnCore = (knowledge: Knowledge, options: ValidationOptions): CoreResults => ({
  release: releaseOf(knowledge.datasets).id,
  checksums: knowledge.datasets.map(({ id, checksum }) => `${id} ${checksum}`),
  table: rankInnerEntities(
    knowledge,
    options,
    counter(options, 'leaving studies out', tellingPublications(knowledge).length),
  ),
  costs: rankMechanisms(knowledge, options),
});
