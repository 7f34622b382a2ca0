import { z } from 'zod';
import { ASPECT_NAMES } from '../../model/aspect.js';
import { CATEGORY_NAMES } from '../../model/category.js';
import { EFFECTS, type Effect } from '../../model/effect.js';
import { AGENT_TYPES, DIRECTNESS, KNOWLEDGE_LEVELS, ROLES } from '../../model/evidence.js';
import { PREDICATE_NAMES, predicateInfo } from '../../model/predicate.js';
import { plainSign } from '../plain-sign.js';

const Text = z.union([z.string(), z.number()]).transform(String);
const OneOrMore = z.union([Text.transform((text) => [text]), z.array(Text).min(1)]);
const Categories = z.array(z.enum(CATEGORY_NAMES)).min(1);

const EFFECT_SOURCES: readonly (Effect | 'FROM_SIGN')[] = ['FROM_SIGN', ...EFFECTS];

const Rule = z
  .strictObject({
    relation: OneOrMore.optional(),
    sign: OneOrMore.transform((signs) => signs.map(plainSign)).optional(),
    subject: Categories.optional(),
    object: Categories.optional(),
    predicate: z.enum(PREDICATE_NAMES),
    effect: z.enum(EFFECT_SOURCES).optional(),
    aspect: z.enum(ASPECT_NAMES).optional(),
    swap: z.boolean().optional(),
  })
  .superRefine(({ predicate, effect, aspect }, context) => {
    const own = predicateInfo(predicate).effect;
    if (effect !== undefined && own !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['effect'],
        message: `${predicate} takes no effect of its own`,
      });
    }
    if (aspect !== undefined && own === null) {
      context.addIssue({ code: 'custom', path: ['aspect'], message: `${predicate} takes no aspect` });
    }
  });

const Pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, 'u');
  } catch {
    context.addIssue({ code: 'custom', message: `"${text}" is no regular expression` });
    return z.NEVER;
  }
});

/** What the words of a source mean, as a mapping file tells it. docs/import.md explains each key. */
export const MappingFile = z.strictObject({
  sources: z.array(z.string()).optional(),
  prefixes: z.record(z.string(), z.string().regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/)).optional(),
  ids: z.array(z.strictObject({ match: Pattern, prefix: z.string() })).optional(),
  categories: z.record(z.string(), z.enum(CATEGORY_NAMES)).optional(),
  aspects: z.record(z.string(), z.enum(ASPECT_NAMES)).optional(),
  predicates: z
    .record(z.string(), z.union([Rule.transform((rule) => [rule]), z.array(Rule).min(1)]))
    .optional(),
  tellApartBy: z.array(z.string()).optional(),
  role: z.enum(ROLES).optional(),
  directness: z.enum(DIRECTNESS).optional(),
  knowledgeLevel: z.enum(KNOWLEDGE_LEVELS).optional(),
  agentType: z.enum(AGENT_TYPES).optional(),
});

export type MappingFile = z.output<typeof MappingFile>;
export type MappingRule = z.output<typeof Rule>;
