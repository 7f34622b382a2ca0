import {
  AGENT_TYPES,
  DIRECTNESS,
  KNOWLEDGE_LEVELS,
  ROLES,
  SUPPORTS,
  SYSTEMS,
  TRIAL_PHASES,
  type Evidence,
  type Locator,
} from '../../../model/evidence.js';
import { QUANTITY_BOUNDS, type Quantity } from '../../../model/quantity.js';
import type { Properties } from './properties.js';
import { propertiesOf, propertyLists } from './property-lists.js';
import { RowReader } from './row-reader.js';

type QuantityField = 'dose' | 'duration' | 'result' | 'timepoint';

/** Properties of an `Evidence` node; quantities and the locator are spread over properties of their own. */
export const evidenceProperties = (evidence: Evidence): Properties => {
  const { dose, duration, result, timepoint, locator, properties, ...rest } = evidence;
  return {
    ...rest,
    ...propertyLists(properties),
    ...quantityProperties('dose', dose),
    ...quantityProperties('duration', duration),
    ...quantityProperties('result', result),
    ...quantityProperties('timepoint', timepoint),
    ...locatorProperties(locator),
  };
};

export const evidenceOfRow = (row: unknown): Evidence => {
  const read = new RowReader(row);
  return {
    id: read.text('id'),
    association: read.text('association'),
    dataset: read.text('dataset'),
    publication: read.textOrNull('publication'),
    citedTogether: read.texts('citedTogether'),
    supports: read.oneOf('supports', SUPPORTS),
    directness: read.oneOf('directness', DIRECTNESS),
    role: read.oneOf('role', ROLES),
    hedged: read.flag('hedged'),
    system: read.oneOf('system', SYSTEMS),
    species: read.texts('species'),
    diseaseModel: read.textOrNull('diseaseModel'),
    recipientCell: read.textOrNull('recipientCell'),
    dose: quantityOf(read, 'dose'),
    route: read.textOrNull('route'),
    duration: quantityOf(read, 'duration'),
    comparator: read.textOrNull('comparator'),
    outcome: read.textOrNull('outcome'),
    result: quantityOf(read, 'result'),
    timepoint: quantityOf(read, 'timepoint'),
    sampleSize: read.numberOrNull('sampleSize'),
    phase: read.oneOfOrNull('phase', TRIAL_PHASES),
    statement: read.text('statement'),
    locator: locatorOf(read),
    knowledgeLevel: read.oneOf('knowledgeLevel', KNOWLEDGE_LEVELS),
    agentType: read.oneOf('agentType', AGENT_TYPES),
    note: read.textOrNull('note'),
    properties: propertiesOf(read),
  };
};

export const locatorProperties = (locator: Locator | null): Properties => ({
  locatorDocument: locator?.document ?? null,
  locatorSection: locator?.section ?? null,
  locatorFingerprint: locator?.fingerprint ?? null,
});

export const locatorOf = (read: RowReader): Locator | null => {
  const document = read.textOrNull('locatorDocument');
  if (document === null) return null;
  return {
    document,
    section: read.text('locatorSection'),
    fingerprint: read.text('locatorFingerprint'),
  };
};

const quantityProperties = (field: QuantityField, quantity: Quantity | null): Properties => ({
  [`${field}Value`]: quantity?.value ?? null,
  [`${field}Max`]: quantity?.max ?? null,
  [`${field}Unit`]: quantity?.unit ?? null,
  [`${field}Bound`]: quantity?.bound ?? null,
});

const quantityOf = (read: RowReader, field: QuantityField): Quantity | null => {
  const value = read.numberOrNull(`${field}Value`);
  if (value === null) return null;
  return {
    value,
    max: read.numberOrNull(`${field}Max`),
    unit: read.text(`${field}Unit`),
    bound: read.oneOfOrNull(`${field}Bound`, QUANTITY_BOUNDS),
  };
};
