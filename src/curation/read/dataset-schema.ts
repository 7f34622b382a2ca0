import * as z from 'zod';
import { textSchema } from './evidence-schema.js';

/** `dataset.yaml`: what the curated core is called and under which terms it may be used. */
export const DatasetSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
    .optional()
    .meta({ description: 'Short name', default: 'curated' }),
  name: textSchema.meta({ description: 'Name of the dataset', examples: ['Vesipath curated core'] }),
  version: textSchema.meta({ description: 'Version, in quotes', examples: ['0.1.0'] }),
  licence: textSchema.meta({ description: 'Licence, as SPDX names it', examples: ['CC-BY-4.0'] }),
});

export type SeedDataset = z.infer<typeof DatasetSchema>;
