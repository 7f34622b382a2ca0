import { BIOLINK_VERSION } from '../../model/biolink.js';
import type { Resolvers } from '../generated/resolvers.js';

export const releaseResolvers = {
  Query: { release: (_root, _args, { store }) => store.release() },
  Release: {
    datasets: ({ datasets }) => [...datasets],
    biolinkVersion: () => BIOLINK_VERSION,
  },
} satisfies Resolvers;
