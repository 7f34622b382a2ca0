/** What each feature of a path weighs; see path-features. */
export interface ModelWeights {
  readonly hub: number;
  readonly drug: number;
  readonly chain: number;
  readonly jump: number;
  readonly prior: number;
}

export type FeatureName = keyof ModelWeights;
export const FEATURE_NAMES = [
  'hub',
  'drug',
  'chain',
  'jump',
  'prior',
] as const satisfies readonly FeatureName[];

/** A path's features as numbers. */
export type FeatureValues = Readonly<Record<FeatureName, number>>;

/** Fitted on the TRAINING records of 2,985 of DrugMechDB as fit-weights does it, rounded to two digits. */
export const MODEL_WEIGHTS: ModelWeights = { hub: -0.38, drug: 0.9, chain: 0.31, jump: 1.5, prior: 0.93 };

/** Taken off for each step where the number of steps is not known; chosen on TRAINING. */
export const STEP_COST = 0.5;

/** Weighted sum of the features: higher is likelier to be curated, among paths of the same number of steps. */
export const modelScore = (values: FeatureValues, weights: ModelWeights = MODEL_WEIGHTS): number =>
  FEATURE_NAMES.reduce((score, name) => score + weights[name] * values[name], 0);
