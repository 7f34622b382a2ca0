import type { GraphQLSchema } from 'graphql';
import { VesipathError } from '../errors.js';
import { DEFAULT_QUERY_LIMITS, type QueryLimits } from '../graphql/limits/query-limits.js';

/** What one request may take. Sizes in bytes, times in milliseconds. */
export interface RequestLimits extends QueryLimits {
  /** Body of a POST, as it comes over the wire. */
  readonly maxBodyBytes: number;
  /** From the moment a request was read until its answer; then 503 TIMEOUT, and `signal` fires. */
  readonly timeoutMs: number;
  /** Until the headers of a request are there; then the connection ends. */
  readonly headersTimeoutMs: number;
  /** Until a whole request is there, headers and body; then the connection ends. */
  readonly receiveTimeoutMs: number;
}

/** Limits that differ from the defaults. */
export type LimitsGiven = { readonly [Limit in keyof RequestLimits]?: number | undefined };

/** What a resolver may want to know of the request it answers. */
export interface RequestFacts {
  readonly requestId: string;
  /** Fires when the client has gone, the time is over or the server must stop. */
  readonly signal: AbortSignal;
  /** `Date.now()` at which the time is over; for loops that never yield, in which `signal` cannot fire. */
  readonly deadlineAt: number;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface ServerOptions<TContext extends object> {
  readonly schema: GraphQLSchema;
  /** Called once a request. Apollo hands resolvers a shallow copy, so it must be a plain object. */
  readonly createContext: (request: RequestFacts) => TContext | Promise<TContext>;
  /** Whether requests may be answered; asked before each of them. Until then they get 503 NOT_READY. */
  readonly isReady: () => boolean | Promise<boolean>;
  /** Release of what is loaded, null when nothing is; asked by `/health/ready`, which passes on a VesipathError of status 503. */
  readonly release: () => string | null | Promise<string | null>;
  /** Answer of `GET /graphql/schema`. */
  readonly sdl: string;
  readonly host?: string | undefined;
  /** 0 takes a free one. */
  readonly port?: number | undefined;
  readonly limits?: LimitsGiven | undefined;
  /** The origin whose pages may ask (`https://example.org`), `*` for all, null for none but our own. */
  readonly cors?: string | null | undefined;
  /** How long requests that run may go on after `stop()`, in milliseconds. */
  readonly stopGraceMs?: number | undefined;
  readonly logLevel?: LogLevel | undefined;
  /** Receives the log, one JSON line a call; standard error unless given. */
  readonly writeLog?: ((line: string) => void) | undefined;
  /** Folder of the built GraphiQL page; null for none; found beside the program unless given. */
  readonly webFolder?: string | null | undefined;
}

export const DEFAULT_LIMITS: RequestLimits = Object.freeze({
  ...DEFAULT_QUERY_LIMITS,
  maxBodyBytes: 128 * 1024,
  timeoutMs: 10_000,
  headersTimeoutMs: 10_000,
  receiveTimeoutMs: 30_000,
});

export const DEFAULTS = Object.freeze({
  host: '127.0.0.1',
  port: 4000,
  stopGraceMs: 10_000,
  logLevel: 'info' satisfies LogLevel,
});

/** The limits with defaults for what is absent. @throws VesipathError naming the limit that is no positive whole number */
export const completeLimits = (given: LimitsGiven = {}): RequestLimits => {
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const limits: RequestLimits = { ...DEFAULT_LIMITS, ...stated };
  for (const [name, value] of Object.entries(limits)) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    throw new VesipathError('BAD_ARGUMENT', `The limit ${name} must be a whole number from 1, not ${value}.`);
  }
  return limits;
};

/** @throws VesipathError when `port` is none */
export const checkPort = (port: number): void => {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return;
  throw new VesipathError('BAD_ARGUMENT', `The port must be a whole number from 0 to 65535, not ${port}.`);
};

/** @throws VesipathError when `cors` is neither null, `*` nor an origin as browsers write it */
export const checkCors = (cors: string | null): void => {
  if (cors === null || cors === '*') return;
  if (URL.canParse(cors) && new URL(cors).origin === cors) return;
  const hint = 'Write scheme and host (and port) alone, such as https://example.org, or * for every origin.';
  throw new VesipathError('BAD_ARGUMENT', `"${cors}" is not an origin. ${hint}`);
};
