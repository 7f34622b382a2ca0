import { VesipathError } from '../../errors.js';
import { connectionOfEdges, encodeCursor } from '../connection.js';
import type { Resolvers } from '../generated/resolvers.js';
import { placedList, placeOf } from '../place-cursors.js';
import { required, requiredAll } from '../required.js';
import { patience, routeConditions } from '../route-conditions.js';

/** What both are joined with directly is the plainest thing to share. */
const FEWEST_STEPS = 1;

export const sharedMechanismResolvers = {
  Query: {
    async sharedMechanisms(_root, args, context) {
      const { a, b } = args;
      if (a === b) {
        throw new VesipathError('BAD_ARGUMENT', `a and b are both "${a}"; name two entities.`, {
          argument: 'b',
        });
      }
      const conditions = routeConditions(args, FEWEST_STEPS);
      const asked = { ...conditions, a, b };
      const list = await placedList(context.store, 'sharedMechanisms', asked);
      const skip = args.after ? placeOf(list, args.after) : 0;
      const page = await context.store.sharedMechanisms({ ...asked, skip, ...patience(args, context) });
      const edges = page.entities.map((shared, at) => ({
        cursor: encodeCursor(list, String(skip + at + 1)),
        node: { shared, evidence: conditions.associations?.evidence ?? null },
      }));
      return {
        ...connectionOfEdges(edges, page.hasNext, skip > 0, () => Promise.resolve(page.total)),
        page,
      };
    },
  },
  SharedMechanismConnection: {
    totalCount: ({ page }) => page.total,
    pValue: ({ page }) => page.p,
    countByChance: ({ page }) => page.totalByChance,
    sharedSteps: ({ page }) => [...page.sharedSteps],
    permutations: ({ page }) => page.permutations,
    maxSteps: ({ page }) => page.steps,
    truncated: ({ page }) => page.stopped !== null,
  },
  SharedMechanism: {
    entity: ({ shared }, _args, { loaders }) => required(loaders.entity, shared.id),
    score: ({ shared }) => shared.score,
    agreement: ({ shared }) => shared.agreement,
    withA: ({ shared, evidence }) => ({ side: shared.withA, evidence }),
    withB: ({ shared, evidence }) => ({ side: shared.withB, evidence }),
    pValue: ({ shared }) => shared.p,
    adjustedPValue: ({ shared }) => shared.q,
    scoreByChance: ({ shared }) => shared.byChance,
  },
  SharedSide: {
    expectedEffect: ({ side }) => side.expectedEffect,
    effects: ({ side }) => side.effects,
    routes: ({ side, evidence }) => side.routes.map((route) => ({ ...route, evidence })),
  },
  SharedStep: {
    association: ({ association }, _args, { loaders }) => required(loaders.association, association),
    entities: ({ entities }, _args, { loaders }) => requiredAll(loaders.entity, entities),
  },
} satisfies Resolvers;
