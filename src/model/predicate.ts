import type { Category } from './category.js';
import type { Effect } from './effect.js';

/**
 * CAUSAL carries a sign; STRUCTURAL passes the sign on unchanged; TERMINAL does neither: a mechanism path ends before it,
 * so it is walked only when a query asks for either direction.
 */
export const PREDICATE_KINDS = ['CAUSAL', 'STRUCTURAL', 'TERMINAL'] as const;
export type PredicateKind = (typeof PREDICATE_KINDS)[number];

export interface PredicateInfo {
  /** One sentence: what `subject PREDICATE object` says. */
  readonly meaning: string;
  readonly kind: PredicateKind;
  /** Effect that every association of this predicate has; absent when the association states its own (AFFECTS), null when there is none. */
  readonly effect?: Effect | null;
  readonly subjects: readonly Category[];
  readonly objects: readonly Category[];
  /** Third-person verb of an English sentence. */
  readonly verb: string;
  /** Predicate of Biolink model 4.4.6; `swapped` when Biolink states it from object to subject. */
  readonly biolink: string;
  readonly swapped?: true;
}

const MOLECULES = ['GENE', 'GENE_FAMILY', 'COMPLEX', 'MICRORNA', 'RNA', 'COMPOUND'] as const;
const EVENTS = ['PATHWAY', 'PROCESS', 'ACTIVITY'] as const;
const CONDITIONS = ['DISEASE', 'PHENOTYPE'] as const;
const BIOLOGICS = ['VESICLE', 'VESICLE_CLASS', 'SECRETOME', 'CELL', 'PRODUCT'] as const;
const AGENTS = [...BIOLOGICS, ...MOLECULES, 'COMBINATION', 'MATERIAL'] as const;
const PROCEDURES = ['PROTOCOL', 'METHOD'] as const;
/** What can be judged: what has advantages, attributes, rules. */
const WORKS = [...BIOLOGICS, 'MATERIAL', ...PROCEDURES] as const;

/** Categories whose entities can be kinds of one another. */
const KINDS = [
  'VESICLE',
  'VESICLE_CLASS',
  'SECRETOME',
  'CELL',
  'RNA',
  'COMPOUND',
  'MATERIAL',
  ...PROCEDURES,
  ...EVENTS,
  ...CONDITIONS,
  'ANATOMY',
] as const;

/** The closed list of predicates. Names are stored as they stand; export translates them to Biolink. */
export const PREDICATES = {
  AFFECTS: {
    meaning:
      'The subject changes the object, or the named aspect of it, in the direction that the effect tells.',
    kind: 'CAUSAL',
    subjects: [...AGENTS, ...PROCEDURES, ...EVENTS, ...CONDITIONS],
    objects: ['VESICLE', 'SECRETOME', 'CELL', ...MOLECULES, ...EVENTS, ...CONDITIONS, 'ANATOMY'],
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
  CONTAINS: {
    meaning: 'The subject carries the object as cargo.',
    kind: 'STRUCTURAL',
    effect: null,
    subjects: ['VESICLE', 'VESICLE_CLASS', 'SECRETOME'],
    objects: [...MOLECULES, 'VESICLE', 'VESICLE_CLASS'],
    verb: 'contains',
    biolink: 'biolink:has_part',
  },
  PRODUCES: {
    meaning: 'The cell makes or secretes the object.',
    kind: 'STRUCTURAL',
    effect: null,
    subjects: ['CELL'],
    objects: ['VESICLE', 'VESICLE_CLASS', 'SECRETOME', ...MOLECULES],
    verb: 'produces',
    biolink: 'biolink:produces',
  },
  EXPRESSES: {
    meaning: 'The gene or its product is found in the cell.',
    kind: 'STRUCTURAL',
    effect: null,
    subjects: ['CELL'],
    objects: ['GENE', 'GENE_FAMILY', 'MICRORNA', 'RNA', 'COMPLEX'],
    verb: 'expresses',
    biolink: 'biolink:expresses',
  },
  PARTICIPATES_IN: {
    meaning: 'The subject is one of the parts that carry out the object.',
    kind: 'STRUCTURAL',
    effect: null,
    subjects: [...MOLECULES, 'VESICLE', 'VESICLE_CLASS', 'CELL', ...EVENTS],
    objects: EVENTS,
    verb: 'participates in',
    biolink: 'biolink:participates_in',
  },
  HAS_MEMBER: {
    meaning: 'The family or complex consists of the object, among others.',
    kind: 'STRUCTURAL',
    effect: null,
    subjects: ['GENE_FAMILY', 'COMPLEX'],
    objects: ['GENE', 'GENE_FAMILY', 'COMPLEX'],
    verb: 'has the member',
    biolink: 'biolink:has_member',
  },
  HAS_PART: {
    meaning: 'The subject is made up of the object, among others.',
    kind: 'STRUCTURAL',
    effect: null,
    subjects: ['COMBINATION', 'MATERIAL', 'PRODUCT'],
    objects: [...MOLECULES, 'MATERIAL', 'CELL', 'VESICLE'],
    verb: 'has the part',
    biolink: 'biolink:has_part',
  },
  LACKS: {
    meaning: 'The gene or its product is not found in the cell, or hardly.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['CELL', 'VESICLE'],
    objects: ['GENE', 'GENE_FAMILY', 'MICRORNA', 'RNA', 'COMPLEX'],
    verb: 'lacks',
    biolink: 'biolink:lacks_part',
  },
  SUBCLASS_OF: {
    meaning: 'Every instance of the subject is an instance of the object.',
    kind: 'TERMINAL',
    effect: null,
    subjects: KINDS,
    objects: KINDS,
    verb: 'is a kind of',
    biolink: 'biolink:subclass_of',
  },
  DERIVES_FROM: {
    meaning: 'The subject was made or taken from the object.',
    kind: 'TERMINAL',
    effect: null,
    subjects: BIOLOGICS,
    objects: ['CELL', 'ANATOMY'],
    verb: 'derives from',
    biolink: 'biolink:derives_from',
  },
  DIFFERENTIATES_INTO: {
    meaning: 'The cell can become the object.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['CELL'],
    objects: ['CELL'],
    verb: 'differentiates into',
    biolink: 'biolink:develops_into',
  },
  PRECONDITIONED_WITH: {
    meaning: 'The subject, or the cell that produced it, was treated with the object beforehand.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['CELL', 'VESICLE', 'SECRETOME'],
    objects: [...MOLECULES, 'COMBINATION', 'PROCESS', 'METHOD'],
    verb: 'was preconditioned with',
    biolink: 'biolink:related_to',
  },
  ENGINEERED_WITH: {
    meaning: 'The subject was modified to carry, lack or overexpress the object.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['CELL', 'VESICLE'],
    objects: [...MOLECULES, 'COMBINATION'],
    verb: 'was engineered with',
    biolink: 'biolink:related_to',
  },
  LOCATED_IN: {
    meaning: 'The subject is found in the object.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['CELL', 'VESICLE', ...MOLECULES, 'ANATOMY', ...CONDITIONS],
    objects: ['ANATOMY', 'CELL'],
    verb: 'is located in',
    biolink: 'biolink:located_in',
  },
  MODEL_OF: {
    meaning: 'The subject stands for the object in an experiment.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['DISEASE', 'CELL', 'PHENOTYPE'],
    objects: CONDITIONS,
    verb: 'is a model of',
    biolink: 'biolink:model_of',
  },
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
    subjects: [...AGENTS, ...PROCEDURES, ...EVENTS, ...CONDITIONS],
    objects: [...AGENTS, ...PROCEDURES, ...EVENTS, ...CONDITIONS],
    verb: 'is associated with',
    biolink: 'biolink:associated_with',
  },
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
  EVALUATES: {
    meaning: 'The trial tries the object, or is about it.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['TRIAL'],
    objects: [...AGENTS, ...CONDITIONS],
    verb: 'evaluates',
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

export type Predicate = keyof typeof PREDICATES;
export const PREDICATE_NAMES = Object.keys(PREDICATES).filter(
  (name): name is Predicate => name in PREDICATES,
);
export const isPredicate = (text: string): text is Predicate => Object.hasOwn(PREDICATES, text);
export const predicateInfo = (predicate: Predicate): PredicateInfo => PREDICATES[predicate];
