import { Command, Option } from 'commander';
import { buildSchema, readSdl } from '../../graphql/build-schema.js';
import { createContext } from '../../graphql/context.js';
import { startServer } from '../../server/server.js';
import { LOG_LEVELS, DEFAULTS, DEFAULT_LIMITS, type LogLevel } from '../../server/server-options.js';
import { stopOnSignals } from '../../server/stop-on-signals.js';
import { openCurated } from '../open-curated.js';
import { seedsOption, wholeNumber } from '../options.js';
import { printLine } from '../print.js';

interface ServeOptions {
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
  readonly seeds?: string;
}

/** `vesipath serve`. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description('serve the graph as GraphQL, with a page to try it on')
    .addOption(
      new Option('--port <number>', 'port; 0 takes a free one')
        .env('PORT')
        .argParser(wholeNumber(0, 65535))
        .default(DEFAULTS.port),
    )
    .addOption(
      new Option('--host <address>', 'address to listen on; 0.0.0.0 for every network')
        .env('HOST')
        .default(DEFAULTS.host),
    )
    .addOption(
      new Option('--cors <origin>', 'origin whose pages may ask, or * for all; none by default').env(
        'VESIPATH_CORS',
      ),
    )
    .addOption(
      new Option('--log-level <level>', 'least severity that is logged')
        .env('VESIPATH_LOG_LEVEL')
        .choices(LOG_LEVELS)
        .default(DEFAULTS.logLevel),
    )
    .addOption(
      limit(
        '--timeout <ms>',
        'time for one request',
        'VESIPATH_TIMEOUT_MS',
        DEFAULT_LIMITS.timeoutMs,
        600_000,
      ),
    )
    .addOption(
      limit(
        '--max-depth <number>',
        'nesting of fields in a request',
        'VESIPATH_MAX_DEPTH',
        DEFAULT_LIMITS.maxDepth,
        100,
      ),
    )
    .addOption(
      limit('--max-cost <number>', 'cost of a request', 'VESIPATH_MAX_COST', DEFAULT_LIMITS.maxCost, 1e9),
    )
    .addOption(
      limit(
        '--max-aliases <number>',
        'aliases in a request',
        'VESIPATH_MAX_ALIASES',
        DEFAULT_LIMITS.maxAliases,
        10_000,
      ),
    )
    .addOption(
      limit(
        '--max-tokens <number>',
        'tokens of a document',
        'VESIPATH_MAX_TOKENS',
        DEFAULT_LIMITS.maxTokens,
        100_000,
      ),
    )
    .addOption(
      limit(
        '--max-body <bytes>',
        'size of a request',
        'VESIPATH_MAX_BODY_BYTES',
        DEFAULT_LIMITS.maxBodyBytes,
        100_000_000,
      ),
    )
    .addOption(seedsOption())
    .action(async (options: ServeOptions) => {
      const store = openCurated(options.seeds);
      const release = await store.release();
      const server = await startServer({
        schema: buildSchema(),
        sdl: readSdl(),
        createContext: (request) => createContext(store, request),
        isReady: () => true,
        release: () => release.id,
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
      stopOnSignals(server);
      printLine(
        `Vesipath is ready at ${server.url}/ (GraphQL at ${server.url}/graphql, release ${release.id}). Stop with Ctrl+C.`,
      );
      await server.stopped;
      await store.close();
    });

const limit = (flag: string, description: string, variable: string, fallback: number, max: number): Option =>
  new Option(flag, description).env(variable).argParser(wholeNumber(1, max)).default(fallback);
