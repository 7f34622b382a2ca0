import { z } from 'zod';
import type { ComparisonFamily, ComparisonStatus } from '../../model/comparison.js';
import type { MechanismStore } from '../../store/mechanism-store.js';
import { ask } from '../ask.js';
import type { StoreOptions } from '../open-store.js';
import { resolveName } from '../resolve-names.js';

const COMPARE = /* GraphQL */ `
  query Compare(
    $a: ID!
    $b: ID!
    $families: [ComparisonFamily!]!
    $statuses: [ComparisonStatus!]!
    $minBelief: Float
    $first: Int!
  ) {
    compare(a: $a, b: $b, families: $families, statuses: $statuses, associations: { minBelief: $minBelief }) {
      a {
        id
        name
      }
      b {
        id
        name
      }
      summary {
        counts {
          status
          count
        }
        jaccard
        agreement
      }
      direct {
        ...Stated
      }
      findings {
        id
        statement
        publication {
          citation
        }
      }
      findingsComplete
      entities(first: $first) {
        totalCount
        edges {
          node {
            entity {
              id
              name
            }
            family
            status
            ofA {
              ...Stated
            }
            ofB {
              ...Stated
            }
            sentence
          }
        }
      }
    }
  }
  fragment Stated on Association {
    id
    sentence
    belief
    contested
  }
`;

const Named = z.object({ id: z.string(), name: z.string() });
const Stated = z.object({ id: z.string(), sentence: z.string(), belief: z.number(), contested: z.boolean() });
const Compared = z.object({
  entity: Named,
  family: z.string(),
  status: z.string(),
  ofA: z.array(Stated),
  ofB: z.array(Stated),
  sentence: z.string(),
});
const Comparison = z.object({
  a: Named,
  b: Named,
  summary: z.object({
    counts: z.array(z.object({ status: z.string(), count: z.number() })),
    jaccard: z.number().nullable(),
    agreement: z.number().nullable(),
  }),
  direct: z.array(Stated),
  findings: z.array(
    z.object({
      id: z.string(),
      statement: z.string(),
      publication: z.object({ citation: z.string() }).nullable(),
    }),
  ),
  findingsComplete: z.boolean(),
});
const Answer = z.object({
  compare: Comparison.extend({
    entities: z.object({ totalCount: z.number(), edges: z.array(z.object({ node: Compared })) }),
  }),
});

/** What `vesipath compare --json` prints. */
export interface ComparisonAnswer extends z.infer<typeof Comparison> {
  /** Third entities in all. */
  readonly totalCount: number;
  readonly entities: readonly z.infer<typeof Compared>[];
}

/** Options of `vesipath compare` as given. */
export interface CompareOptions extends StoreOptions {
  readonly family?: ComparisonFamily[];
  readonly status?: ComparisonStatus[];
  readonly minBelief?: number;
  readonly limit: number;
  readonly json?: true;
}

/** @throws as resolveName */
export const askComparison = async (
  store: MechanismStore,
  a: string,
  b: string,
  { family = [], status = [], minBelief, limit }: CompareOptions,
): Promise<ComparisonAnswer> => {
  const variables = {
    a: await resolveName(store, a),
    b: await resolveName(store, b),
    families: family,
    statuses: status,
    minBelief,
    first: limit,
  };
  const { entities, ...rest } = Answer.parse(await ask(store, COMPARE, variables)).compare;
  return { ...rest, totalCount: entities.totalCount, entities: entities.edges.map(({ node }) => node) };
};
