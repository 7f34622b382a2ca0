import { ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { createFormatError } from '../graphql/format-error.js';
import { aliasLimit } from '../graphql/limits/alias-limit.js';
import { costLimit } from '../graphql/limits/cost-limit.js';
import { depthLimit } from '../graphql/limits/depth-limit.js';
import type { QueryLimits } from '../graphql/limits/query-limits.js';
import { requestRecorder, type RecordedRequest } from './request-recorder.js';

/** Requests that Apollo works on, found again by what was handed to it. */
export type RecordedRequests = WeakMap<HTTPGraphQLRequest, RecordedRequest>;

/** Validation errors that one answer may hold; each costs a search for the name that was meant. */
const MAX_VALIDATION_ERRORS = 20;

/** Apollo Server with the limits, and without anything that would call home. */
export const createApollo = <TContext extends object>(
  schema: GraphQLSchema,
  limits: QueryLimits,
  requests: RecordedRequests,
  log: Logger,
): ApolloServer<TContext> =>
  new ApolloServer<TContext>({
    schema,
    introspection: true, // public data; clients generate their types from it
    csrfPrevention: true, // a plain GET of a program or of our own page passes, see foreign-page.ts
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    cache: 'bounded',
    stopOnTerminationSignals: false, // the command decides, see stopOnSignals
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationRules: [depthLimit(limits.maxDepth), aliasLimit(limits.maxAliases)],
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    maxRecursiveSelections: limits.maxRecursiveSelections,
    formatError: createFormatError(limits.maxTokens),
    stringifyResult: (result) => stringify(result, log),
    logger: log,
    plugins: [
      costLimit({
        maxCost: limits.maxCost,
        onCost: (request, cost) => {
          const recorded = request.http && requests.get(request.http);
          if (recorded) recorded.notes.cost = cost;
        },
      }),
      requestRecorder(requests, limits.maxTokens, log),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(), // it wraps every resolver to compute a header that we do not use
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });

const stringify = (result: FormattedExecutionResult, log: Logger): string => {
  try {
    return `${JSON.stringify(result)}\n`;
  } catch (err) {
    log.error({ err }, 'an answer could not be written as JSON');
    throw err;
  }
};
