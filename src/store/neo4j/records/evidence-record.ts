import {
  AGENT_TYPES,
  DIRECTNESS,
  KNOWLEDGE_LEVELS,
  ROLES,
  SUPPORTS,
  SYSTEMS,
  type Evidence,
  type Locator,
  type Quantity,
} from '../../../model/evidence.js';
import type { Properties } from './properties.js';
import { RowReader } from './row-reader.js';

/** Properties of an `Evidence` node; quantities and the locator are spread over properties of their own. */
export const evidenceProperties = ({ dose, duration, locator, ...rest }: Evidence): Properties => ({
  ...rest,
  doseValue: dose?.value ?? null,
  doseMax: dose?.max ?? null,
  doseUnit: dose?.unit ?? null,
  durationValue: duration?.value ?? null,
  durationMax: duration?.max ?? null,
  durationUnit: duration?.unit ?? null,
  ...locatorProperties(locator),
});

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
    statement: read.text('statement'),
    locator: locatorOf(read),
    knowledgeLevel: read.oneOf('knowledgeLevel', KNOWLEDGE_LEVELS),
    agentType: read.oneOf('agentType', AGENT_TYPES),
    note: read.textOrNull('note'),
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

const quantityOf = (read: RowReader, name: 'dose' | 'duration'): Quantity | null => {
  const value = read.numberOrNull(`${name}Value`);
  if (value === null) return null;
  return { value, max: read.numberOrNull(`${name}Max`), unit: read.text(`${name}Unit`) };
};
