import { z } from 'zod';
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
import { absentAsNull, parseRow, type Properties } from './properties.js';

const text = absentAsNull(z.string());
const number = absentAsNull(z.number());

export const LOCATOR_ROW = { locatorDocument: text, locatorSection: text, locatorFingerprint: text };

const Row = z.object({
  id: z.string(),
  association: z.string(),
  dataset: z.string(),
  publication: text,
  citedTogether: z.array(z.string()),
  supports: z.enum(SUPPORTS),
  directness: z.enum(DIRECTNESS),
  role: z.enum(ROLES),
  hedged: z.boolean(),
  system: z.enum(SYSTEMS),
  species: z.array(z.string()),
  diseaseModel: text,
  recipientCell: text,
  doseValue: number,
  doseMax: number,
  doseUnit: text,
  route: text,
  durationValue: number,
  durationMax: number,
  durationUnit: text,
  comparator: text,
  outcome: text,
  statement: z.string(),
  ...LOCATOR_ROW,
  knowledgeLevel: z.enum(KNOWLEDGE_LEVELS),
  agentType: z.enum(AGENT_TYPES),
  note: text,
});

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
  const {
    doseValue,
    doseMax,
    doseUnit,
    durationValue,
    durationMax,
    durationUnit,
    locatorDocument,
    locatorSection,
    locatorFingerprint,
    ...rest
  } = parseRow(Row, row);
  return {
    ...rest,
    dose: quantityOf(doseValue, doseMax, doseUnit),
    duration: quantityOf(durationValue, durationMax, durationUnit),
    locator: locatorOf({ locatorDocument, locatorSection, locatorFingerprint }),
  };
};

export const locatorProperties = (locator: Locator | null): Properties => ({
  locatorDocument: locator?.document ?? null,
  locatorSection: locator?.section ?? null,
  locatorFingerprint: locator?.fingerprint ?? null,
});

interface LocatorColumns {
  readonly locatorDocument: string | null;
  readonly locatorSection: string | null;
  readonly locatorFingerprint: string | null;
}

export const locatorOf = ({
  locatorDocument: document,
  locatorSection: section,
  locatorFingerprint: fingerprint,
}: LocatorColumns): Locator | null =>
  document === null || section === null || fingerprint === null ? null : { document, section, fingerprint };

const quantityOf = (value: number | null, max: number | null, unit: string | null): Quantity | null =>
  value === null || unit === null ? null : { value, max, unit };
