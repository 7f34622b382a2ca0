import { isIP } from 'node:net';
import { Command, Option } from 'commander';
import { VesipathError } from '../../errors.js';
import { buildSchema, readSdl } from '../../graphql/build-schema.js';
import { createContext } from '../../graphql/context.js';
import type { RunningServer } from '../../server/server.js';
import { DEFAULTS, DEFAULT_LIMITS, LOG_LEVELS, type LogLevel } from '../../server/server-options.js';
import { stopOnSignals } from '../../server/stop-on-signals.js';
import type { MechanismStore } from '../../store/mechanism-store.js';
import { SEARCH_DEFAULTS } from '../../store/search-pool/pool-options.js';
import { examples } from '../examples.js';
import { openStore, storeOptions, type StoreOptions } from '../open-store.js';
import { choice, wholeNumber } from '../options.js';
import { printLine } from '../print.js';

interface ServeOptions extends StoreOptions {
  readonly port: number;
  readonly host: string;
  readonly cors?: string;
  readonly logLevel: LogLevel;
  readonly timeout: number;
  readonly maxDepth: number;
  readonly maxCost: number;
  readonly maxAliases: number;
  readonly maxTokens: number;
  readonly maxBody: number;
  readonly searchThreads: number;
  readonly maxWaitingSearches: number;
}

/** `vesipath serve`. */
export const serveCommand = (): Command => {
  const command = new Command('serve')
    .description('serve the graph as GraphQL, with a page to try it on')
    .addHelpText('after', EXAMPLES)
    .action(async (options: ServeOptions) => {
      const store = await openStore(options, {
        threads: options.searchThreads,
        maxWaiting: options.maxWaitingSearches,
      });
      const server = await startOver(store, options);
      stopOnSignals(server);
      printLine(await standing(store, server.url));
      await server.stopped;
      await store.close();
    });
  serveOptions().forEach((option) => command.addOption(option));
  return command;
};

/** A server over a database is up before the database may be: it answers as soon as that does. */
const standing = async (store: MechanismStore, url: string): Promise<string> => {
  const at = `${url}/ (GraphQL at ${url}/graphql`;
  try {
    const { id } = await store.release();
    return `Vesipath is ready at ${at}, release ${id}). Stop with Ctrl+C.`;
  } catch (error) {
    if (!(error instanceof VesipathError)) throw error;
    return `Vesipath listens at ${at}), but is not ready: ${error.message} It needs no restart. Stop with Ctrl+C.`;
  }
};

const EXAMPLES = examples([
  ['serve', `at http://${DEFAULTS.host}:${DEFAULTS.port}/, for this machine alone`],
  ['serve --store neo4j', 'the graph of a Neo4j server, see vesipath load'],
  ['serve --port 0 --log-level silent', 'at any free port, without a log'],
  ['serve --host 0.0.0.0 --cors https://example.org', 'for every network, and for the pages of another site'],
]);

/** The server is loaded here alone, so that the other commands start without it. */
const startOver = async (store: MechanismStore, options: ServeOptions): Promise<RunningServer> => {
  const { startServer } = await import('../../server/server.js');
  return startServer({
    schema: buildSchema(),
    sdl: readSdl(),
    createContext: (request) => createContext(store, request),
    isReady: () => true,
    release: async () => (await store.release()).id,
    host: options.host,
    port: options.port,
    cors: options.cors ?? null,
    logLevel: options.logLevel,
    limits: {
      timeoutMs: options.timeout,
      maxDepth: options.maxDepth,
      maxCost: options.maxCost,
      maxAliases: options.maxAliases,
      maxTokens: options.maxTokens,
      maxBodyBytes: options.maxBody,
    },
  });
};

/** HOST where it is an address; some shells and conda set it to the name of the machine. */
const hostOfEnvironment = (): string | undefined => {
  const host = process.env['HOST'] ?? '';
  return isIP(host) > 0 || host === 'localhost' ? host : undefined;
};

const serveOptions = (): Option[] => [
  new Option('--port <number>', 'port; 0 takes a free one')
    .env('PORT')
    .argParser(wholeNumber(0, 65_535))
    .default(DEFAULTS.port),
  new Option('--host <address>', 'address to listen on; 0.0.0.0 for every network (env: HOST)').default(
    hostOfEnvironment() ?? DEFAULTS.host,
  ),
  new Option('--cors <origin>', 'origin whose pages may ask, or * for all; none by default').env(
    'VESIPATH_CORS',
  ),
  choice('--log-level <level>', 'least severity that is logged', LOG_LEVELS)
    .env('VESIPATH_LOG_LEVEL')
    .default(DEFAULTS.logLevel),
  limit('--timeout <ms>', 'time for one request', 'TIMEOUT_MS', DEFAULT_LIMITS.timeoutMs, 600_000),
  limit('--max-depth <number>', 'nesting of fields in a request', 'MAX_DEPTH', DEFAULT_LIMITS.maxDepth, 100),
  limit('--max-cost <number>', 'cost of a request', 'MAX_COST', DEFAULT_LIMITS.maxCost, 1e9),
  limit('--max-aliases <number>', 'aliases in a request', 'MAX_ALIASES', DEFAULT_LIMITS.maxAliases, 10_000),
  limit('--max-tokens <number>', 'tokens of a document', 'MAX_TOKENS', DEFAULT_LIMITS.maxTokens, 100_000),
  limit(
    '--max-body <bytes>',
    'size of a request',
    'MAX_BODY_BYTES',
    DEFAULT_LIMITS.maxBodyBytes,
    100_000_000,
  ),
  new Option(
    '--search-threads <number>',
    'threads for long searches; with 0 nothing else is answered while one runs',
  )
    .env('VESIPATH_SEARCH_THREADS')
    .argParser(wholeNumber(0, 256))
    .default(SEARCH_DEFAULTS.threads),
  new Option('--max-waiting-searches <number>', 'long searches that may wait for a thread')
    .env('VESIPATH_MAX_WAITING_SEARCHES')
    .argParser(wholeNumber(0, 100_000))
    .default(SEARCH_DEFAULTS.maxWaiting),
  ...storeOptions(),
];

const limit = (flags: string, description: string, variable: string, fallback: number, max: number): Option =>
  new Option(flags, description).env(`VESIPATH_${variable}`).argParser(wholeNumber(1, max)).default(fallback);
