import type { Association, AssociationId } from '../../model/association.js';
import { predicateInfo } from '../../model/predicate.js';
import type { Findings } from '../problems/findings.js';
import { nearestHint } from '../problems/nearest-name.js';
import type { Place } from '../problems/problem.js';
import { quoted } from '../problems/quoted.js';

/**
 * Ids of the associations that the steps of a mechanism name; null, with a problem, when one is missing, is no step, or does not
 * start where the one before it ends.
 * @param byKey  associations of the file by key; null for those that are wrong themselves
 */
export const resolveSteps = (
  keys: readonly string[],
  byKey: ReadonlyMap<string, Association | null>,
  place: (index: number) => Place,
  findings: Findings,
): AssociationId[] | null => {
  const steps = keys.map((key, index) => {
    const step = byKey.get(key);
    if (step === undefined) {
      findings.add(
        place(index),
        `step ${quoted(key)} is not an association of this file${nearestHint(key, byKey.keys())}`,
        'use the key of an association, or add the association with its evidence',
      );
    }
    return step ?? null;
  });
  const problems = steps.map((step, index) =>
    step === null ? null : (stepProblem(step, keys[index]) ?? joinProblem(steps, keys, index)),
  );
  for (const [index, problem] of problems.entries()) {
    if (problem !== null) findings.add(place(index), problem.message, problem.remedy);
  }
  const ids = steps.flatMap((step) => step?.id ?? []);
  return ids.length < keys.length || problems.some((problem) => problem !== null) ? null : ids;
};

interface StepProblem {
  readonly message: string;
  readonly remedy: string;
}

const stepProblem = ({ predicate, effect }: Association, key: string): StepProblem | null => {
  if (predicateInfo(predicate).kind === 'TERMINAL') {
    return {
      message: `step ${quoted(key)} is no step of a mechanism: ${predicate} neither carries nor passes on a sign`,
      remedy: 'end the mechanism before it, or choose a causal or structural association',
    };
  }
  if (effect !== 'NONE') return null;
  return {
    message: `step ${quoted(key)} is no step of a mechanism: its effect is NONE`,
    remedy: 'leave it out; what has no effect explains nothing',
  };
};

const joinProblem = (
  steps: readonly (Association | null)[],
  keys: readonly string[],
  index: number,
): StepProblem | null => {
  const before = index === 0 ? null : steps[index - 1];
  const after = steps[index];
  if (before === null || after === null || before.object === after.subject) return null;
  return {
    message: `step ${quoted(keys[index])} starts at ${after.subject}, but ${quoted(keys[index - 1])} ends at ${before.object}`,
    remedy:
      'let each step start where the one before it ends; add the association that is missing between them',
  };
};
