import * as z from 'zod';
import type { Findings } from '../problems/findings.js';
import { nearestHint } from '../problems/nearest-name.js';
import { described, oneOf, quoted } from '../problems/quoted.js';
import type { YamlFile } from './yaml-file.js';
import type { YamlPath } from './yaml-lines.js';

/** A value of a YAML file that a schema is put to. */
export interface Piece {
  readonly file: YamlFile;
  readonly path: YamlPath;
  readonly raw: unknown;
  /** What the piece is, for messages about the whole of it: "association". */
  readonly noun: string;
}

/**
 * The piece as its schema makes it, or null with a problem for everything that is wrong. Unknown keys are reported and left out,
 * so that what stands beside them is checked in the same run.
 */
export const parsePiece = <Schema extends z.ZodType>(
  schema: Schema,
  piece: Piece,
  findings: Findings,
): z.infer<Schema> | null => {
  const result = schema.safeParse(piece.raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(schema, piece, issue, findings);
  const unknown = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [],
  );
  return unknown.length === 0 ? null : (schema.safeParse(without(piece.raw, unknown)).data ?? null);
};

/** Whether a value is a mapping, as the YAML reader makes them. */
export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (raw: unknown, keys: readonly string[]): unknown => {
  const left = new Set(keys);
  return isMapping(raw) ? Object.fromEntries(Object.entries(raw).filter(([key]) => !left.has(key))) : raw;
};

const report = (schema: z.ZodType, piece: Piece, issue: z.core.$ZodIssue, findings: Findings): void => {
  const { file, path } = piece;
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(schemaAt(schema, issue.path));
    for (const key of issue.keys) {
      findings.add(
        file.place([...path, ...issue.path, key]),
        `unknown key ${quoted(key)}${nearestHint(key, known)}`,
        `the keys here are ${known.join(', ')}`,
      );
    }
    return;
  }
  const raw = valueAt(piece.raw, issue.path);
  const label = issue.path.length === 0 ? `the ${piece.noun}` : issue.path.map(String).join('.');
  findings.add(
    file.place([...path, ...issue.path]),
    `${label} ${complaint(issue, raw)}`,
    remedy(schema, issue, raw),
  );
};

const complaint = (issue: z.core.$ZodIssue, raw: unknown): string => {
  if (raw === undefined) return 'is missing';
  if (issue.code !== 'invalid_value') return `is ${described(raw)}, expected ${expectation(issue)}`;
  if (typeof raw !== 'string') return `is ${described(raw)}, expected one of the names known here`;
  return `${quoted(raw)} is not known here${nearestHint(raw, issue.values.map(String))}`;
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

// The schemas word their own messages as what is expected.
const expectation = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : issue.message;

const remedy = (schema: z.ZodType, issue: z.core.$ZodIssue, raw: unknown): string => {
  if (issue.code === 'invalid_value') return `use ${oneOf(issue.values.map(String))}`;
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
  if (wantsText && (typeof raw === 'number' || typeof raw === 'boolean')) return 'put it in quotes';
  const about = descriptionAt(schema, issue.path);
  return about === null ? 'correct it as seeds/README.md tells' : `give this: ${about}`;
};

const valueAt = (raw: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      Array.isArray(value) ? value[Number(step)] : isMapping(value) ? value[String(step)] : undefined,
    raw,
  );

/** Schema of the value at a path; null where the schema does not tell. */
const schemaAt = (schema: z.core.$ZodType | null, path: YamlPath): z.core.$ZodType | null => {
  const inner = unwrapped(schema);
  if (path.length === 0) return schema;
  const [step, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
    return Object.hasOwn(shape, step) ? schemaAt(shape[String(step)], rest) : null;
  }
  return inner instanceof z.ZodArray ? schemaAt(inner.element, rest) : null;
};

const unwrapped = (schema: z.core.$ZodType | null): z.core.$ZodType | null =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema;

const keysOf = (schema: z.core.$ZodType | null): string[] => {
  const inner = unwrapped(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
};

/** Description of the value at a path, or of the innermost value around it that has one. */
const descriptionAt = (schema: z.ZodType, path: YamlPath): string | null => {
  for (let length = path.length; length > 0; length--) {
    const found = schemaAt(schema, path.slice(0, length));
    const description = found === null ? undefined : z.globalRegistry.get(found)?.description;
    if (description !== undefined) return description;
  }
  return null;
};
