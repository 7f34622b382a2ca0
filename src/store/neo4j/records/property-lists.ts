import type { Property } from '../../../model/property.js';
import { notOurs, type Properties } from './properties.js';
import type { RowReader } from './row-reader.js';

/** Fields of an imported record as two lists of one length: Neo4j nests no maps, and other names could meet ours. */
export const propertyLists = (properties: readonly Property[]): Properties => ({
  propertyNames: properties.map(({ name }) => name),
  propertyValues: properties.map(({ value }) => value),
});

/** @throws VesipathError FOREIGN_GRAPH when the lists differ in length */
export const propertiesOf = (read: RowReader): Property[] => {
  const [names, values] = [read.texts('propertyNames'), read.texts('propertyValues')];
  if (names.length !== values.length) throw notOurs('propertyNames and propertyValues differ in length');
  return names.map((name, at) => ({ name, value: values[at] }));
};
