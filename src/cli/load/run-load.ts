import { VesipathError } from '../../errors.js';
import { connect, type Neo4jAddress } from '../../store/neo4j/connect.js';
import { Database } from '../../store/neo4j/database.js';
import { loadKnowledge } from '../../store/neo4j/load/load-knowledge.js';
import type { LoadProgress } from '../../store/neo4j/load/load-result.js';
import { neo4jAddress } from '../neo4j-address.js';
import { printJson, printNote } from '../print.js';
import { createProgress } from '../progress.js';
import { readGraph, type GraphOptions } from '../read-graph.js';
import { stopSignal } from '../stop-signal.js';
import { printLoad } from './print-load.js';

export interface LoadCommandOptions extends GraphOptions {
  readonly dryRun?: true;
  readonly batchSize: number;
  readonly json?: true;
}

/** Loads as the options say, and tells how it went; a signal ends it after the batch that runs, and at once while it waits. */
export const runLoad = async (options: LoadCommandOptions): Promise<void> => {
  const address = neo4jAddress();
  const knowledge = await readGraph(options);
  const database = new Database(connect(address), { name: address.database, timeoutMs: READ_TIMEOUT_MS });
  const progress = createProgress();
  const { signal, exitCode, release } = stopSignal();
  const onProgress = ({ phase, done, total }: LoadProgress): void => {
    progress.show(phase.toLowerCase(), done, total);
  };
  const onRetry = (waitMs: number): void => {
    progress.end();
    printNote(`vesipath: no answer from the database, trying again in ${waitMs / 1000} s…`);
  };
  try {
    const { batchSize, dryRun, json } = options;
    const result = await loadKnowledge(database, knowledge, {
      batchSize,
      dryRun,
      signal,
      onProgress,
      onRetry,
    });
    progress.end();
    if (json) printJson(result);
    else printLoad(result);
  } catch (error) {
    progress.end();
    if (error !== signal.reason) throw withAddress(error, address);
    printNote(`vesipath: ${BROKEN_OFF}`);
    process.exit(exitCode()); // a connection that is just being made would hold the program for seconds
  } finally {
    release();
    await database.close();
  }
};

/** Longer than any page of ids takes. */
const READ_TIMEOUT_MS = 120_000;

const BROKEN_OFF = 'The load was broken off. The same command goes on from what has been written.';

const withAddress = (error: unknown, { uri, database }: Neo4jAddress): unknown => {
  if (!(error instanceof VesipathError) || !OF_THE_DATABASE.has(error.code)) return error;
  const name = database === undefined ? '' : `, database ${database}`;
  return new VesipathError(error.code, `${error.message} (${uri}${name})`, error.details, { cause: error });
};

const OF_THE_DATABASE: ReadonlySet<string> = new Set([
  'DATABASE_UNREACHABLE',
  'DATABASE_REFUSED',
  'FOREIGN_GRAPH',
  'UNSUPPORTED_FORMAT',
  'LOAD_SUPERSEDED',
]);
