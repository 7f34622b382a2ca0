import { VesipathError } from '../errors.js';
import { answerGraphql, type GraphqlEndpoint } from './answer-graphql.js';
import type { Exchange } from './exchange.js';
import { preflightHeaders } from './headers.js';
import { answerLive, answerReady, requireReady, type Readiness } from './health.js';
import { notFound, send } from './send.js';
import { sendWebFile, type WebPage } from './web-page.js';

/** What stands behind the addresses. */
export interface Site<TContext extends object> {
  readonly endpoint: GraphqlEndpoint<TContext>;
  readonly readiness: Readiness;
  readonly webPage: WebPage;
  readonly sdl: string;
  readonly cors: string | null;
  readonly isDraining: () => boolean;
}

interface Route {
  readonly methods: readonly string[];
  readonly answer: (exchange: Exchange) => void | Promise<void>;
}

const READ = ['GET', 'HEAD'] as const;
const DRAINING = new VesipathError('DRAINING', 'The server is stopping. Send the request to another one.');

/** Finds the address of an exchange and answers. @throws what is to be told to the client, see sendError */
export const createRouter = <TContext extends object>(
  site: Site<TContext>,
): ((exchange: Exchange) => Promise<void>) => {
  const routes = new Map<string, Route>([
    ['/graphql', { methods: ['GET', 'POST'], answer: (exchange) => answerWhenReady(site, exchange) }],
    [
      '/graphql/schema',
      {
        methods: READ,
        answer: (exchange) => {
          answerSchema(exchange, site.sdl);
        },
      },
    ],
    ['/health/live', { methods: READ, answer: answerLive }],
    ['/health/ready', { methods: READ, answer: (exchange) => answerReady(exchange, site.readiness) }],
  ]);
  for (const [path, file] of site.webPage) {
    routes.set(path, {
      methods: READ,
      answer: (exchange) => {
        sendWebFile(exchange, file);
      },
    });
  }
  return async (exchange) => {
    if (site.isDraining() && exchange.path !== '/health/live') throw DRAINING;
    const route = routes.get(exchange.path);
    if (!route) throw notFound(exchange.path);
    const method = exchange.request.method ?? 'GET';
    if (method === 'OPTIONS') answerOptions(exchange, route, site.cors);
    else if (route.methods.includes(method)) await route.answer(exchange);
    else throw new MethodNotAllowed(method, route.methods);
  };
};

/** Carries the header that the answer must have. */
export class MethodNotAllowed extends VesipathError {
  readonly allow: string;

  constructor(method: string, methods: readonly string[]) {
    const allow = allowed(methods);
    super('METHOD_NOT_ALLOWED', `${method} is not answered at this address; ${allow} are.`);
    this.allow = allow;
  }
}

const allowed = (methods: readonly string[]): string => [...methods, 'OPTIONS'].join(', ');

const answerOptions = (exchange: Exchange, { methods }: Route, cors: string | null): void => {
  const allow = allowed(methods);
  send(exchange, 204, { allow, ...preflightHeaders(cors, allow) }, '');
};

const answerWhenReady = async <TContext extends object>(
  { readiness, endpoint }: Site<TContext>,
  exchange: Exchange,
): Promise<void> => {
  await requireReady(readiness);
  await answerGraphql(endpoint, exchange);
};

const answerSchema = (exchange: Exchange, sdl: string): void => {
  send(exchange, 200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }, sdl);
};
