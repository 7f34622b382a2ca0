import type { PredicateInfo } from './predicate-info.js';
import { MOLECULES, BIOLOGICS, AGENTS, PROCEDURES, WORKS } from './category-groups.js';

/** How something is made, judged and regulated. */
export const MAKING = {
  USES: {
    meaning:
      'The protocol, the method or the trial takes the object: the cells it starts from, a compound, a medium, another method. How much and how long stand on the evidence.',
    kind: 'TERMINAL',
    effect: null,
    subjects: [...PROCEDURES, 'TRIAL'],
    objects: [...AGENTS, 'PROCESS', ...PROCEDURES],
    verb: 'uses',
    biolink: 'biolink:has_input',
  },
  YIELDS: {
    meaning: 'What comes out of the protocol or the method.',
    kind: 'TERMINAL',
    effect: null,
    subjects: PROCEDURES,
    objects: ['CELL', 'VESICLE', 'SECRETOME', 'PRODUCT'],
    verb: 'yields',
    biolink: 'biolink:has_output',
  },
  HAS_ATTRIBUTE: {
    meaning:
      'The object is a property of the subject; a measured value stands on the evidence as its result.',
    kind: 'TERMINAL',
    effect: null,
    subjects: WORKS,
    objects: ['ATTRIBUTE'],
    verb: 'has the attribute',
    biolink: 'biolink:related_to',
  },
  HAS_ADVANTAGE: {
    meaning: 'The object speaks for the subject.',
    kind: 'TERMINAL',
    effect: null,
    subjects: WORKS,
    objects: ['CONSIDERATION'],
    verb: 'has the advantage of',
    biolink: 'biolink:related_to',
  },
  HAS_CHALLENGE: {
    meaning: 'The object speaks against the subject, or has to be solved first.',
    kind: 'TERMINAL',
    effect: null,
    subjects: WORKS,
    objects: ['CONSIDERATION'],
    verb: 'has the challenge of',
    biolink: 'biolink:related_to',
  },
  ADDRESSES: {
    meaning: 'The subject helps to overcome the object.',
    kind: 'TERMINAL',
    effect: null,
    subjects: [...WORKS, 'STANDARD', ...MOLECULES],
    objects: ['CONSIDERATION'],
    verb: 'addresses',
    biolink: 'biolink:related_to',
  },
  ASSESSES: {
    meaning: 'The subject measures or tests the object.',
    kind: 'TERMINAL',
    effect: null,
    subjects: [...PROCEDURES, 'STANDARD'],
    objects: ['ATTRIBUTE', 'CONSIDERATION', ...BIOLOGICS],
    verb: 'assesses',
    biolink: 'biolink:related_to',
  },
  GOVERNS: {
    meaning: 'The standard sets rules for the object, or defines it.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['STANDARD'],
    objects: [...WORKS, 'ATTRIBUTE'],
    verb: 'sets rules for',
    biolink: 'biolink:related_to',
  },
  DEVELOPED_BY: {
    meaning: 'The organization makes, develops or issues the subject.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['PRODUCT', 'STANDARD', ...PROCEDURES, 'MATERIAL', 'CELL'],
    objects: ['ORGANIZATION'],
    verb: 'is developed by',
    biolink: 'biolink:related_to',
  },
} as const satisfies Record<string, PredicateInfo>;
