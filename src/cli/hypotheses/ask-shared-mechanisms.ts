import { z } from 'zod';
import type { MechanismStore } from '../../store/mechanism-store.js';
import { ask } from '../ask.js';
import { resolveName } from '../resolve-names.js';
import { Entity, Named, Reach, Route, ROUTE_FRAGMENT, Significance } from './route-answer.js';
import type { RouteOptions } from './route-options.js';
import { routeVariables } from './route-variables.js';

const SHARED_MECHANISMS = /* GraphQL */ `
  query SharedMechanisms(
    $a: ID!
    $b: ID!
    $seek: SeekSide!
    $conditions: RouteConditionsInput!
    $first: Int!
    $timeLimitMs: Int!
  ) {
    a: entity(id: $a) {
      id
      name
      category
    }
    b: entity(id: $b) {
      id
      name
      category
    }
    sharedMechanisms(
      a: $a
      b: $b
      seek: $seek
      conditions: $conditions
      first: $first
      timeLimitMs: $timeLimitMs
    ) {
      totalCount
      pValue
      countByChance
      permutations
      maxSteps
      truncated
      sharedSteps {
        association {
          id
          sentence
        }
        entities {
          id
          name
        }
      }
      edges {
        node {
          entity {
            id
            name
            category
          }
          score
          agreement
          pValue
          adjustedPValue
          scoreByChance
          withA {
            ...Side
          }
          withB {
            ...Side
          }
        }
      }
    }
  }
  fragment Side on SharedSide {
    expectedEffect
    effects {
      increases
      decreases
      unknown
    }
    routes {
      ...Route
    }
  }
  ${ROUTE_FRAGMENT}
`;

const Side = z.object({
  expectedEffect: z.string(),
  effects: z.object({ increases: z.number(), decreases: z.number(), unknown: z.number() }),
  routes: z.array(Route),
});
export type Side = z.infer<typeof Side>;
const Shared = Significance.extend({ entity: Entity, agreement: z.string(), withA: Side, withB: Side });
export type Shared = z.infer<typeof Shared>;
const Page = Reach.extend({
  pValue: z.number().nullable(),
  countByChance: z.number().nullable(),
  sharedSteps: z.array(
    z.object({
      association: z.object({ id: z.string(), sentence: z.string() }),
      entities: z.array(Named),
    }),
  ),
});
const Answer = z.object({
  a: Entity,
  b: Entity,
  sharedMechanisms: Page.extend({ edges: z.array(z.object({ node: Shared })) }),
});

/** What `vesipath shared-mechanisms --json` prints. */
export interface SharedAnswer extends z.infer<typeof Page> {
  readonly a: z.infer<typeof Entity>;
  readonly b: z.infer<typeof Entity>;
  readonly seek: string;
  readonly seed: number;
  readonly entities: readonly Shared[];
}

/** @throws as resolveName and routeVariables */
export const askSharedMechanisms = async (
  store: MechanismStore,
  names: readonly [a: string, b: string],
  options: RouteOptions,
): Promise<SharedAnswer> => {
  const [a, b] = [await resolveName(store, names[0]), await resolveName(store, names[1])];
  const variables = { ...(await routeVariables(store, options)), a, b };
  const answer = Answer.parse(await ask(store, SHARED_MECHANISMS, variables));
  const { edges, ...reach } = answer.sharedMechanisms;
  const { seek } = variables;
  return {
    a: answer.a,
    b: answer.b,
    seek,
    ...reach,
    seed: options.seed,
    entities: edges.map(({ node }) => node),
  };
};
