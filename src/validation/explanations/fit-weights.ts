import { EXCLUSIONS, type ExplanationTask } from './explanation-task.js';
import { judgedRecords, learnPrior } from './judged-candidates.js';
import { FEATURE_NAMES, type FeatureName, type ModelWeights } from './path-model.js';

/** Penalty on the weights of scaled features: PENALTY / 2 · |w|². */
const PENALTY = 1;
/** Many links lead to a hub, and that cannot speak for a path; what other records tell cannot speak against one, or a missing record would. */
const SIGNS: Readonly<Record<FeatureName, 1 | -1>> = { hub: -1, drug: 1, chain: 1, jump: 1, prior: 1 };

/** One choice: which of the candidates are curated, and their scaled features, row by row. */
interface Choice {
  readonly isCurated: readonly boolean[];
  readonly values: Float64Array;
}

/**
 * The weights that make the curated among the longest candidates of TRAINING records likeliest (conditional logit, McFadden 1974): every record enters twice, with
 * evidence of all other records, and without those of its drug and its disease. Features are scaled to their root mean square within records.
 */
export const fitWeights = (task: ExplanationTask, onRecord: () => void = () => undefined): ModelWeights => {
  const choices = EXCLUSIONS.filter((exclusion) => exclusion !== 'DRUG').flatMap((exclusion) => {
    const prior = learnPrior(task, exclusion, onRecord);
    return [...judgedRecords(task, 'TRAINING', exclusion, prior, 'LONGEST_CURATED')].flatMap(
      ({ longest, candidates }) => {
        onRecord();
        const ofLongest = candidates.filter(({ steps }) => steps === longest);
        if (ofLongest.every(({ isCurated }) => isCurated)) return []; // nothing to choose
        return [
          {
            isCurated: ofLongest.map(({ isCurated }) => isCurated),
            values: Float64Array.from(
              ofLongest.flatMap(({ values }) => FEATURE_NAMES.map((name) => values[name])),
            ),
          },
        ];
      },
    );
  });
  const scales = scaled(choices);
  const fitted = descend(choices);
  const weightOf = (name: FeatureName): number => {
    const at = FEATURE_NAMES.indexOf(name);
    return fitted[at] / scales[at];
  };
  return {
    hub: weightOf('hub'),
    drug: weightOf('drug'),
    chain: weightOf('chain'),
    jump: weightOf('jump'),
    prior: weightOf('prior'),
  };
};

const WIDTH = FEATURE_NAMES.length;

/** Divides every feature by its root mean square within choices, in place; these are returned. */
const scaled = (choices: readonly Choice[]): Float64Array => {
  const squares = new Float64Array(WIDTH);
  let rows = 0;
  for (const { values, isCurated } of choices) {
    rows += isCurated.length;
    for (let feature = 0; feature < WIDTH; feature++) {
      let mean = 0;
      for (let at = feature; at < values.length; at += WIDTH) mean += values[at] / isCurated.length;
      for (let at = feature; at < values.length; at += WIDTH) squares[feature] += (values[at] - mean) ** 2;
    }
  }
  const scales = squares.map((sum) => (sum === 0 ? 1 : Math.sqrt(sum / rows)));
  for (const { values } of choices) {
    for (let at = 0; at < values.length; at++) values[at] /= scales[at % WIDTH];
  }
  return scales;
};

/** Steps of the descent at most; it ends when a step no longer moves the weights by more than CLOSE. */
const MOST_STEPS = 2000;
const CLOSE = 1e-7;

/** Projected gradient descent: halves its step until the loss falls, and lengthens it again. */
const descend = (choices: readonly Choice[]): Float64Array => {
  let weights = new Float64Array(WIDTH);
  let { loss, gradient } = lossAt(choices, weights);
  let length = 1 / Math.max(1, choices.length);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = projected(weights.map((weight, at) => weight - length * gradient[at]));
    const there = lossAt(choices, next);
    if (there.loss > loss) {
      length /= 2;
      if (length < Number.EPSILON) break;
      continue;
    }
    const moved = Math.hypot(...next.map((weight, at) => weight - weights[at]));
    [weights, loss, gradient] = [next, there.loss, there.gradient];
    if (moved < CLOSE) break;
    length *= 1.5;
  }
  return weights;
};

const projected = (weights: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> =>
  weights.map((weight, at) => (weight * SIGNS[FEATURE_NAMES[at]] < 0 ? 0 : weight));

/** −Σ ln(share of the curated in Σ e^score) and its gradient, with the penalty. */
const lossAt = (
  choices: readonly Choice[],
  weights: Float64Array,
): { loss: number; gradient: Float64Array } => {
  const gradient = weights.map((weight) => PENALTY * weight);
  let loss = weights.reduce((sum, weight) => sum + (PENALTY / 2) * weight ** 2, 0);
  for (const { values, isCurated } of choices) {
    const scores = isCurated.map((_, row) => dot(values, row, weights));
    const highest = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - highest));
    const all = powers.reduce((sum, power) => sum + power, 0);
    const right = powers.reduce((sum, power, row) => sum + (isCurated[row] ? power : 0), 0);
    loss -= Math.log(right / all);
    for (const [row, power] of powers.entries()) {
      const pull = power / all - (isCurated[row] ? power / right : 0);
      for (let at = 0; at < WIDTH; at++) gradient[at] += pull * values[row * WIDTH + at];
    }
  }
  return { loss, gradient };
};

const dot = (values: Float64Array, row: number, weights: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < WIDTH; at++) sum += values[row * WIDTH + at] * weights[at];
  return sum;
};
