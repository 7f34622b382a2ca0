import { afterEach } from '@jest/globals';
import type { RunningServer } from '../../src/server/server.js';
import { startServer } from '../../src/server/server.js';
import type { ServerOptions } from '../../src/server/server-options.js';
import { SAMPLE_SDL, sampleSchema, type SampleContext } from './sample-schema.js';

export interface SampleServer extends RunningServer {
  /** Lines of the log, parsed. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** Reasons of the signals that fired in `untilStopped`. */
  readonly fired: readonly string[];
}

const started: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

/** A real server on a free port; stopped after the test. */
export const startSample = async (
  options: Partial<ServerOptions<SampleContext>> = {},
): Promise<SampleServer> => {
  const log: Record<string, unknown>[] = [];
  const fired: string[] = [];
  const server = await startServer<SampleContext>({
    schema: sampleSchema(),
    createContext: (facts) => ({ facts, fired }),
    isReady: () => true,
    release: () => 'sha256:0123',
    sdl: SAMPLE_SDL,
    port: 0,
    stopGraceMs: 0,
    webFolder: null,
    writeLog: (line) => log.push(recordOf(JSON.parse(line))),
    ...options,
  });
  started.push(server);
  return { ...server, log, fired };
};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Codes of the errors. */
  readonly codes: readonly unknown[];
  /** The first error. */
  readonly error: { readonly message: unknown; readonly extensions: Readonly<Record<string, unknown>> };
}

export const get = async (server: RunningServer, path: string, init: RequestInit = {}): Promise<Answer> => {
  const response = await fetch(server.url + path, init);
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== '';
  const body = isJson ? recordOf(JSON.parse(text)) : {};
  const errors = Array.isArray(body['errors']) ? body['errors'].map(recordOf) : [];
  const [first = {}] = errors;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body,
    codes: errors.map((error) => recordOf(error['extensions'])['code']),
    error: { message: first['message'], extensions: recordOf(first['extensions']) },
  };
};

/** Sends an operation by POST. */
export const ask = (
  server: RunningServer,
  operation: string | Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  post(server, JSON.stringify(typeof operation === 'string' ? { query: operation } : operation), headers);

/** Sends any body by POST. */
export const post = (
  server: RunningServer,
  body: string | Buffer | ReadableStream,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  get(server, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  });

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
