import { ACTING } from './predicates/acting.js';
import { BELONGING } from './predicates/belonging.js';
import { LINKING } from './predicates/linking.js';
import { MAKING } from './predicates/making.js';
import type { PredicateInfo } from './predicates/predicate-info.js';
import { TESTING } from './predicates/testing.js';

export { PREDICATE_KINDS, type PredicateInfo, type PredicateKind } from './predicates/predicate-info.js';

/** The closed list of predicates. Names are stored as they stand; export translates them to Biolink. */
export const PREDICATES = { ...ACTING, ...BELONGING, ...TESTING, ...MAKING, ...LINKING } as const;

export type Predicate = keyof typeof PREDICATES;
export const PREDICATE_NAMES = Object.keys(PREDICATES).filter(
  (name): name is Predicate => name in PREDICATES,
);
export const isPredicate = (text: string): text is Predicate => Object.hasOwn(PREDICATES, text);
export const predicateInfo = (predicate: Predicate): PredicateInfo => PREDICATES[predicate];
