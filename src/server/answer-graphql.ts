import {
  HeaderMap,
  type ApolloServer,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import type { RecordedRequests } from './apollo.js';
import type { Exchange } from './exchange.js';
import { mayComeFromForeignPage } from './foreign-page.js';
import { readJsonBody } from './read-body.js';
import { startRequestSignal, type RequestEnders, type RequestSignal } from './request-signal.js';
import { send } from './send.js';
import type { RequestFacts, RequestLimits } from './server-options.js';

export interface GraphqlEndpoint<TContext extends object> {
  readonly apollo: ApolloServer<TContext>;
  readonly requests: RecordedRequests;
  readonly limits: RequestLimits;
  readonly createContext: (request: RequestFacts) => TContext | Promise<TContext>;
  /** Of the requests that run, for when the server waits no longer. */
  readonly enders: RequestEnders;
}

/** Headers that Apollo reads; the others stay outside. */
const HEADERS_READ = [
  'accept',
  'content-type',
  'apollo-require-preflight',
  'x-apollo-operation-name',
] as const;

/** Answers GET and POST /graphql. @throws what is to be told to the client, see sendError */
export const answerGraphql = async <TContext extends object>(
  endpoint: GraphqlEndpoint<TContext>,
  exchange: Exchange,
): Promise<void> => {
  const { request, response } = exchange;
  if (isPageVisit(exchange)) {
    send(exchange, 302, { location: './' }, '');
    return;
  }
  const isPost = request.method === 'POST';
  const body = isPost
    ? await readJsonBody(request, endpoint.limits.maxBodyBytes, sendContinue(exchange))
    : undefined;
  const running = startRequestSignal(response, endpoint.limits.timeoutMs, endpoint.enders);
  const answer = await Promise.race([execute(endpoint, exchange, running, body), failureOf(running)]);
  if (answer.body.kind !== 'complete') throw new Error('Apollo gave an answer in parts.');
  exchange.notes.errorCodes = errorCodesOf(exchange, answer.body.string);
  const headers = { ...Object.fromEntries(answer.headers), 'cache-control': 'no-store' };
  send(exchange, answer.status ?? 200, headers, answer.body.string);
};

const execute = async <TContext extends object>(
  { apollo, requests, createContext }: GraphqlEndpoint<TContext>,
  { request, search, requestId, notes }: Exchange,
  { signal, deadlineAt }: RequestSignal,
  body: unknown,
): Promise<HTTPGraphQLResponse> => {
  const headers = new HeaderMap();
  for (const name of HEADERS_READ) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  if (!mayComeFromForeignPage(request.headers)) headers.set('apollo-require-preflight', 'not needed');
  const httpGraphQLRequest: HTTPGraphQLRequest = { method: request.method ?? 'GET', headers, search, body };
  requests.set(httpGraphQLRequest, { requestId, signal, notes });
  const contextValue = await createContext({ requestId, signal, deadlineAt });
  return apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: () => Promise.resolve(contextValue),
  });
};

const failureOf = async ({ fired }: RequestSignal): Promise<never> => {
  throw await fired;
};

/** What Apollo refuses before it knows the request as one of GraphQL, no plugin hears of. */
const errorCodesOf = ({ notes }: Exchange, body: string): readonly string[] => {
  if (notes.errorCodes.length > 0 || !body.startsWith('{"errors":')) return notes.errorCodes;
  return [...body.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code);
};

const sendContinue =
  ({ request, response }: Exchange) =>
  (): void => {
    if (request.headers.expect !== undefined) response.writeContinue();
  };

/** Someone opened the address in a browser: the page is what helps. */
const isPageVisit = ({ request, search }: Exchange): boolean =>
  request.method === 'GET' && search === '' && (request.headers.accept ?? '').includes('text/html');
