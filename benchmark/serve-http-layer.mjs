/* One of the servers that http-layer.ts compares: `node benchmark/serve-http-layer.mjs 'adapter'`, or another name from SERVERS below.
 * Runs what the build made, since a loader that compiles on the way also slows functions down afterwards. */
import { randomUUID } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { createApollo } from '../dist/server/apollo.js';
import { SECURITY_HEADERS } from '../dist/server/headers.js';
import { startRequestSignal } from '../dist/server/request-signal.js';
import { DEFAULT_LIMITS } from '../dist/server/server-options.js';
import { startServer } from '../dist/server/server.js';

const SDL = `
  directive @cost(value: Int! = 1, multiplyBy: String, assumedSize: Int) on FIELD_DEFINITION
  type Item { id: ID! name: String! next: Item }
  type Query { hello: String! items(first: Int! = 20): [Item!]! @cost(value: 2, multiplyBy: "first") }
`;

const createSchema = () => {
  const schema = buildSchema(SDL);
  const { hello, items } = schema.getQueryType().getFields();
  const all = Array.from({ length: 200 }, (_, id) => ({
    id,
    name: `item ${id}`,
    next: { id: id + 1, name: 'next' },
  }));
  hello.resolve = () => 'world';
  items.resolve = (_root, { first }) => all.slice(0, first);
  return schema;
};

const serveAdapter = async (logLevel) => {
  const server = await startServer({
    schema: createSchema(),
    createContext: () => ({}),
    isReady: () => true,
    release: () => null,
    sdl: SDL,
    port: 0,
    webFolder: null,
    logLevel,
  });
  return server.url;
};

const serveFastify = async (withDuties) => {
  const log = pino({ level: 'silent' });
  const apollo = createApollo(createSchema(), DEFAULT_LIMITS, new WeakMap(), log);
  await apollo.start();
  const fastify = Fastify({ bodyLimit: DEFAULT_LIMITS.maxBodyBytes });
  const answer = fastifyApolloHandler(apollo);
  const handler = withDuties ? withSameDuties(answer) : answer;
  fastify.route({ url: '/graphql', method: ['GET', 'POST'], handler });
  return fastify.listen({ host: '127.0.0.1', port: 0 });
};

/** What the adapter does for each request beside answering: id, security headers, deadline, signal of the client going. */
const withSameDuties = (answer) => {
  const enders = new Set();
  return (request, reply) => {
    reply.headers({ ...SECURITY_HEADERS, 'x-request-id': randomUUID() });
    const { fired } = startRequestSignal(reply.raw, DEFAULT_LIMITS.timeoutMs, enders);
    const failure = fired.then((reason) => Promise.reject(reason));
    return Promise.race([answer(request, reply), failure]);
  };
};

const SERVERS = {
  adapter: () => serveAdapter('silent'),
  'fastify, same duties': () => serveFastify(true),
  'fastify, bare': () => serveFastify(false),
  'adapter with log': () => serveAdapter('info'),
};
const url = await SERVERS[process.argv[2]]();
process.stdout.write(`${url}\n`);
process.on('message', () => process.send(process.cpuUsage()));
