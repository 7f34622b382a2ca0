import type { PredicateInfo } from './predicate-info.js';
import { MOLECULES, EVENTS, CONDITIONS, AGENTS, PROCEDURES, FOREIGN } from './category-groups.js';

/** What acts on what: the causal predicates, which carry a sign. */
export const ACTING = {
  AFFECTS: {
    meaning:
      'The subject changes the object, or the named aspect of it, in the direction that the effect tells.',
    kind: 'CAUSAL',
    subjects: [...AGENTS, ...PROCEDURES, ...EVENTS, ...CONDITIONS, 'ANATOMY', ...FOREIGN],
    objects: ['VESICLE', 'SECRETOME', 'CELL', ...MOLECULES, ...EVENTS, ...CONDITIONS, 'ANATOMY', ...FOREIGN],
    verb: 'affects',
    biolink: 'biolink:affects',
  },
  AMELIORATES: {
    meaning: 'The subject lessens the disease or the symptom.',
    kind: 'CAUSAL',
    effect: 'DECREASES',
    subjects: [...AGENTS, ...EVENTS],
    objects: CONDITIONS,
    verb: 'ameliorates',
    biolink: 'biolink:beneficial_in_models_for',
  },
  PREVENTS: {
    meaning: 'The subject keeps the disease or the symptom from starting.',
    kind: 'CAUSAL',
    effect: 'DECREASES',
    subjects: [...AGENTS, ...EVENTS],
    objects: CONDITIONS,
    verb: 'prevents',
    biolink: 'biolink:preventative_for_condition',
  },
  WORSENS: {
    meaning: 'The subject makes the disease or the symptom worse.',
    kind: 'CAUSAL',
    effect: 'INCREASES',
    subjects: [...AGENTS, ...EVENTS, ...CONDITIONS],
    objects: CONDITIONS,
    verb: 'worsens',
    biolink: 'biolink:exacerbates_condition',
  },
  DELIVERS: {
    meaning: 'The subject carries the object into a recipient cell, where there is more of it then.',
    kind: 'CAUSAL',
    effect: 'INCREASES',
    subjects: ['VESICLE', 'SECRETOME', 'CELL'],
    objects: MOLECULES,
    verb: 'delivers',
    biolink: 'biolink:affects',
  },
  CORRELATED_WITH: {
    meaning:
      'Subject and object rise and fall together (INCREASES), or one rises as the other falls (DECREASES); which of them is the cause is not stated. It carries its sign along a path all the same, as the mechanism chains of DrugMechDB do.',
    kind: 'CAUSAL',
    subjects: [...AGENTS, ...EVENTS, ...CONDITIONS, 'ANATOMY', ...FOREIGN],
    objects: [...AGENTS, ...EVENTS, ...CONDITIONS, 'ANATOMY', ...FOREIGN],
    verb: 'is correlated with',
    signedVerbs: {
      INCREASES: 'is positively correlated with',
      DECREASES: 'is negatively correlated with',
      NONE: 'is not correlated with',
    },
    biolink: 'biolink:correlated_with',
  },
} as const satisfies Record<string, PredicateInfo>;
