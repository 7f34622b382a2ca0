import { CATEGORIES } from '../../model/category.js';
import { predicateInfo } from '../../model/predicate.js';
import type { Resolvers } from '../generated/resolvers.js';

export const metagraphResolvers = {
  Query: {
    async metagraph(_root, _args, { store }) {
      const { categories, predicates, edges } = await store.metagraph();
      return { categories: [...categories], predicates: [...predicates], edges: [...edges] };
    },
  },
  CategoryCount: {
    meaning: ({ category }) => CATEGORIES[category].meaning,
    biolink: ({ category }) => CATEGORIES[category].biolink,
  },
  PredicateCount: {
    meaning: ({ predicate }) => predicateInfo(predicate).meaning,
    kind: ({ predicate }) => predicateInfo(predicate).kind,
    effect: ({ predicate }) => predicateInfo(predicate).effect ?? null,
    subjectCategories: ({ predicate }) => [...predicateInfo(predicate).subjects],
    objectCategories: ({ predicate }) => [...predicateInfo(predicate).objects],
    biolink: ({ predicate }) => predicateInfo(predicate).biolink,
  },
} satisfies Resolvers;
