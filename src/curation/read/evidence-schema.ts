import * as z from 'zod';
import { DIRECTNESS, ROLES, SUPPORTS, SYSTEMS, TRIAL_PHASES } from '../../model/evidence.js';
import { QUANTITY_BOUNDS, UNIT_NAMES } from '../../model/quantity.js';

/** Text that holds more than white space. */
export const textSchema = z.string().regex(/\S/, 'text that is not empty');

const entity = textSchema.nullable().optional();
const publications = z.array(textSchema).optional();

const QuantitySchema = z
  .strictObject({
    value: z
      .number()
      .nonnegative('a number that is not negative')
      .meta({ description: 'The number, or the lower end of a range: 5' }),
    max: z
      .number()
      .positive('a number above 0')
      .optional()
      .meta({ description: 'The upper end of a range, above value: 14' }),
    unit: z
      .enum(UNIT_NAMES)
      .meta({ description: 'The unit, by its UCUM code', examples: ['ng/mL', 'umol/L', 'd'] }),
    bound: z
      .enum(QUANTITY_BOUNDS)
      .optional()
      .meta({ description: 'When the source says "about", "at least" or "up to"' }),
  })
  .nullable()
  .optional();

/** What a piece of evidence may state, and the defaults of a file as well. `null` says "not stated" against a default. */
const CONTEXT = {
  supports: z.enum(SUPPORTS).optional().meta({
    description:
      'Whether the finding speaks for the association, against it, or tells that no effect was seen',
    default: 'SUPPORTS',
  }),
  directness: z.enum(DIRECTNESS).optional().meta({
    description: 'DIRECT when the subject itself does it, INDIRECT when something between them does',
    default: 'NOT_STATED',
  }),
  role: z
    .enum(ROLES)
    .optional()
    .meta({
      description:
        'PRIMARY_RESULT of the publication, REVIEW_STATEMENT without one paper behind it, or BACKGROUND',
      examples: ['PRIMARY_RESULT'],
    }),
  hedged: z
    .boolean()
    .optional()
    .meta({ description: 'true when the authors say "may", "might", "could" or "suggest"', default: false }),
  system: z
    .enum(SYSTEMS)
    .optional()
    .meta({ description: 'Where it was seen', examples: ['IN_VIVO'], default: 'NOT_STATED' }),
  species: z
    .array(textSchema)
    .optional()
    .meta({ description: 'NCBITaxon ids of the animals or cells', examples: [['NCBITaxon:10116']] }),
  diseaseModel: entity.meta({
    description: 'Disease or injury that the experiment was done in: an exact name or id of entities.tsv',
    examples: ['tendinopathy'],
  }),
  recipientCell: entity.meta({
    description: 'Cell that takes up or answers to the subject: an exact name or id of entities.tsv',
    examples: ['macrophage'],
  }),
  comparator: entity.meta({
    description: 'What the subject was compared with: an exact name or id of entities.tsv',
    examples: ['SMMSC-EV'],
  }),
  dose: QuantitySchema.meta({ description: 'How much was given', examples: [{ value: 5, unit: 'ng/mL' }] }),
  duration: QuantitySchema.meta({
    description: 'For how long',
    examples: [{ value: 7, max: 14, unit: 'd' }],
  }),
  route: textSchema
    .nullable()
    .optional()
    .meta({ description: 'How it was given', examples: ['intravenous'] }),
  outcome: textSchema
    .nullable()
    .optional()
    .meta({ description: 'What was measured, in a few words', examples: ['mechanical pain threshold'] }),
  result: QuantitySchema.meta({
    description: 'The number that was found',
    examples: [{ value: 86.7, unit: '%' }],
  }),
  timepoint: QuantitySchema.meta({
    description: 'When it was measured, counted from the start of the treatment or the culture',
    examples: [{ value: 100, unit: 'd' }],
  }),
  sampleSize: z
    .number()
    .int('a whole number')
    .positive('a number above 0')
    .nullable()
    .optional()
    .meta({ description: 'Number of people or animals', examples: [16] }),
  phase: z
    .enum(TRIAL_PHASES)
    .nullable()
    .optional()
    .meta({ description: 'Phase of the clinical trial', examples: ['PHASE_1'] }),
  citedTogether: publications.meta({
    description:
      'Further publications that the sentence cites without saying which showed what: ids of publications.tsv',
    examples: [['DOI:10.1186/scrt546']],
  }),
};

/** Defaults of a study file. */
export const DefaultsSchema = z.strictObject(CONTEXT);

/** One finding about an association. */
export const EvidenceSchema = z.strictObject({
  sentence: textSchema.meta({
    description: 'The sentence that it rests on: a name under "sentences" of this file',
    examples: ['pain'],
  }),
  statement: textSchema.meta({
    description: 'The finding in our own words, not those of the source',
    examples: ['The vesicles eased the pain of tendinopathy.'],
  }),
  ...CONTEXT,
  knowledgeLevel: z
    .enum(['KNOWLEDGE_ASSERTION', 'LOGICAL_ENTAILMENT'])
    .optional()
    .meta({
      description:
        'KNOWLEDGE_ASSERTION (default): the sentence says it. LOGICAL_ENTAILMENT: the curator concludes it from the sentence; the note says how',
      examples: ['LOGICAL_ENTAILMENT'],
    }),
  note: textSchema
    .nullable()
    .optional()
    .meta({ description: 'What is doubtful in the source', examples: ['The direction is not told.'] }),
});

export type EvidenceContext = z.infer<typeof DefaultsSchema>;
export type SeedEvidence = z.infer<typeof EvidenceSchema>;
export type SeedQuantity = NonNullable<EvidenceContext['dose']>;
