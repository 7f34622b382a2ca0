import type { IncomingMessage, ServerResponse } from 'node:http';

/** After an early answer: how much of a body is read and thrown away, and for how long. */
const MAX_DISCARDED_BYTES = 16 * 1024 * 1024;
const MAX_LINGER_MS = 2_000;

/** Part of the body is still to come. */
export const hasUnreadBody = (request: IncomingMessage): boolean =>
  !request.complete &&
  (request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0);

/**
 * Sends `body` and closes the connection when the client has stopped sending. To close at once would reset the connection, and the
 * client would see a broken pipe in place of the answer.
 */
export const lingerThenEnd = (
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Buffer,
): void => {
  if (request.headers.expect !== undefined) {
    response.end(body); // the client waits to be asked for its body
    return;
  }
  response.write(body);
  const end = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(end, MAX_LINGER_MS);
  response.once('close', () => {
    clearTimeout(timer);
  });
  let discarded = 0;
  request.on('data', (chunk: Buffer) => {
    discarded += chunk.length;
    if (discarded > MAX_DISCARDED_BYTES) request.destroy();
  });
  request.once('end', end);
  request.resume();
};
