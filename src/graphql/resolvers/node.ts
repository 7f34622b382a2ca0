import { unknownIds } from '../../store/unknown-ids.js';
import type { Resolvers } from '../generated/resolvers.js';
import { unknownRecord } from '../unknown-record.js';
import { entityType } from './entity.js';

const PUBLICATION_PREFIXES = ['DOI', 'PMID', 'PMC'];

export const nodeResolvers = {
  Query: {
    async node(_root, { id }, { store, loaders }) {
      const prefix = id.slice(0, id.indexOf(':'));
      if (prefix === 'VPA') return (await loaders.association.load(id)) ?? unknownRecord('association', id);
      if (prefix === 'VPE') return (await loaders.evidence.load(id)) ?? unknownRecord('evidence', id);
      if (prefix === 'VPM') return (await loaders.mechanism.load(id)) ?? unknownRecord('mechanism', id);
      const [entity, publication] = await Promise.all([
        loaders.entity.load(id),
        loaders.publication.load(id),
      ]);
      const found = entity ?? publication;
      if (found === null)
        throw unknownIds(
          [id],
          PUBLICATION_PREFIXES.includes(prefix) ? [] : [await store.nearestEntities(id, 3)],
        );
      return found;
    },
  },
  Node: {
    __resolveType(node) {
      if ('category' in node) return entityType(node);
      if ('predicate' in node) return 'Association';
      if ('supports' in node) return 'Evidence';
      return 'citation' in node ? 'Publication' : 'Mechanism';
    },
  },
} satisfies Resolvers;
