import type { GraphQLField } from 'graphql';

/** Counted when an argument that multiplies is null or absent and the schema has no default for it. */
export const UNSTATED_SIZE = 100;

/**
 * How many items the argument at `path` (`first`, `query.first`) asks for: a number as it is, a list by its length, one item for
 * anything else that is stated.
 */
export const sizeStated = (
  values: Readonly<Record<string, unknown>>,
  path: string,
  field: GraphQLField<unknown, unknown>,
): number => {
  const [name, ...rest] = path.split('.');
  let value = values[name];
  value ??= field.args.find((argument) => argument.name === name)?.defaultValue;
  for (const key of rest) value = isRecord(value) ? value[key] : undefined;
  if (value === null || value === undefined) return UNSTATED_SIZE;
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? Math.max(0, value) : 1;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
