import { DISEASE_CHOICES, type DiseaseChoices } from '../diseases/choose-paths.js';
import { FEATURE_NAMES, MODEL_WEIGHTS } from '../explanations/path-model.js';
import type { Refit } from '../validate-hypotheses.js';
import { markdownTable, number } from './markdown.js';

/** Choices that are shown. */
const SHOWN = 10;

/** What was learned again beside the constants. */
export const refitSection = ({ weights, choices }: Refit): string =>
  [
    '## Fitted again on TRAINING',
    markdownTable(
      ['weight', 'constant', 'fitted'],
      FEATURE_NAMES.map((name) => [name, String(MODEL_WEIGHTS[name]), number(weights[name], 4)]),
    ),
    `Choices for the diseases, the best ${Math.min(SHOWN, choices.length)} of ${choices.length} by the sum of both MRR (TRAINING, targets kept), and the constant:`,
    markdownTable(
      ['damping', 'degrees', 'steps', 'worsening', 'unknown', 'MRR mechanisms', 'MRR with similar', 'place'],
      [...choices.entries()]
        .filter(([place, choice]) => place < SHOWN || isConstant(choice))
        .map(([place, { paths, sign, mechanisms, withSimilar }]) => [
          String(paths.damping),
          paths.degrees,
          String(paths.maxSteps),
          String(sign.opposing),
          String(sign.unknown),
          number(mechanisms, 4),
          number(withSimilar, 4),
          `${place + 1}${isConstant({ paths, sign }) ? ', the constant' : ''}`,
        ]),
    ),
  ].join('\n\n');

const isConstant = ({ paths, sign }: DiseaseChoices): boolean =>
  paths.damping === DISEASE_CHOICES.paths.damping &&
  paths.degrees === DISEASE_CHOICES.paths.degrees &&
  paths.maxSteps === DISEASE_CHOICES.paths.maxSteps &&
  sign.opposing === DISEASE_CHOICES.sign.opposing &&
  sign.unknown === DISEASE_CHOICES.sign.unknown;
