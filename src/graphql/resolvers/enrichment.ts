import { checkCount, checkRange } from '../check-argument.js';
import { MAX_PAGE } from '../connection.js';
import { associationFilter } from '../filters.js';
import type { Resolvers } from '../generated/resolvers.js';
import { required, requiredAll } from '../required.js';

const MAX_MEMBERS = 1000;
const MAX_BACKGROUND = 20_000;

export const enrichmentResolvers = {
  Query: {
    enrichment(_root, args, { store, signal }) {
      const { ids, background = null, categories, steps, minOverlap, first } = args;
      checkCount('ids', ids, 1, MAX_MEMBERS);
      if (background !== null) checkCount('background', background, 1, MAX_BACKGROUND);
      checkRange('steps', steps, 1, 2);
      checkRange('minOverlap', minOverlap, 1, MAX_MEMBERS);
      checkRange('first', first, 0, MAX_PAGE);
      const associations = associationFilter(args.associations);
      return store.enrichment({
        ids,
        categories,
        background,
        steps: steps === 2 ? 2 : 1,
        minOverlap,
        associations,
        first,
        signal,
      });
    },
  },
  Enrichment: {
    members: ({ members }, _args, { loaders }) => requiredAll(loaders.entity, members),
    outside: ({ outside }, _args, { loaders }) => requiredAll(loaders.entity, outside),
    background: ({ background: { size, categories } }) => ({
      size,
      categories: categories === null ? null : [...categories],
    }),
    entities: ({ entities }) => [...entities],
  },
  EnrichedEntity: {
    entity: ({ id }, _args, { loaders }) => required(loaders.entity, id),
    overlap: ({ members }) => members.length,
    members: ({ members }, _args, { loaders }) => requiredAll(loaders.entity, members),
  },
} satisfies Resolvers;
