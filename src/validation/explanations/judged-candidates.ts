import type { Part } from '../split.js';
import type { Exclusion, ExplanationTask } from './explanation-task.js';
import { FeaturesOfRecord } from './path-features.js';
import type { FeatureValues } from './path-model.js';
import { ShapePrior } from './shape-prior.js';

/** A candidate with all that the rankings go by. */
export interface JudgedCandidate {
  readonly steps: number;
  readonly isCurated: boolean;
  readonly values: FeatureValues;
  /** Σ ln(nodes that it is linked to, each way) over the inner nodes. */
  readonly logDegrees: number;
}

/** The candidates of one record. */
export interface JudgedRecord {
  readonly record: number;
  readonly longest: number;
  readonly candidates: readonly JudgedCandidate[];
}

/** The prior for an exclusion, learned from TRAINING records only. @param onRecord  told after each record */
export const learnPrior = (
  task: ExplanationTask,
  exclusion: Exclusion,
  onRecord: () => void = () => undefined,
): ShapePrior => {
  const prior = new ShapePrior();
  for (const [record, { part }] of task.records.entries()) {
    onRecord();
    if (part !== 'TRAINING') continue;
    const longest = task.longest(record);
    const features = new FeaturesOfRecord(task, record, task.excluded(record, exclusion));
    const ofLongest = task.candidates(record, longest).filter(({ path }) => path.length - 1 === longest);
    prior.learn(
      record,
      ofLongest.map(({ path, isCurated }) => ({ shape: features.of(path).shape, isCurated })),
    );
  }
  return prior;
};

/** How far candidates reach: as many steps as the longest curated path of the record, or the same number for all. */
export type Reach = 'LONGEST_CURATED' | number;

/** The candidates of the records of a part; with a fixed reach, of those records that have no longer curated path. */
export function* judgedRecords(
  task: ExplanationTask,
  part: Part,
  exclusion: Exclusion,
  prior: ShapePrior,
  reach: Reach,
): Generator<JudgedRecord> {
  for (const [record, { part: itsPart }] of task.records.entries()) {
    const longest = task.longest(record);
    if (itsPart !== part || (reach !== 'LONGEST_CURATED' && longest > reach)) continue;
    yield judgedRecord(task, record, exclusion, prior, reach === 'LONGEST_CURATED' ? longest : reach);
  }
}

const judgedRecord = (
  task: ExplanationTask,
  record: number,
  exclusion: Exclusion,
  prior: ShapePrior,
  maxSteps: number,
): JudgedRecord => {
  const features = new FeaturesOfRecord(task, record, task.excluded(record, exclusion));
  const { successors, predecessors } = task.graph;
  const candidates = task.candidates(record, maxSteps).map(({ path, isCurated }) => {
    const { shape, ...values } = features.of(path);
    const logDegrees = path
      .slice(1, -1)
      .reduce((sum, node) => sum + Math.log(successors[node].length + predecessors[node].length), 0);
    return {
      steps: path.length - 1,
      isCurated,
      values: { ...values, prior: prior.at(shape, record) },
      logDegrees,
    };
  });
  return { record, longest: task.longest(record), candidates };
};
