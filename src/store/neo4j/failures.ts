import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { VesipathError } from '../../errors.js';

/** `N/A` is what the driver finds by itself: no connection came free in time. */
const UNREACHABLE_CODES: ReadonlySet<string> = new Set([
  'N/A',
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/**
 * What a failure of the driver means to a user. Its own message stays behind as `cause`, for the log: it may name hosts and hold Cypher.
 * @returns a VesipathError; other errors as they are
 */
export const failureOf = (error: unknown): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.startsWith('Neo.ClientError.Security.')) {
    return explained('DATABASE_REFUSED', 'The database refuses the user name or the password.', error);
  }
  if (code.includes('TransactionTimedOut') || code === 'Neo.TransientError.Transaction.Terminated') {
    return explained('TIMEOUT', 'The database took longer than a statement may take. Ask for less.', error);
  }
  if (UNREACHABLE_CODES.has(code) || isRetryableError(error)) {
    return explained(
      'DATABASE_UNREACHABLE',
      'The database does not answer. Try again in a few seconds.',
      error,
    );
  }
  return error;
};

/** Whether the connection was lost, which a pool notices only when it uses one: the same statement may succeed on a new connection. */
export const isLostConnection = (error: unknown): boolean =>
  error instanceof Neo4jError && (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired');

const explained = (
  code: 'DATABASE_REFUSED' | 'DATABASE_UNREACHABLE' | 'TIMEOUT',
  message: string,
  cause: Neo4jError,
): VesipathError => new VesipathError(code, message, {}, { cause });
