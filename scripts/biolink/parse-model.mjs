import { parse } from 'yaml';
import { z } from 'zod';
import { Failure } from '../failure.mjs';

const name = z.string().min(1);
const term = z
  .object({
    is_a: name.optional(),
    mixins: z.array(name).optional(),
    abstract: z.boolean().optional(),
    mixin: z.boolean().optional(),
    // Biolink writes "true" as a text; LinkML wants the reason.
    deprecated: z.union([z.string(), z.boolean()]).optional(),
    domain: name.optional(),
    range: name.optional(),
    inverse: name.optional(),
    annotations: z.looseObject({ canonical_predicate: z.unknown() }).partial().optional(),
  })
  .nullable();
const enumeration = z.object({ permissible_values: z.record(name, z.unknown()).nullish() }).nullable();

/** What is read of a LinkML schema; all the rest of the file is left alone. */
const MODEL = z.object({
  version: z.union([z.string(), z.number()]).transform(String),
  classes: z.record(name, term),
  slots: z.record(name, term),
  enums: z.record(name, enumeration),
});

/**
 * The Biolink model from the text of its YAML file; `file` is its name in messages.
 * @throws Failure (exit code 2) for a text that is empty, no YAML, or no LinkML schema with classes, slots and enums
 */
export const parseModel = (text, file) => {
  if (text.trim() === '') throw unreadable(file, 'is empty');
  const checked = MODEL.safeParse(contents(text, file));
  if (checked.success) return checked.data;
  const [{ path, message }] = checked.error.issues;
  throw unreadable(file, `is no LinkML schema: ${path.join('.') || 'the whole'}: ${message}`);
};

const contents = (text, file) => {
  try {
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    throw unreadable(file, `is no YAML: ${error.message.split('\n')[0].replace(/:$/, '')}`);
  }
};

const unreadable = (file, what) =>
  new Failure(`${file} ${what}. docs/biolink.md says which file to take.`, 2);
