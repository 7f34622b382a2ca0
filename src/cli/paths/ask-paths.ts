import { z } from 'zod';
import type { MechanismStore } from '../../store/mechanism-store.js';
import { ask } from '../ask.js';
import type { pathQuery } from './path-query.js';
import type { PathsOptions } from './paths-options.js';

const PATHS = /* GraphQL */ `
  query Paths(
    $query: PathQueryInput!
    $first: Int!
    $timeLimitMs: Int!
    $maxExpansions: Int!
    $counted: Boolean!
  ) {
    paths(query: $query, first: $first, timeLimitMs: $timeLimitMs, maxExpansions: $maxExpansions) {
      totalCount @include(if: $counted)
      truncated
      truncatedBy
      expansions
      edges {
        node {
          entities {
            id
            name
          }
          steps {
            forward
            association {
              id
              predicate
              effect
              aspect
              evidence {
                edges {
                  node {
                    supports
                    publication {
                      id
                      citation
                    }
                  }
                }
              }
            }
          }
          effect
          reportedEffect
          cost
          contested
          coherence {
            kind
            publications {
              id
              citation
            }
          }
          sentence
        }
      }
    }
  }
`;

/** What the table shows; JSON passes the rest on. */
const PathNode = z.looseObject({
  effect: z.string(),
  reportedEffect: z.string().nullable(),
  cost: z.number(),
  contested: z.boolean(),
  coherence: z.looseObject({ kind: z.string() }),
  sentence: z.string(),
});
export type PathNode = z.infer<typeof PathNode>;

const Answer = z.object({
  paths: z.object({
    totalCount: z.number().nullable().default(null),
    truncated: z.boolean(),
    truncatedBy: z.enum(['TIME', 'EXPANSIONS', 'PAGE']).nullable(),
    expansions: z.number(),
    edges: z.array(z.object({ node: PathNode })),
  }),
});

/** What `vesipath paths --json` prints. */
export interface PathsAnswer {
  /** null when the search ended before it was known, and for TOP, which does not look for all. */
  readonly totalCount: number | null;
  readonly truncated: boolean;
  readonly truncatedBy: 'TIME' | 'EXPANSIONS' | 'PAGE' | null;
  readonly expansions: number;
  readonly paths: readonly PathNode[];
}

/** Asks for a page of paths. Counting them all costs time, so the table goes without. */
export const askPaths = async (
  store: MechanismStore,
  query: Awaited<ReturnType<typeof pathQuery>>,
  { limit: first, timeLimit: timeLimitMs, maxExpansions, json, select }: PathsOptions,
): Promise<PathsAnswer> => {
  const counted = json === true && select !== 'TOP';
  const variables = { query, first, timeLimitMs, maxExpansions, counted };
  const { edges, ...rest } = Answer.parse(await ask(store, PATHS, variables)).paths;
  return { ...rest, paths: edges.map(({ node }) => node) };
};
