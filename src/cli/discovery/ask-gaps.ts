import { z } from 'zod';
import type { Predicate } from '../../model/predicate.js';
import type { GapKind, HumanEvidence } from '../../store/discovery-request.js';
import type { MechanismStore } from '../../store/mechanism-store.js';
import { ask } from '../ask.js';
import type { StoreOptions } from '../open-store.js';
import { resolveSelection } from '../resolve-names.js';

const GAPS = /* GraphQL */ `
  query Gaps(
    $kind: GapKind!
    $one: EntitySelectionInput
    $other: EntitySelectionInput
    $predicates: [Predicate!]!
    $minBelief: Float
    $minShared: Int!
    $maxDegree: Int!
    $human: HumanEvidence!
    $first: Int!
  ) {
    gaps(
      kind: $kind
      one: $one
      other: $other
      associations: { predicates: $predicates }
      minBelief: $minBelief
      minShared: $minShared
      maxDegree: $maxDegree
      human: $human
      first: $first
    ) {
      totalCount
      edges {
        node {
          one {
            id
            name
          }
          other {
            id
            name
          }
          association {
            id
          }
          score
          sharedCount
          shared {
            id
            name
          }
          humanSpecies
          people
          sentence
        }
      }
    }
  }
`;

const Named = z.object({ id: z.string(), name: z.string() });
const Gap = z.object({
  one: Named,
  other: Named,
  association: z.object({ id: z.string() }).nullable(),
  score: z.number(),
  sharedCount: z.number(),
  shared: z.array(Named),
  humanSpecies: z.boolean(),
  people: z.boolean(),
  sentence: z.string(),
});
const Answer = z.object({
  gaps: z.object({ totalCount: z.number(), edges: z.array(z.object({ node: Gap })) }),
});

/** What `vesipath gaps --json` prints. */
export interface GapsAnswer {
  readonly totalCount: number;
  readonly gaps: readonly z.infer<typeof Gap>[];
}

/** Options of `vesipath gaps` as given. */
export interface GapsOptions extends StoreOptions {
  readonly kind: GapKind;
  readonly one?: string;
  readonly other?: string;
  readonly predicate?: Predicate[];
  readonly minBelief?: number;
  readonly minShared: number;
  readonly maxDegree: number;
  readonly human: HumanEvidence;
  readonly limit: number;
  readonly json?: true;
}

/** @throws as resolveSelection */
export const askGaps = async (store: MechanismStore, options: GapsOptions): Promise<GapsAnswer> => {
  const { one, other, kind, predicate = [], minBelief, minShared, maxDegree, human, limit } = options;
  const variables = {
    kind,
    one: one === undefined ? undefined : await resolveSelection(store, one),
    other: other === undefined ? undefined : await resolveSelection(store, other),
    predicates: predicate,
    minBelief,
    minShared,
    maxDegree,
    human,
    first: limit,
  };
  const { totalCount, edges } = Answer.parse(await ask(store, GAPS, variables)).gaps;
  return { totalCount, gaps: edges.map(({ node }) => node) };
};
