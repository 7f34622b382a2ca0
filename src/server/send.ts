import type { OutgoingHttpHeaders } from 'node:http';
import { ERRORS, VesipathError } from '../errors.js';
import { formatPlainError } from '../graphql/format-error.js';
import type { Exchange } from './exchange.js';
import { hasUnreadBody, lingerThenEnd } from './linger.js';

/** Sends a whole answer. Does nothing when the client has gone. */
export const send = (
  exchange: Exchange,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
): void => {
  const { request, response } = exchange;
  if (response.headersSent || response.destroyed) return;
  const unread = hasUnreadBody(request);
  response.writeHead(status, {
    ...exchange.headers,
    ...headers,
    'content-length': Buffer.byteLength(body),
    ...(unread && { connection: 'close' }),
  });
  if (request.method === 'HEAD') response.end();
  else if (unread) lingerThenEnd(request, response, body);
  else response.end(body);
};

export const sendJson = (exchange: Exchange, status: number, body: unknown): void => {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  send(exchange, status, headers, `${JSON.stringify(body)}\n`);
};

/** Answers with an error shaped as GraphQL's are, with the status that the table gives its code. */
export const sendError = (exchange: Exchange, error: unknown, headers: OutgoingHttpHeaders = {}): void => {
  const answer = formatPlainError(error);
  const { code } = answer.extensions;
  const extensions =
    code === 'INTERNAL_SERVER_ERROR'
      ? { ...answer.extensions, requestId: exchange.requestId }
      : answer.extensions;
  exchange.notes.errorCodes = [code];
  const body = `${JSON.stringify({ errors: [{ ...answer, extensions }] })}\n`;
  const type = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  send(exchange, ERRORS[code].status, { ...type, ...headers }, body);
};

export const notFound = (path: string): VesipathError =>
  new VesipathError('NOT_FOUND', `Nothing is at ${path.slice(0, 200)}. Questions go to /graphql.`);
