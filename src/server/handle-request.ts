import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { VesipathError } from '../errors.js';
import type { Exchange } from './exchange.js';
import { corsHeaders, SECURITY_HEADERS } from './headers.js';
import { ClientGone } from './read-body.js';
import { requestIdOf } from './request-id.js';
import { logExchange } from './request-log.js';
import { MethodNotAllowed } from './routes.js';
import { sendError } from './send.js';

export interface RequestHandling {
  readonly answer: (exchange: Exchange) => Promise<void>;
  readonly cors: string | null;
  readonly log: Logger;
}

/** Answers one HTTP request, whatever happens on the way. */
export const handleRequest = async (
  { answer, cors, log }: RequestHandling,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const exchange = openExchange(request, response, cors);
  logExchange(log, exchange);
  try {
    await answer(exchange);
  } catch (error) {
    if (error instanceof ClientGone || response.destroyed) return;
    if (!(error instanceof VesipathError)) {
      log.error({ requestId: exchange.requestId, err: error }, 'a request failed');
    }
    sendError(exchange, error, headersOf(error));
  }
};

const openExchange = (request: IncomingMessage, response: ServerResponse, cors: string | null): Exchange => {
  const requestId = requestIdOf(request.headers['x-request-id']);
  const [path, search] = splitTarget(request.url ?? '/');
  return {
    request,
    response,
    requestId,
    path,
    search,
    headers: {
      ...SECURITY_HEADERS,
      ...corsHeaders(cors, request.headers.origin),
      'x-request-id': requestId,
    },
    notes: { operationName: null, cost: null, errorCodes: [] },
  };
};

/** Path and query string of a request target, which proxies may send with scheme and host. */
const splitTarget = (target: string): readonly [string, string] => {
  const local = target.replace(/^https?:\/\/[^/?]*/i, '');
  const mark = local.indexOf('?');
  const path = mark === -1 ? local : local.slice(0, mark);
  return [path === '' ? '/' : path, mark === -1 ? '' : local.slice(mark)];
};

const headersOf = (error: unknown): Readonly<Record<string, string>> => {
  if (error instanceof MethodNotAllowed) return { allow: error.allow };
  if (!(error instanceof VesipathError)) return {};
  if (error.code === 'DRAINING') return { connection: 'close' };
  return error.code === 'NOT_READY' ? { 'retry-after': '2' } : {};
};
