import { connectionOf, pageRequest } from '../connection.js';
import type { Resolvers } from '../generated/resolvers.js';

export const publicationResolvers = {
  Query: {
    async publications(_root, args, { store }) {
      const page = pageRequest('publications', args);
      return connectionOf('publications', await store.listPublications(page), page, () =>
        store.countPublications(),
      );
    },
  },
  Publication: {
    url: ({ doi, pmid }) =>
      doi !== null
        ? `https://doi.org/${doi}`
        : pmid !== null
          ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
          : null,
    async associations({ id }, args, { loaders }) {
      const page = pageRequest('associations', args);
      const found = await loaders.associationsOfPublication.load({ id, page });
      return connectionOf('associations', found, page, () => loaders.associationCountOfPublication.load(id));
    },
  },
} satisfies Resolvers;
