import type { IndexedText } from '../../text/indexed-text.js';
import type { Properties, PropertyValue } from '../records/properties.js';
import type { Kind } from '../load/kinds.js';

type ColumnType = 'string' | 'string[]' | 'long' | 'double' | 'boolean';

/** Properties of a node or relationship, each with its type as neo4j-admin names it. */
export type Columns = Readonly<Record<string, ColumnType>>;

const INDEXED_TEXT: Readonly<Record<keyof IndexedText, ColumnType>> = {
  nameKeys: 'string[]',
  nameFields: 'string[]',
  nameGrams: 'string',
  nameWords: 'string',
  words: 'string',
};

/** Two lists of one length. */
const PROPERTIES: Columns = { propertyNames: 'string[]', propertyValues: 'string[]' };

const LOCATOR: Columns = {
  locatorDocument: 'string',
  locatorSection: 'string',
  locatorFingerprint: 'string',
};

/** All properties but id and contentHash. */
export const NODE_COLUMNS: Readonly<Record<Kind, Columns>> = {
  Entity: {
    name: 'string',
    category: 'string',
    synonyms: 'string[]',
    xrefs: 'string[]',
    xrefMappings: 'string[]',
    description: 'string',
    taxon: 'string',
    ...PROPERTIES,
    ...INDEXED_TEXT,
    hubPenalty: 'long',
  },
  Publication: {
    citation: 'string',
    title: 'string',
    year: 'long',
    journal: 'string',
    doi: 'string',
    pmid: 'string',
    pmcid: 'string',
  },
  Dataset: { name: 'string', version: 'string', licence: 'string', checksum: 'string' },
  Association: {
    subject: 'string',
    predicate: 'string',
    object: 'string',
    effect: 'string',
    aspect: 'string',
    belief: 'double',
    contested: 'boolean',
    twins: 'string[]',
    datasets: 'string[]',
    isShortcut: 'boolean',
    studies: 'string[]',
  },
  Evidence: {
    association: 'string',
    dataset: 'string',
    publication: 'string',
    citedTogether: 'string[]',
    supports: 'string',
    directness: 'string',
    role: 'string',
    hedged: 'boolean',
    system: 'string',
    species: 'string[]',
    diseaseModel: 'string',
    recipientCell: 'string',
    doseValue: 'double',
    doseMax: 'double',
    doseUnit: 'string',
    doseBound: 'string',
    route: 'string',
    durationValue: 'double',
    durationMax: 'double',
    durationUnit: 'string',
    durationBound: 'string',
    comparator: 'string',
    outcome: 'string',
    resultValue: 'double',
    resultMax: 'double',
    resultUnit: 'string',
    resultBound: 'string',
    timepointValue: 'double',
    timepointMax: 'double',
    timepointUnit: 'string',
    timepointBound: 'string',
    sampleSize: 'long',
    phase: 'string',
    statement: 'string',
    ...LOCATOR,
    knowledgeLevel: 'string',
    agentType: 'string',
    note: 'string',
    ...PROPERTIES,
  },
  Mechanism: {
    name: 'string',
    publication: 'string',
    steps: 'string[]',
    entities: 'string[]',
    hedged: 'boolean',
    statement: 'string',
    ...LOCATOR,
  },
  Conflict: { subject: 'string', object: 'string', associations: 'string[]' },
};

export const GRAPH_COLUMNS: Columns = {
  format: 'long',
  status: 'string',
  sequence: 'long',
  release: 'string',
};

export const STEP_COLUMNS: Columns = {
  id: 'string',
  effect: 'string',
  aspect: 'string',
  sign: 'long',
  weight: 'long',
  walkable: 'boolean',
  belief: 'double',
  contested: 'boolean',
  isShortcut: 'boolean',
  datasets: 'string[]',
};

export const headerOf = (columns: Columns): string[] =>
  Object.entries(columns).map(([name, type]) => `${name}:${type}`);

/** Values in the order of the columns. @throws Error when a property has no column: it would be lost without a word */
export const valuesOf = (columns: Columns, properties: Properties): PropertyValue[] => {
  const extra = Object.keys(properties).find((name) => !Object.hasOwn(columns, name));
  if (extra !== undefined) throw new Error(`the property ${extra} has no column in the export`);
  return Object.keys(columns).map((name) => properties[name] ?? null);
};
