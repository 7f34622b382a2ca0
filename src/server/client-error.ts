import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import type { ErrorCode } from '../errors.js';
import { VesipathError } from '../errors.js';
import { formatPlainError } from '../graphql/format-error.js';
import { SECURITY_HEADERS } from './headers.js';

interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

const NOT_HTTP: Refusal = { status: 400, code: 'BAD_REQUEST', message: 'The request is not valid HTTP.' };
const REFUSALS: ReadonlyMap<unknown, Refusal> = new Map([
  [
    'HPE_HEADER_OVERFLOW',
    {
      status: 431,
      code: 'BAD_REQUEST',
      message: 'The headers or the address are too long. Send the query with POST.',
    },
  ],
  [
    'ERR_HTTP_REQUEST_TIMEOUT',
    { status: 408, code: 'TIMEOUT', message: 'The request did not arrive in time.' },
  ],
]);

/** Answers what is not HTTP, then ends the connection. `isAnswering` tells that bytes of an answer are already on the way. */
export const refuseConnection = (error: Error, socket: Duplex, isAnswering: boolean, log: Logger): void => {
  const cause = 'code' in error ? error.code : undefined;
  const { status, code, message } = REFUSALS.get(cause) ?? NOT_HTTP;
  log.info({ status, errorCodes: [code], cause }, 'a connection was refused');
  if (!socket.writable || isAnswering || cause === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const body = `${JSON.stringify({ errors: [formatPlainError(new VesipathError(code, message))] })}\n`;
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n'));
  // a client that never closes its side would keep the connection; after the answer nothing of it matters
  socket.once('finish', () => {
    socket.destroy();
  });
};
