import type { PredicateInfo } from './predicate-info.js';
import { MOLECULES, AGENTS, EVENTS, CONDITIONS, KINDS, FOREIGN } from './category-groups.js';

/** What imported graphs link, and the curated core tells otherwise or not at all. */
export const LINKING = {
  INTERACTS_WITH: {
    meaning: 'The two bind each other or form a complex; what that does to either is not told.',
    kind: 'TERMINAL',
    effect: null,
    subjects: [...AGENTS, ...FOREIGN],
    objects: [...AGENTS, ...FOREIGN],
    verb: 'interacts with',
    biolink: 'biolink:physically_interacts_with',
  },
  SIMILAR_TO: {
    meaning: 'The two are alike, by form, by sequence or by what they go along with.',
    kind: 'TERMINAL',
    effect: null,
    subjects: [...KINDS, 'GENE', 'MICRORNA'],
    objects: [...KINDS, 'GENE', 'MICRORNA'],
    verb: 'is similar to',
    biolink: 'biolink:similar_to',
  },
  HAS_PRODUCT: {
    meaning: 'The protein or the RNA is made from the gene, where a source keeps them apart.',
    kind: 'STRUCTURAL',
    effect: null,
    subjects: ['GENE', 'GENE_FAMILY', 'GENOMIC_REGION'],
    objects: MOLECULES,
    verb: 'has the product',
    biolink: 'biolink:has_gene_product',
  },
  HAS_PHENOTYPE: {
    meaning: 'The object is a sign or symptom of the subject; what lessens the one lessens the other.',
    kind: 'STRUCTURAL',
    effect: null,
    subjects: CONDITIONS,
    objects: [...CONDITIONS, ...EVENTS],
    verb: 'has the phenotype',
    biolink: 'biolink:has_phenotype',
  },
  MENTIONS: {
    meaning: 'The article is about the object, among others.',
    kind: 'TERMINAL',
    effect: null,
    subjects: ['ARTICLE'],
    objects: [...KINDS, ...AGENTS, 'TRIAL', 'ARTICLE'],
    verb: 'mentions',
    biolink: 'biolink:mentions',
  },
} as const satisfies Record<string, PredicateInfo>;
