import type { ApolloServerPlugin, HTTPGraphQLRequest } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ERRORS, isErrorCode } from '../errors.js';
import { codeOf } from '../graphql/format-error.js';
import type { RequestNotes } from './exchange.js';

export interface RecordedRequest {
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly notes: RequestNotes;
}

/**
 * Notes the operation and the error codes for the log, writes errors that are masked into it in full, and gives a request that failed as
 * a whole the status that the table has for its code.
 */
export const requestRecorder = (
  requests: WeakMap<HTTPGraphQLRequest, RecordedRequest>,
  maxTokens: number,
  log: Logger,
): ApolloServerPlugin => ({
  requestDidStart: ({ request: { http } }) => {
    const recorded = http && requests.get(http);
    if (!recorded) return Promise.resolve();
    const { requestId, notes, signal } = recorded;
    return Promise.resolve({
      didResolveOperation: ({ operationName }) => {
        notes.operationName = operationName;
        return Promise.resolve();
      },
      didEncounterErrors: ({ errors }) => {
        for (const err of errors) {
          if (signal.aborted || ERRORS[codeOf(err, maxTokens)].status < 500) continue;
          log.error({ requestId, err: err.originalError ?? err, path: err.path }, 'an error was masked');
        }
        return Promise.resolve();
      },
      willSendResponse: ({ response: { body, http: head } }) => {
        if (body.kind !== 'single' || !body.singleResult.errors) return Promise.resolve();
        const codes = codesIn(body.singleResult);
        notes.errorCodes = codes;
        const [first] = codes;
        const isUndecided = head.status === undefined || head.status === 500 || head.status === 200;
        if (failedAsWhole(body.singleResult) && isErrorCode(first) && isUndecided) {
          head.status = ERRORS[first].status;
        }
        body.singleResult.errors = body.singleResult.errors.map((error) => nameRequest(error, requestId));
        return Promise.resolve();
      },
    });
  },
  unexpectedErrorProcessingRequest: ({ requestContext: { request }, error }) => {
    const requestId = request.http && requests.get(request.http)?.requestId;
    log.error({ requestId, err: error }, 'an error was masked');
    return Promise.resolve();
  },
});

const codesIn = ({ errors = [] }: FormattedExecutionResult): readonly string[] =>
  errors.map(({ extensions }) => String(extensions?.['code']));

/** An error that stands at no field ended the request before or instead of its fields. */
const failedAsWhole = ({ data, errors = [] }: FormattedExecutionResult): boolean =>
  data === undefined || (data === null && errors.some(({ path }) => path === undefined));

/** Who reports an error that was masked can name the request, and the log can be searched for it. */
const nameRequest = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR'
    ? { ...error, extensions: { ...error.extensions, requestId } }
    : error;
