import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { associationResolvers } from './resolvers/association.js';
import { comparisonResolvers } from './resolvers/comparison.js';
import { conflictResolvers } from './resolvers/conflict.js';
import { enrichmentResolvers } from './resolvers/enrichment.js';
import { entityResolvers } from './resolvers/entity.js';
import { evidenceResolvers } from './resolvers/evidence.js';
import { gapResolvers } from './resolvers/gap.js';
import { mechanismResolvers } from './resolvers/mechanism.js';
import { metagraphResolvers } from './resolvers/metagraph.js';
import { nodeResolvers } from './resolvers/node.js';
import { pathResolvers } from './resolvers/path.js';
import { publicationResolvers } from './resolvers/publication.js';
import { releaseResolvers } from './resolvers/release.js';
import { searchResolvers } from './resolvers/search.js';
import { hypothesisResolvers } from './resolvers/hypothesis.js';
import { sharedMechanismResolvers } from './resolvers/shared-mechanism.js';
import { subgraphResolvers } from './resolvers/subgraph.js';

const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The schema language of all nouns, the root first. */
export const readSdl = (): string =>
  readdirSync(SCHEMA_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort((a, b) => Number(b === 'root.graphql') - Number(a === 'root.graphql') || (a < b ? -1 : 1))
    .map((file) => readFileSync(`${SCHEMA_FOLDER}${file}`, 'utf8'))
    .join('\n');

/** The executable schema; resolvers of a noun are in the file of that name. */
export const buildSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers: [
      associationResolvers,
      comparisonResolvers,
      conflictResolvers,
      enrichmentResolvers,
      entityResolvers,
      evidenceResolvers,
      gapResolvers,
      mechanismResolvers,
      metagraphResolvers,
      nodeResolvers,
      pathResolvers,
      publicationResolvers,
      releaseResolvers,
      searchResolvers,
      hypothesisResolvers,
      sharedMechanismResolvers,
      subgraphResolvers,
    ],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
