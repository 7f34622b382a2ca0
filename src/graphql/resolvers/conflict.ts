import { separatingAxes } from '../../model/separation.js';
import { connectionOf, pageRequest } from '../connection.js';
import { listed } from '../filters.js';
import type { Resolvers } from '../generated/resolvers.js';
import { required, requiredAll } from '../required.js';

export const conflictResolvers = {
  Query: {
    async conflicts(_root, args, { store }) {
      const page = pageRequest('conflicts', args);
      const entities = listed('entities', args.entities);
      const found = await store.listConflicts(entities, page);
      return connectionOf('conflicts', found, page, () => store.countConflicts(entities));
    },
  },
  Conflict: {
    subject: ({ subject }, _args, { loaders }) => required(loaders.entity, subject),
    object: ({ object }, _args, { loaders }) => required(loaders.entity, object),
    associations: ({ associations }, _args, { loaders }) => requiredAll(loaders.association, associations),
    async separatedBy({ associations }, _args, { loaders }) {
      const sides = associations.map(async (id) => ({
        association: await required(loaders.association, id),
        evidence: await loaders.evidenceOfAssociation.load(id),
      }));
      return separatingAxes(await Promise.all(sides));
    },
  },
} satisfies Resolvers;
