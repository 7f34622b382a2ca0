import { DISEASE_CHOICES, type DiseaseChoices } from './choose-paths.js';
import { diseaseScores, UNSIGNED, WANTED_ONLY } from './disease-score.js';
import type { DiseaseQuestion, DiseaseTask } from './disease-task.js';
import { addedWeights, likenessWeights, mechanismWeights } from './disease-weights.js';
import { openEdges, type Hiding, type OpenEdges } from './hidden-edges.js';
import { linksTo, tieBreaker } from './popularity.js';
import { stepsFrom } from './steps-from.js';

export const BASELINES = [
  'random',
  'degree product',
  'shortest path',
  'shortest path, ties by in-degree',
] as const;
export const SCORES = [
  'mechanisms, unsigned, 4 steps',
  'mechanisms, unsigned',
  'mechanisms',
  'mechanisms, wanted sign only',
  'with similar, unsigned',
  'with similar',
  'with similar, ties by in-degree',
] as const;
export const DISEASE_RANKINGS = [...BASELINES, ...SCORES] as const;
export type DiseaseRanking = (typeof DISEASE_RANKINGS)[number];

/** By node: higher is better. */
export interface NodeScores {
  readonly scores: ArrayLike<number>;
  readonly tieBreaker?: Float64Array;
}

/** How every ranking sees one question. */
export interface DiseaseAnswers {
  readonly open: OpenEdges;
  readonly of: Readonly<Record<DiseaseRanking, NodeScores>>;
}

/** Asks the engine and the baselines one question. */
export const answerQuestion = (
  { indications }: DiseaseTask,
  { drug, hidden }: DiseaseQuestion,
  hiding: Hiding,
  choices: DiseaseChoices = DISEASE_CHOICES,
): DiseaseAnswers => {
  const open = openEdges(indications, hidden, hiding);
  const mechanisms = mechanismWeights(indications, drug, open, choices.paths);
  const shorter = mechanismWeights(indications, drug, open, { ...choices.paths, maxSteps: 4 });
  const both = addedWeights(mechanisms, likenessWeights(indications, drug, open, choices.paths));
  const links = linksTo(indications, open);
  const near = { scores: stepsFrom(indications, drug, open).map((steps) => -steps) };
  const ties = { tieBreaker: tieBreaker(links) };
  const signed = { scores: diseaseScores(both, choices.sign) };
  return {
    open,
    of: {
      random: { scores: new Uint8Array(links.length) },
      'degree product': { scores: links }, // the degree of the drug is the same for all
      'shortest path': near,
      'shortest path, ties by in-degree': { ...near, ...ties },
      'mechanisms, unsigned, 4 steps': { scores: diseaseScores(shorter, UNSIGNED) },
      'mechanisms, unsigned': { scores: diseaseScores(mechanisms, UNSIGNED) },
      mechanisms: { scores: diseaseScores(mechanisms, choices.sign) },
      'mechanisms, wanted sign only': { scores: diseaseScores(mechanisms, WANTED_ONLY) },
      'with similar, unsigned': { scores: diseaseScores(both, UNSIGNED) },
      'with similar': signed,
      'with similar, ties by in-degree': { ...signed, ...ties },
    },
  };
};
