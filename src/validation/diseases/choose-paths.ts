import { PathWeights } from '../../graph/metapaths/path-weights.js';
import { DEGREE_SCOPES } from '../../graph/metapaths/relations.js';
import { expectedRank } from '../metrics/expected-rank.js';
import { diseaseScores, type SignUse } from './disease-score.js';
import type { DiseaseTask } from './disease-task.js';
import { addedWeights, likenessWeights, mechanismWeights, type PathChoices } from './disease-weights.js';
import { openEdges } from './hidden-edges.js';

/** All that is chosen on TRAINING. */
export interface DiseaseChoices {
  readonly paths: PathChoices;
  readonly sign: SignUse;
}

/** The best of TRIED on the TRAINING records of 2,985 of DrugMechDB, by the sum of both mean reciprocal ranks, with targets kept. */
export const DISEASE_CHOICES: DiseaseChoices = {
  paths: { damping: 0.3, degrees: 'ENTITY', maxSteps: 5 },
  sign: { opposing: 0.5, unknown: 1 },
};

const DAMPINGS = [0.2, 0.3, 0.4] as const;
const MOST_STEPS = [4, 5] as const;
const SHARES = [0, 0.2, 0.5, 1] as const;
const SIGN_USES: readonly SignUse[] = SHARES.flatMap((opposing) =>
  SHARES.map((unknown) => ({ opposing, unknown })),
);

export interface TriedChoices extends DiseaseChoices {
  /** Mean reciprocal rank over mechanisms only, and with similar drugs and diseases. */
  readonly mechanisms: number;
  readonly withSimilar: number;
}

/** How many times `onRecord` is told for one record. */
export const GRID_ROUNDS = DAMPINGS.length * DEGREE_SCOPES.length;

/** Everything tried on the records of a task with targets kept, the best first. */
export const tryChoices = (task: DiseaseTask, onRecord: () => void = () => undefined): TriedChoices[] => {
  const tried = DAMPINGS.flatMap((damping) =>
    DEGREE_SCOPES.flatMap((degrees) => tryScope(task, { damping, degrees }, onRecord)),
  );
  return tried.sort((a, b) => b.mechanisms + b.withSimilar - a.mechanisms - a.withSimilar);
};

const tryScope = (
  task: DiseaseTask,
  scope: Omit<PathChoices, 'maxSteps'>,
  onRecord: () => void,
): TriedChoices[] => {
  const cells = MOST_STEPS.flatMap((maxSteps) =>
    SIGN_USES.map((sign) => ({ paths: { ...scope, maxSteps }, sign, mechanisms: 0, withSimilar: 0 })),
  );
  const asked = task.asked();
  for (const record of asked) {
    onRecord();
    const { drug, right, hidden, candidates } = task.ofRecord(record);
    const open = openEdges(task.indications, hidden, 'TARGETS_KEPT');
    const places = [...candidates.keys()];
    const place = candidates.indexOf(right[0]);
    const likeness = likenessWeights(task.indications, drug, open, { ...scope, maxSteps: MOST_STEPS[0] });
    for (const [at, maxSteps] of MOST_STEPS.entries()) {
      const all = mechanismWeights(task.indications, drug, open, { ...scope, maxSteps });
      const paths = narrowed(all, candidates);
      const both = narrowed(addedWeights(all, likeness), candidates);
      for (const [use, sign] of SIGN_USES.entries()) {
        const cell = cells[at * SIGN_USES.length + use];
        cell.mechanisms += 1 / expectedRank(diseaseScores(paths, sign), places, place) / asked.length;
        cell.withSimilar += 1 / expectedRank(diseaseScores(both, sign), places, place) / asked.length;
      }
    }
  }
  return cells;
};

/** Weights by place in a list of nodes: many ways to score are tried on each. */
const narrowed = ({ total, signed, known }: PathWeights, nodes: readonly number[]): PathWeights => {
  const few = new PathWeights(nodes.length);
  for (const [place, node] of nodes.entries()) {
    few.total[place] = total[node];
    few.signed[place] = signed[node];
    few.known[place] = known[node];
  }
  return few;
};
