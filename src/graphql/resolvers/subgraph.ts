import { checkCount, checkRange } from '../check-argument.js';
import { stopAfter } from '../context.js';
import { associationFilter, entityFilter } from '../filters.js';
import type { Resolvers } from '../generated/resolvers.js';
import { required, requiredAll } from '../required.js';

export const subgraphResolvers = {
  Query: {
    async neighborhood(_root, args, { store }) {
      checkCount('ids', args.ids, 1, 100);
      checkRange('depth', args.depth, 0, 4);
      checkRange('maxEntities', args.maxEntities, 1, 1000);
      const found = await store.neighborhood({
        ids: args.ids,
        depth: args.depth,
        direction: args.direction,
        entities: entityFilter(args.entities),
        associations: associationFilter(args.associations),
        maxEntities: args.maxEntities,
      });
      return { ...found, entities: found.entities.map((id, at) => ({ id, depth: found.depths[at] })) };
    },
    async subgraph(_root, args, context) {
      checkCount('ids', args.ids, 2, 50);
      checkRange('timeLimitMs', args.timeLimitMs, 1, 5000);
      const found = await context.store.joiningSubgraph({
        ids: args.ids,
        entities: entityFilter(args.entities),
        associations: associationFilter(args.associations),
        withInduced: args.withInduced,
        shouldStop: stopAfter(context, args.timeLimitMs),
        signal: context.signal,
      });
      return { ...found, entities: found.entities.map((id) => ({ id, depth: null })) };
    },
  },
  SubgraphEntity: { entity: ({ id }, _args, { loaders }) => required(loaders.entity, id) },
  Subgraph: {
    entities: ({ entities }) => [...entities],
    associations: ({ associations }, _args, { loaders }) => requiredAll(loaders.association, associations),
  },
  JoiningSubgraph: {
    entities: ({ entities }) => [...entities],
    associations: ({ associations }, _args, { loaders }) => requiredAll(loaders.association, associations),
    groups: ({ groups }) => groups.map((group) => [...group]),
    joined: ({ groups }) => groups.length === 1,
  },
} satisfies Resolvers;
