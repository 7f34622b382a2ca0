import { z } from 'zod';
import { VesipathError } from '../../../errors.js';

/** What a property of a node or a relationship may hold; null is the absence of the property. */
export type PropertyValue = string | number | boolean | readonly string[] | null;
export type Properties = Readonly<Record<string, PropertyValue>>;

/** Neo4j keeps no nulls: a property that is absent reads as null. */
export const absentAsNull = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => value ?? null, schema.nullable());

/** A list without elements is no property either. */
export const absentAsEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => value ?? [], z.array(schema));

/** @throws VesipathError FOREIGN_GRAPH when a row is not what the loader writes: the database was changed by someone else */
export const parseRow = <Schema extends z.ZodType>(schema: Schema, row: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw notOurs(z.prettifyError(parsed.error));
};

/** A row is not as the loader writes it. @param why  for the log */
export const notOurs = (why: string): VesipathError =>
  new VesipathError(
    'FOREIGN_GRAPH',
    'Under the labels of Vesipath the database holds something that Vesipath did not write, or that was changed since. Remove it, or load into an empty database.',
    {},
    { cause: new Error(`a row is not as it was loaded: ${why}`) },
  );
