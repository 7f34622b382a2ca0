import * as z from 'zod';
import { ASPECTS, ASPECT_NAMES } from '../../model/aspect.js';
import { EFFECTS } from '../../model/effect.js';
import { predicateInfo, PREDICATE_NAMES } from '../../model/predicate.js';
import { DefaultsSchema, EvidenceSchema, textSchema } from './evidence-schema.js';

/** SHA-256 in hexadecimal digits. */
export const FINGERPRINT_FORM = /^[0-9a-f]{64}$/;

/** Where a sentence stands, and which it is. */
export const SentenceSchema = z.strictObject({
  section: z
    .string()
    .regex(/^(\d+(\.\d+)*|abstract)$/, 'a section number, or abstract')
    .meta({
      description: 'Section number as the document prints it, in quotes, or abstract',
      examples: ['3.2'],
    }),
  fingerprint: z
    .string()
    .regex(FINGERPRINT_FORM, '64 hexadecimal digits in lower case')
    .meta({
      description: 'SHA-256 of the normalised sentence, as `npx vesipath fingerprint` prints it',
      examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    }),
});

/** A directed edge with its evidence. */
export const AssociationSchema = z.strictObject({
  key: textSchema.meta({
    description: 'Name of the association within this file, for mechanisms',
    examples: ['relief'],
  }),
  subject: textSchema.meta({ description: 'An exact name or id of entities.tsv', examples: ['iMSC-EV'] }),
  predicate: z.enum(PREDICATE_NAMES).meta({
    description: 'What the subject does to the object, or how the two belong together',
    examples: ['AMELIORATES'],
    enumDescriptions: PREDICATE_NAMES.map((name) => predicateInfo(name).meaning),
  }),
  object: textSchema.meta({ description: 'An exact name or id of entities.tsv', examples: ['tendinopathy'] }),
  effect: z
    .enum(EFFECTS)
    .optional()
    .meta({
      description:
        'Direction of the change, for AFFECTS only and required there; UNKNOWN when the source does not tell it',
      examples: ['DECREASES'],
    }),
  aspect: z
    .enum(ASPECT_NAMES)
    .optional()
    .meta({
      description: 'What about the object is changed; absent when the source names the object alone',
      examples: ['PAIN'],
      enumDescriptions: ASPECT_NAMES.map((name) => `${ASPECTS[name].phrase} …`),
    }),
  evidence: z
    .array(EvidenceSchema)
    .min(1, 'at least one piece of evidence')
    .meta({ description: 'The findings that the association rests on, at least one' }),
});

/** A chain of associations as the study tells it. */
export const MechanismSchema = z.strictObject({
  name: textSchema.meta({
    description: 'What the chain explains',
    examples: ['Pain relief through mast cells'],
  }),
  sentence: textSchema.meta({
    description: 'The sentence that it rests on: a name under "sentences" of this file',
    examples: ['pain'],
  }),
  statement: textSchema.meta({
    description: 'The chain in our own words, not those of the source',
    examples: ['The vesicles calm mast cells and so ease the pain.'],
  }),
  hedged: z
    .boolean()
    .optional()
    .meta({ description: 'true when the study proposes the chain rather than shows it', default: false }),
  steps: z
    .array(textSchema)
    .min(2, 'at least two steps')
    .meta({ description: 'Keys of associations of this file, in order', examples: [['mast-cells', 'pain']] }),
});

/** A file of `seeds/studies`. */
export const StudySchema = z
  .strictObject({
    publication: textSchema.meta({
      description: 'Whose findings these are: an id of publications.tsv',
      examples: ['DOI:10.1016/j.bioactmat.2022.08.007'],
    }),
    document: textSchema.meta({
      description: 'Where they were read: an id of documents.tsv',
      examples: ['review-a'],
    }),
    sentences: z
      .record(z.string(), SentenceSchema)
      .meta({ description: 'Names for the sentences that this file rests on' }),
    defaults: DefaultsSchema.optional().meta({
      description: 'Holds for all evidence of this file unless it says otherwise',
      examples: [{ role: 'PRIMARY_RESULT' }],
    }),
    associations: z
      .array(AssociationSchema)
      .min(1, 'at least one association')
      .meta({ description: 'What the study found, each association with its evidence' }),
    mechanisms: z
      .array(MechanismSchema)
      .optional()
      .meta({ description: 'The chains that the study tells, from these associations' }),
  })
  .meta({
    title: 'Vesipath study',
    description: 'The findings of one publication, as seeds/README.md tells',
  });

export type SeedSentence = z.infer<typeof SentenceSchema>;
export type SeedMechanism = z.infer<typeof MechanismSchema>;
