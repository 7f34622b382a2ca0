import { checkCount, checkLength, checkRange } from '../check-argument.js';
import { MAX_PAGE } from '../connection.js';
import type { Resolvers } from '../generated/resolvers.js';

const MAX_TEXT = 200;

export const searchResolvers = {
  Query: {
    search(_root, { text, categories, first }, { store }) {
      checkLength('text', text, MAX_TEXT);
      checkRange('first', first, 0, MAX_PAGE);
      return store.searchEntities(text, categories, first);
    },
    suggest(_root, { prefix, categories, first }, { store }) {
      checkLength('prefix', prefix, MAX_TEXT);
      checkRange('first', first, 0, 50);
      return store.suggestEntities(prefix, categories, first);
    },
    resolveIds(_root, { texts }, { store }) {
      checkCount('texts', texts, 0, 500);
      for (const text of texts) checkLength('text', text, MAX_TEXT);
      return store.resolveTexts(texts);
    },
  },
  Resolution: { entities: ({ entities }) => [...entities] },
} satisfies Resolvers;
