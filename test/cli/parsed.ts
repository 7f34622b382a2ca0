import { z } from 'zod';
import type { Run } from './run-vesipath.js';

/** Standard output as one JSON value of a shape. */
export const parsed = <Shape extends z.ZodType>(shape: Shape, { stdout }: Run): z.infer<Shape> =>
  shape.parse(JSON.parse(stdout));

export const Paths = z.object({
  totalCount: z.number().nullable(),
  truncated: z.boolean(),
  truncatedBy: z.string().nullable(),
  paths: z.array(
    z.object({
      entities: z.array(z.object({ id: z.string(), name: z.string() })),
      steps: z.array(
        z.object({
          forward: z.boolean(),
          association: z.object({ predicate: z.string(), effect: z.string().nullable() }),
        }),
      ),
      effect: z.string(),
      reportedEffect: z.string().nullable(),
      contested: z.boolean(),
      coherence: z.object({ kind: z.string(), publications: z.array(z.object({ citation: z.string() })) }),
    }),
  ),
});

export const Hits = z.array(
  z.object({
    entity: z.object({ id: z.string(), name: z.string(), category: z.string() }),
    field: z.string(),
    kind: z.string(),
    text: z.string(),
  }),
);
