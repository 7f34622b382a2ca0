import type { Server } from 'node:http';
import { VesipathError } from '../errors.js';

/**
 * Opens the port, and tells which one it is.
 * @throws VesipathError naming address and remedy when the port or the host cannot be used
 */
export const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      reject(explain(error, host, port));
    };
    server.once('error', fail);
    server.listen({ host, port }, () => {
      server.off('error', fail);
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve(address.port);
      else reject(new Error('The server listens at no port.'));
    });
  });

const explain = (error: NodeJS.ErrnoException, host: string, port: number): Error => {
  switch (error.code) {
    case 'EADDRINUSE':
      return refuse(
        `Port ${port} on ${host} is in use. Choose another with --port, or --port 0 for a free one.`,
      );
    case 'EACCES':
      return refuse(
        `Port ${port} on ${host} needs rights that this process has not. Choose one from 1024 with --port.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return refuse(
        `This machine has no address ${host}. Choose another with --host, such as 127.0.0.1 or 0.0.0.0.`,
      );
    default:
      return error;
  }
};

const refuse = (message: string): VesipathError => new VesipathError('BAD_ARGUMENT', message);

/** The address to open in a browser on this machine. */
export const urlOf = (host: string, port: number): string => {
  const name = host === '0.0.0.0' || host === '::' || host === '' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};
