import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { ERRORS, isErrorCode, VesipathError, type ErrorCode } from '../errors.js';
import { tokensBefore } from './limits/tokens-before.js';

/** Errors of Apollo that have no code of their own in the table. */
const APOLLO_CODES: ReadonlyMap<unknown, ErrorCode> = new Map([
  ['PERSISTED_QUERY_NOT_FOUND', 'BAD_REQUEST'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 'BAD_REQUEST'],
  ['MAX_RECURSIVE_SELECTIONS_EXCEEDED', 'QUERY_TOO_COSTLY'],
]);

/** Refusals of Apollo that it tells apart by HTTP status alone. */
const CODES_BY_STATUS: ReadonlyMap<unknown, ErrorCode> = new Map([
  [405, 'METHOD_NOT_ALLOWED'],
  [415, 'UNSUPPORTED_MEDIA_TYPE'],
]);

const MASKED_MESSAGE = 'Something went wrong in the server. Its log says what, under the id of this request.';

/** An error as it stands in an answer, with a code from the table. */
export interface AnswerError extends GraphQLFormattedError {
  readonly extensions: { readonly code: ErrorCode; readonly retriable: boolean } & Readonly<
    Record<string, unknown>
  >;
}

/**
 * `formatError` of Apollo. A VesipathError leaves with its code, message and details; GraphQL's own errors keep their message; what else
 * was thrown is masked, since nobody wrote its message for a user. No stack trace leaves.
 */
export const createFormatError =
  (maxTokens: number) =>
  ({ locations, path, message }: GraphQLFormattedError, error: unknown): AnswerError => ({
    ...(isStackOverflow(message)
      ? toAnswerError(error, 'QUERY_TOO_DEEP', 'The document nests values deeper than its parser can follow.')
      : toAnswerError(error, codeOf(error, maxTokens), message)),
    ...(locations && { locations }),
    ...(path && { path }),
  });

/** The parser of graphql-js calls itself for each level of a nested value and passes the engine's own words on. */
const isStackOverflow = (message: string): boolean => message.includes('Maximum call stack size exceeded');

/** The same for what fails outside GraphQL. */
export const formatPlainError = (error: unknown): AnswerError =>
  toAnswerError(error, vesipathErrorIn(error)?.code ?? 'INTERNAL_SERVER_ERROR', '');

const toAnswerError = (error: unknown, code: ErrorCode, message: string): AnswerError => {
  const own = vesipathErrorIn(error);
  const { retriable } = ERRORS[code];
  if (own) return { message: own.message, extensions: { ...own.details, code, retriable } };
  const isOurFault = code === 'INTERNAL_SERVER_ERROR';
  return { message: isOurFault ? MASKED_MESSAGE : message.trim(), extensions: { code, retriable } };
};

/** Code from the table for anything thrown or reported while a request is answered. */
export const codeOf = (error: unknown, maxTokens: number): ErrorCode => {
  const own = vesipathErrorIn(error);
  if (own) return own.code;
  if (!(error instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  const { code, validationErrorCode, http } = error.extensions;
  const translated =
    CODES_BY_STATUS.get(statusOf(http)) ?? APOLLO_CODES.get(validationErrorCode) ?? APOLLO_CODES.get(code);
  if (translated) return translated;
  if (code === 'GRAPHQL_PARSE_FAILED') return isTooLong(error, maxTokens) ? 'QUERY_TOO_LONG' : code;
  if (isErrorCode(code)) return code;
  return codeOfUncoded(error);
};

const vesipathErrorIn = (error: unknown): VesipathError | null => {
  let inner = error;
  while (inner instanceof GraphQLError) inner = inner.originalError;
  return inner instanceof VesipathError ? inner : null;
};

/** The parser has no code for "too many tokens"; it stops exactly at the first token beyond them. */
const isTooLong = ({ source, positions }: GraphQLError, maxTokens: number): boolean =>
  source !== undefined &&
  positions?.[0] !== undefined &&
  tokensBefore(source, positions[0], maxTokens) >= maxTokens;

/**
 * GraphQL gives no code to what it finds wrong while it runs. An argument or a variable that does not fit is reported at the value or
 * before any field runs, a kind of operation that the schema has not at the operation; what is reported at a field, or at no place, came
 * from a resolver.
 */
const codeOfUncoded = (error: GraphQLError): ErrorCode => {
  let inner = error;
  while (inner.originalError instanceof GraphQLError) inner = inner.originalError;
  if (inner.originalError) return 'INTERNAL_SERVER_ERROR';
  const place = inner.nodes?.[0]?.kind;
  if (place === Kind.OPERATION_DEFINITION) return 'OPERATION_RESOLUTION_FAILURE';
  const isOfClient = place === undefined ? error.path === undefined : place !== Kind.FIELD;
  return isOfClient ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR';
};

const statusOf = (http: unknown): number | null =>
  typeof http === 'object' && http !== null && 'status' in http && typeof http.status === 'number'
    ? http.status
    : null;
