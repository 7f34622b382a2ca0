import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { VesipathError, type ErrorCode } from '../../errors.js';

/** `N/A` is what the driver finds by itself: no connection came free in time. */
const UNREACHABLE_CODES: ReadonlySet<string> = new Set([
  'N/A',
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
]);

const WRONG_CREDENTIALS: ReadonlySet<string> = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
]);

/**
 * What a failure of the driver means to a user. Its own message stays behind as `cause`, for the log: it may name hosts and hold Cypher.
 * @returns a VesipathError; other errors as they are
 */
export const failureOf = (error: unknown): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (areWrongCredentials(error)) {
    return explained(
      'DATABASE_REFUSED',
      'The database refuses the user name or the password. Check NEO4J_USER and NEO4J_PASSWORD.',
      error,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return explained('NO_GRAPH', 'The server has no database of the name in NEO4J_DATABASE.', error);
  }
  if (code.includes('TransactionTimedOut') || code === 'Neo.TransientError.Transaction.Terminated') {
    return explained('TIMEOUT', 'The database took longer than a statement may take. Ask for less.', error);
  }
  if (UNREACHABLE_CODES.has(code) || isRetryableError(error)) return unreachable(error);
  if (code.startsWith('Neo.ClientError.Security.')) {
    return explained('DATABASE_REFUSED', 'The user of NEO4J_USER lacks a right that is needed.', error);
  }
  return error;
};

/** The database, or the way to it, gives no answer. */
export const unreachable = (cause: unknown): VesipathError =>
  explained(
    'DATABASE_UNREACHABLE',
    'The database does not answer. Start it (npm run neo4j), or check NEO4J_URI, and ask again in a few seconds.',
    cause,
  );

/** Whether the same user and password will be refused again. */
export const areWrongCredentials = (error: unknown): boolean =>
  error instanceof Neo4jError && WRONG_CREDENTIALS.has(error.code);

/** Whether the connection was lost, which a pool notices only when it uses one: the same statement may succeed on a new connection. */
export const isLostConnection = (error: unknown): boolean =>
  error instanceof Neo4jError && (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired');

const explained = (code: ErrorCode, message: string, cause: unknown): VesipathError =>
  new VesipathError(code, message, {}, { cause });
