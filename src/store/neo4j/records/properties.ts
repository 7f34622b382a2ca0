import { z } from 'zod';

/** What a property of a node or a relationship may hold; null is the absence of the property. */
export type PropertyValue = string | number | boolean | readonly string[] | null;
export type Properties = Readonly<Record<string, PropertyValue>>;

/** Neo4j keeps no nulls: a property that is absent reads as null. */
export const absentAsNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => value ?? null, schema.nullable());

/** A list without elements is no property either. */
export const absentAsEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => value ?? [], z.array(schema));

/** @throws Error when a row is not what the loader writes: the database was changed by someone else */
export const parseRow = <Schema extends z.ZodType>(schema: Schema, row: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new Error(`a row of the database is not as it was loaded: ${z.prettifyError(parsed.error)}`);
};
