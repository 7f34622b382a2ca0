import { connect } from 'node:net';

/** Sends bytes as they are and collects what comes back, until the other side closes or `waitMs` are over. */
export const sendRaw = (
  port: number,
  pieces: readonly (string | Buffer)[],
  waitMs = 3_000,
): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    const done = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(received);
    };
    const timer = setTimeout(done, waitMs);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
    });
    socket.on('close', done);
    socket.on('error', done);
    for (const piece of pieces) socket.write(piece);
  });

/** Head and body of a POST to /graphql as they go over the wire. */
export const rawPost = (body: string, headers: readonly string[] = []): string =>
  [
    'POST /graphql HTTP/1.1',
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
    '',
    body,
  ].join('\r\n');
