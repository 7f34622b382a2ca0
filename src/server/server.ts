import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createApollo, type RecordedRequests } from './apollo.js';
import { refuseConnection } from './client-error.js';
import { handleRequest, type RequestHandling } from './handle-request.js';
import { Lifecycle } from './lifecycle.js';
import { listen, urlOf } from './listen.js';
import { createLog } from './request-log.js';
import { createRouter } from './routes.js';
import {
  checkCors,
  checkPort,
  completeLimits,
  DEFAULTS,
  type RequestLimits,
  type ServerOptions,
} from './server-options.js';
import { loadWebPage } from './web-page.js';

/** How often connections are checked for the two timeouts of receiving. */
const CHECK_CONNECTIONS_MS = 1_000;
/** Longer than the minute after which usual load balancers drop an idle connection, so that the balancer is the one to drop it. */
const KEEP_ALIVE_MS = 65_000;

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Resolves when the server has stopped, whoever asked for it. */
  readonly stopped: Promise<void>;
  /**
   * Refuses new requests with 503 DRAINING, lets those that run end within the grace period, then ends them, closes the port and
   * resolves. Every further call resolves with the first.
   */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the HTTP server and resolves when it listens; whether it is ready is told at `/health/ready`.
 * @throws VesipathError BAD_ARGUMENT for an option out of range or a port that is taken; Error for a schema or a `@cost` that is wrong
 */
export const startServer = async <TContext extends object>(
  options: ServerOptions<TContext>,
): Promise<RunningServer> => {
  const { host = DEFAULTS.host, port = DEFAULTS.port, cors = null } = options;
  const limits = completeLimits(options.limits);
  checkPort(port);
  checkCors(cors);
  const log = createLog(options.logLevel ?? DEFAULTS.logLevel, options.writeLog);
  const webPage = await loadWebPage(options.webFolder);
  const requests: RecordedRequests = new WeakMap();
  const apollo = createApollo<TContext>(options.schema, limits, requests, log);
  await apollo.start();

  const http = createHttpServer(limits);
  const lifecycle = new Lifecycle(http, apollo, options.stopGraceMs ?? DEFAULTS.stopGraceMs, log);
  const answer = createRouter({
    endpoint: {
      apollo,
      requests,
      limits,
      createContext: options.createContext,
      enders: lifecycle.enders,
    },
    readiness: { isReady: options.isReady, release: options.release, log },
    webPage,
    sdl: options.sdl,
    cors,
    isDraining: () => lifecycle.isDraining,
  });
  serve(http, lifecycle, { answer, cors, log });
  try {
    const opened = await listen(http, host, port);
    const url = urlOf(host, opened);
    return { url, port: opened, stopped: lifecycle.stopped, stop: () => lifecycle.stop() };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
};

const createHttpServer = ({ headersTimeoutMs, receiveTimeoutMs }: RequestLimits): Server =>
  createServer({
    headersTimeout: Math.min(headersTimeoutMs, receiveTimeoutMs),
    requestTimeout: receiveTimeoutMs,
    connectionsCheckingInterval: Math.min(CHECK_CONNECTIONS_MS, headersTimeoutMs, receiveTimeoutMs),
    keepAliveTimeout: KEEP_ALIVE_MS,
  });

const serve = (http: Server, { inFlight }: Lifecycle, handling: RequestHandling): void => {
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    inFlight.add(response);
    handleRequest(handling, request, response).catch((err: unknown) => {
      handling.log.error({ err }, 'an answer could not be sent');
      response.destroy();
    });
  };
  http.on('request', onRequest);
  http.on('checkContinue', onRequest); // the body is asked for only after its size is known to be allowed
  http.on('clientError', (error, socket) => {
    refuseConnection(error, socket, inFlight.isAnswering(socket), handling.log);
  });
};
