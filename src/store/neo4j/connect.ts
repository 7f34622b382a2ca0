import neo4j, { type AuthToken, type Driver } from 'neo4j-driver';
import { VesipathError } from '../../errors.js';

/** Where the database is, and as whom to speak to it. */
export interface Neo4jAddress {
  /** `neo4j://` (routing: clusters and read replicas), `bolt://`, or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Name of the database; the server's default unless given. */
  readonly database?: string | undefined;
}

/** How long to wait for a connection before the database counts as unreachable, in milliseconds. */
const CONNECT_MS = 3_000;
const ACQUIRE_MS = 5_000;
const POOL_SIZE = 50;
/** A connection that was idle for so long is tried before it is used. */
const TRY_AFTER_MS = 30_000;

/** A driver; nothing is connected yet. @throws VesipathError BAD_ARGUMENT when the address is none */
export const connect = ({ uri, user, password }: Neo4jAddress): Driver => {
  const token: AuthToken = neo4j.auth.basic(user, password);
  try {
    return neo4j.driver(uri, token, {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: ACQUIRE_MS,
      connectionLivenessCheckTimeout: TRY_AFTER_MS,
      maxConnectionPoolSize: POOL_SIZE,
      maxTransactionRetryTime: 0, // a server has its own deadline; see database.ts for the one retry
      telemetryDisabled: true,
      userAgent: 'vesipath',
    });
  } catch (error) {
    throw new VesipathError(
      'BAD_ARGUMENT',
      'The address of the database is none. Write neo4j://HOST:7687 or bolt://HOST:7687 (+s for TLS).',
      {},
      { cause: error },
    );
  }
};
