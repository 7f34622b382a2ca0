import { z } from 'zod';
import type { Category } from '../../model/category.js';
import { VesipathError } from '../../errors.js';
import type { MechanismStore } from '../../store/mechanism-store.js';
import { ask } from '../ask.js';
import type { StoreOptions } from '../open-store.js';
import { resolveNames } from '../resolve-names.js';

const ENRICHMENT = /* GraphQL */ `
  query Enrichment(
    $ids: [ID!]!
    $categories: [Category!]!
    $background: [ID!]
    $steps: Int!
    $minOverlap: Int!
    $minBelief: Float
    $first: Int!
  ) {
    enrichment(
      ids: $ids
      categories: $categories
      background: $background
      steps: $steps
      minOverlap: $minOverlap
      associations: { minBelief: $minBelief }
      first: $first
    ) {
      members {
        id
        name
      }
      outside {
        id
        name
      }
      background {
        size
        categories
      }
      tested
      found
      entities {
        entity {
          id
          name
          category
        }
        overlap
        members {
          id
          name
        }
        effects {
          increase
          decrease
          mixed
          unknown
        }
        annotated
        expected
        fold
        p
        q
      }
    }
  }
`;

const Named = z.object({ id: z.string(), name: z.string() });
const Answer = z.object({
  enrichment: z.object({
    members: z.array(Named),
    outside: z.array(Named),
    background: z.object({ size: z.number(), categories: z.array(z.string()).nullable() }),
    tested: z.number(),
    found: z.number(),
    entities: z.array(
      z.object({
        entity: Named.extend({ category: z.string() }),
        overlap: z.number(),
        members: z.array(Named),
        effects: z.object({
          increase: z.number(),
          decrease: z.number(),
          mixed: z.number(),
          unknown: z.number(),
        }),
        annotated: z.number(),
        expected: z.number(),
        fold: z.number(),
        p: z.number(),
        q: z.number(),
      }),
    ),
  }),
});
/** What `vesipath enrichment --json` prints. */
export type EnrichmentAnswer = z.infer<typeof Answer>['enrichment'];

/** Options of `vesipath enrichment` as given. */
export interface EnrichmentOptions extends StoreOptions {
  readonly category?: Category[];
  readonly background?: string[];
  readonly steps: number;
  readonly minOverlap: number;
  readonly minBelief?: number;
  readonly limit: number;
  readonly json?: true;
}

/** @throws VesipathError BAD_ARGUMENT when no name is given, and as resolveNames */
export const askEnrichment = async (
  store: MechanismStore,
  names: readonly string[],
  options: EnrichmentOptions,
): Promise<EnrichmentAnswer> => {
  const ids = await resolveNames(store, names);
  if (ids.length === 0) throw new VesipathError('BAD_ARGUMENT', 'Expected at least one id or name.');
  const background = options.background && (await resolveNames(store, options.background));
  const variables = {
    ids,
    categories: options.category ?? ['PATHWAY', 'PROCESS', 'DISEASE'],
    background,
    steps: options.steps,
    minOverlap: options.minOverlap,
    minBelief: options.minBelief,
    first: options.limit,
  };
  return Answer.parse(await ask(store, ENRICHMENT, variables)).enrichment;
};
