import { z } from 'zod';

/** What is asked of every route. */
export const ROUTE_FRAGMENT = /* GraphQL */ `
  fragment Route on HypothesisRoute {
    share
    contexts {
      context
      agree
      differ
      notStated
    }
    path {
      effect
      contested
      coherence {
        kind
      }
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
          sentence
          belief
          contested
          contradictedBy {
            id
            sentence
            ...Findings
          }
          ...Findings
        }
      }
    }
  }
  fragment Findings on Association {
    evidence(first: 200) {
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
`;

export const Named = z.object({ id: z.string(), name: z.string() });
export const Entity = Named.extend({ category: z.string() });

const Findings = z.object({
  edges: z.array(
    z.object({
      node: z.object({
        supports: z.string(),
        publication: z.object({ id: z.string(), citation: z.string() }).nullable(),
      }),
    }),
  ),
});
export type Findings = z.infer<typeof Findings>;

const Association = z.object({
  id: z.string(),
  predicate: z.string(),
  effect: z.string().nullable(),
  sentence: z.string(),
  belief: z.number(),
  contested: z.boolean(),
  contradictedBy: z.array(z.object({ id: z.string(), sentence: z.string(), evidence: Findings })),
  evidence: Findings,
});

export const Route = z.object({
  share: z.number(),
  contexts: z.array(
    z.object({ context: z.string(), agree: z.number(), differ: z.number(), notStated: z.number() }),
  ),
  path: z.object({
    effect: z.string(),
    contested: z.boolean(),
    coherence: z.object({ kind: z.string() }),
    entities: z.array(Named),
    steps: z.array(z.object({ forward: z.boolean(), association: Association })),
  }),
});
export type Route = z.infer<typeof Route>;
export type RouteAssociation = z.infer<typeof Association>;

/** How far a question came. */
export const Reach = z.object({
  totalCount: z.number(),
  permutations: z.number(),
  maxSteps: z.number(),
  truncated: z.boolean(),
});
export type Reach = z.infer<typeof Reach>;

/** How what was found compares with chance. */
export const Significance = z.object({
  score: z.number(),
  pValue: z.number().nullable(),
  adjustedPValue: z.number().nullable(),
  scoreByChance: z.number().nullable(),
});
export type Significance = z.infer<typeof Significance>;
