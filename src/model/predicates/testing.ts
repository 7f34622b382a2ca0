import type { PredicateInfo } from './predicate-info.js';
import { EVENTS, CONDITIONS, AGENTS, PROCEDURES, FOREIGN } from './category-groups.js';

/** What was tried for what, and how it compares. */
export const TESTING = {
  TESTED_IN: {
    meaning: 'The subject was tried against the object; the outcome, if told, is an association of its own.',
    kind: 'TERMINAL',
    effect: null,
    subjects: [...AGENTS, 'METHOD'],
    objects: CONDITIONS,
    verb: 'was tested in',
    biolink: 'biolink:studied_to_treat',
  },
  INDICATED_FOR: {
    meaning: 'The subject is proposed or approved as a treatment of the object.',
    kind: 'TERMINAL',
    effect: null,
    subjects: AGENTS,
    objects: CONDITIONS,
    verb: 'is proposed as a treatment of',
    biolink: 'biolink:treats_or_applied_or_studied_to_treat',
  },
  EVALUATES: {
    meaning: 'The trial tries the object, or is about it.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['TRIAL'],
    objects: [...AGENTS, ...CONDITIONS],
    verb: 'evaluates',
    biolink: 'biolink:related_to',
  },
  SUPERIOR_TO: {
    meaning: 'In the outcome that the evidence names, the subject did better than the object.',
    kind: 'TERMINAL',
    effect: null,
    subjects: [...AGENTS, ...PROCEDURES],
    objects: [...AGENTS, ...PROCEDURES],
    verb: 'did better than',
    biolink: 'biolink:related_to',
  },
  COMPARABLE_TO: {
    meaning: 'In the outcome that the evidence names, subject and object did about equally well.',
    kind: 'TERMINAL',
    effect: null,
    subjects: [...AGENTS, ...PROCEDURES],
    objects: [...AGENTS, ...PROCEDURES],
    verb: 'did about as well as',
    biolink: 'biolink:similar_to',
  },
  SUBSTITUTE_FOR: {
    meaning: 'The subject can take the place of the object; evidence that denies it has REFUTES.',
    kind: 'TERMINAL',
    effect: null,
    subjects: [...AGENTS, ...PROCEDURES],
    objects: [...AGENTS, ...PROCEDURES],
    verb: 'can take the place of',
    biolink: 'biolink:related_to',
  },
  ASSOCIATED_WITH: {
    meaning: 'The source links the two and states no cause.',
    kind: 'TERMINAL',
    effect: null,
    subjects: [...AGENTS, ...PROCEDURES, ...EVENTS, ...CONDITIONS, 'ANATOMY', ...FOREIGN],
    objects: [...AGENTS, ...PROCEDURES, ...EVENTS, ...CONDITIONS, 'ANATOMY', ...FOREIGN],
    verb: 'is associated with',
    biolink: 'biolink:associated_with',
  },
} as const satisfies Record<string, PredicateInfo>;
