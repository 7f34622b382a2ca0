import { z } from 'zod';
import type { MechanismStore } from '../../store/mechanism-store.js';
import { ask } from '../ask.js';
import { resolveName } from '../resolve-names.js';
import { Entity, Reach, Route, ROUTE_FRAGMENT, Significance } from './route-answer.js';
import type { RouteOptions } from './route-options.js';
import { routeVariables } from './route-variables.js';

const HYPOTHESES = /* GraphQL */ `
  query Hypotheses(
    $id: ID!
    $seek: SeekSide!
    $effect: NetEffect
    $known: Boolean!
    $conditions: RouteConditionsInput!
    $first: Int!
    $timeLimitMs: Int!
  ) {
    entity(id: $id) {
      id
      name
      category
    }
    hypotheses(
      id: $id
      seek: $seek
      effect: $effect
      known: $known
      conditions: $conditions
      first: $first
      timeLimitMs: $timeLimitMs
    ) {
      totalCount
      knownLeftOut
      permutations
      maxSteps
      truncated
      edges {
        node {
          rank
          entity {
            id
            name
            category
          }
          score
          expectedEffect
          confidence
          effects {
            increases
            decreases
            unknown
          }
          pValue
          adjustedPValue
          scoreByChance
          known
          sentence
          routes {
            ...Route
          }
        }
      }
    }
  }
  ${ROUTE_FRAGMENT}
`;

const Hypothesis = Significance.extend({
  rank: z.number(),
  entity: Entity,
  expectedEffect: z.string(),
  confidence: z.number(),
  effects: z.object({ increases: z.number(), decreases: z.number(), unknown: z.number() }),
  known: z.boolean(),
  sentence: z.string(),
  routes: z.array(Route),
});
export type Hypothesis = z.infer<typeof Hypothesis>;

const Page = Reach.extend({ knownLeftOut: z.number() });
const Answer = z.object({
  entity: Entity,
  hypotheses: Page.extend({ edges: z.array(z.object({ node: Hypothesis })) }),
});

/** What `vesipath hypotheses --json` prints. */
export interface HypothesesAnswer extends z.infer<typeof Page> {
  /** What they are about. */
  readonly about: z.infer<typeof Entity>;
  readonly seek: string;
  readonly seed: number;
  readonly hypotheses: readonly Hypothesis[];
}

/** Options of `vesipath hypotheses` as given. */
export interface HypothesesOptions extends RouteOptions {
  readonly effect?: string;
  readonly known?: true;
}

/** @throws as resolveName and routeVariables */
export const askHypotheses = async (
  store: MechanismStore,
  name: string,
  options: HypothesesOptions,
): Promise<HypothesesAnswer> => {
  const { effect, known = false, seed } = options;
  const id = await resolveName(store, name);
  const variables = { ...(await routeVariables(store, options)), id, effect, known };
  const { entity, hypotheses } = Answer.parse(await ask(store, HYPOTHESES, variables));
  const { edges, ...reach } = hypotheses;
  return { about: entity, seek: variables.seek, ...reach, seed, hypotheses: edges.map(({ node }) => node) };
};
