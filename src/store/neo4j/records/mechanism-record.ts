import type { Curie } from '../../../model/curie.js';
import type { Mechanism } from '../../../model/mechanism.js';
import { locatorOf, locatorProperties } from './evidence-record.js';
import type { Properties } from './properties.js';
import { RowReader } from './row-reader.js';

/** Properties of a `Mechanism` node. @param entities  ids along the chain, one more than its steps */
export const mechanismProperties = (
  { locator, ...rest }: Mechanism,
  entities: readonly Curie[],
): Properties => ({ ...rest, entities, ...locatorProperties(locator) });

export const mechanismOfRow = (row: unknown): Mechanism => {
  const read = new RowReader(row);
  return {
    id: read.text('id'),
    name: read.text('name'),
    publication: read.text('publication'),
    steps: read.texts('steps'),
    hedged: read.flag('hedged'),
    statement: read.text('statement'),
    locator: locatorOf(read),
  };
};
