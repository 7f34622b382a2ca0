import { z } from 'zod';
import type { Curie } from '../../../model/curie.js';
import type { Mechanism } from '../../../model/mechanism.js';
import { LOCATOR_ROW, locatorOf, locatorProperties } from './evidence-record.js';
import { parseRow, type Properties } from './properties.js';

const Row = z.object({
  id: z.string(),
  name: z.string(),
  publication: z.string(),
  steps: z.array(z.string()),
  hedged: z.boolean(),
  statement: z.string(),
  ...LOCATOR_ROW,
});

/** Properties of a `Mechanism` node. @param entities  ids along the chain, one more than its steps */
export const mechanismProperties = (
  { locator, ...rest }: Mechanism,
  entities: readonly Curie[],
): Properties => ({ ...rest, entities, ...locatorProperties(locator) });

export const mechanismOfRow = (row: unknown): Mechanism => {
  const { locatorDocument, locatorSection, locatorFingerprint, ...rest } = parseRow(Row, row);
  const locator = locatorOf({ locatorDocument, locatorSection, locatorFingerprint });
  if (locator === null) throw new Error(`mechanism ${rest.id} of the database has no locator`);
  return { ...rest, locator };
};
