import { z } from 'zod';
import type { Evidence } from '../../model/evidence.js';
import { QUANTITY_BOUNDS } from '../../model/quantity.js';

const QuantityJson = z.object({
  value: z.number(),
  max: z.number().nullable(),
  unit: z.string(),
  bound: z.enum(QUANTITY_BOUNDS).nullable(),
});

/** What few findings have, as the JSON of a bundle's column `details` holds it: what is null or empty is left out there. */
const Details = z.object({
  citedTogether: z.array(z.string()).default([]),
  diseaseModel: z.string().nullable().default(null),
  recipientCell: z.string().nullable().default(null),
  dose: QuantityJson.nullable().default(null),
  route: z.string().nullable().default(null),
  duration: QuantityJson.nullable().default(null),
  comparator: z.string().nullable().default(null),
  outcome: z.string().nullable().default(null),
  result: QuantityJson.nullable().default(null),
  timepoint: QuantityJson.nullable().default(null),
  sampleSize: z.number().nullable().default(null),
  locator: z
    .object({ document: z.string(), section: z.string(), fingerprint: z.string() })
    .nullable()
    .default(null),
  note: z.string().nullable().default(null),
});
export type EvidenceDetails = z.infer<typeof Details>;

const NONE: EvidenceDetails = Details.parse({});

const DETAILS = [
  'diseaseModel',
  'recipientCell',
  'dose',
  'route',
  'duration',
  'comparator',
  'outcome',
  'result',
  'timepoint',
  'sampleSize',
  'locator',
  'note',
] as const satisfies readonly (keyof EvidenceDetails)[];

/** JSON of what a finding has of them; null for nothing, which most of an import's millions have. */
export const detailsText = (finding: Evidence): string | null => {
  const { citedTogether } = finding;
  const stated = DETAILS.filter((field) => finding[field] !== null);
  if (stated.length === 0 && citedTogether.length === 0) return null;
  const details = Object.fromEntries(stated.map((field) => [field, finding[field]]));
  return JSON.stringify(citedTogether.length === 0 ? details : { citedTogether, ...details });
};

/** @throws ZodError for JSON that `detailsText` did not write */
export const parseDetails = (text: string | null): EvidenceDetails =>
  text === null ? NONE : Details.parse(JSON.parse(text));
