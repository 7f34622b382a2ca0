import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Failure } from '../failure.mjs';

export const HOST = '127.0.0.1';
export const DEFAULT_PORT = 7687;

/** Below the range from which systems give ports to outgoing connections: Neo4j takes its port seconds later. */
const FREE_PORTS = [20_000, 32_000];

/** The port itself when it is free, any free one for 0. @throws Failure when another program has it */
export const freePort = async (port) => {
  if (port === 0) return anyFreePort();
  if (await isFree(port)) return port;
  throw new Failure(
    `Port ${port} is taken by another program. Choose another with --port N, or --port 0 for a free one.`,
  );
};

const anyFreePort = async () => {
  for (;;) {
    const port = randomInt(...FREE_PORTS);
    if (await isFree(port)) return port;
  }
};

const isFree = async (port) => {
  const server = createServer().listen(port, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code === 'EADDRINUSE') return false;
    if (error.code === 'EACCES') throw new Failure(`Port ${port} needs rights that you do not have.`);
    throw error;
  }
  server.close();
  await once(server, 'close');
  return true;
};
