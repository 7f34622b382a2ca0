import type { Curie } from './curie.js';
import type { Evidence } from './evidence.js';

export const COHERENCE_KINDS = ['SINGLE_STUDY', 'JOINED'] as const;
export type CoherenceKind = (typeof COHERENCE_KINDS)[number];

/** A place in a path up to which publications support every step since the joint before, and beyond which none of them does. */
export interface Joint {
  /** Position of the step before the joint, from 0. */
  readonly afterStep: number;
  /** Both sides state species, and they share none. */
  readonly speciesDiffer: boolean;
  /** Both sides state experimental systems, and they share none. */
  readonly systemsDiffer: boolean;
  /** Both sides state recipient cells, and they share none. */
  readonly cellsDiffer: boolean;
}

/** What the steps of a path rest on together. A JOINED path is an inference, not a finding. */
export interface Coherence {
  readonly kind: CoherenceKind;
  /** Publications that support every step; empty when JOINED. */
  readonly publications: readonly Curie[];
  readonly joints: readonly Joint[];
}

/** Coherence of a path from the evidence of each of its steps; only supporting evidence counts. */
export const coherence = (evidenceByStep: readonly (readonly Evidence[])[]): Coherence => {
  const steps = evidenceByStep.map((evidence) => evidence.filter((item) => item.supports === 'SUPPORTS'));
  const publications = steps
    .map(publicationsOf)
    .reduce((common, own) => common.filter((publication) => own.includes(publication)));
  // A joint is where nothing is left that supports every step since the joint before: a path without a joint is of one study.
  const joints: Joint[] = [];
  let shared = publicationsOf(steps[0]);
  for (const [index, after] of steps.slice(1).entries()) {
    const own = publicationsOf(after);
    shared = shared.filter((publication) => own.includes(publication));
    if (shared.length > 0) continue;
    joints.push(jointBetween(index, steps[index], after));
    shared = own;
  }
  return {
    kind: publications.length > 0 ? 'SINGLE_STUDY' : 'JOINED',
    publications: [...publications].sort(),
    joints,
  };
};

const publicationsOf = (evidence: readonly Evidence[]): string[] =>
  unique(evidence.map((item) => item.publication));

const jointBetween = (afterStep: number, before: readonly Evidence[], after: readonly Evidence[]): Joint => {
  const differ = (valuesOf: (item: Evidence) => readonly (string | null)[]): boolean => {
    const [left, right] = [before, after].map((evidence) => unique(evidence.flatMap(valuesOf)));
    return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
  };
  return {
    afterStep,
    speciesDiffer: differ((item) => item.species),
    systemsDiffer: differ((item) => [item.system === 'NOT_STATED' ? null : item.system]),
    cellsDiffer: differ((item) => [item.recipientCell]),
  };
};

const unique = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value): value is string => value !== null)),
];
