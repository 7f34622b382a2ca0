import { beforeAll, describe, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { runNeo4j, STARTS_QUICKLY, whyNoNeo4j } from './run-neo4j.js';

/** A server of this jest worker's own. Its data may be changed at will; those of an earlier test file may still be there. */
export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Holds data, logs and connection.json. */
  readonly folder: string;
  /** Ends it in good order; the data stay. */
  readonly stop: () => Promise<void>;
  /** Ends it as a crash would. */
  readonly kill: () => Promise<void>;
  /** Starts it again at the same address, with the same data. */
  readonly start: () => Promise<void>;
}

/** Fetching the jars on a new machine and starting, in milliseconds. */
const START_TIMEOUT_MS = 300_000;

const STOP_SERVERS = fileURLToPath(new URL('stop-servers.mjs', import.meta.url));
/** Named after the process: two runs of jest in one checkout keep apart, and what a killed one left is found. */
const FOLDER = fileURLToPath(new URL(`../../.neo4j/test-${process.pid}`, import.meta.url));

const whyMissing = whyNoNeo4j();

/** The server of this jest worker, which runs until jest ends; null where Neo4j cannot be started. */
export const neo4jServer = async (): Promise<TestServer | null> => {
  if (whyMissing !== null) return null;
  execFileSync(process.execPath, [STOP_SERVERS]);
  await succeed('start', '--port', '0');
  const facts = connectionFacts.parse(JSON.parse(readFileSync(join(FOLDER, 'connection.json'), 'utf8')));
  return {
    ...facts,
    folder: FOLDER,
    stop: () => succeed('stop'),
    kill: () => succeed('stop', '--kill'),
    start: () => succeed('start'),
  };
};

/**
 * A `describe` of tests against a real Neo4j. Where none can be started they are skipped, and standard error tells
 * which and why; where CI is set in the environment that is a failure.
 */
export const describeWithNeo4j = (title: string, tests: (server: () => TestServer) => void): void => {
  let running: TestServer | null = null;
  const server = (): TestServer => {
    if (running === null) throw new Error('The server starts before the tests: ask for it inside of one.');
    return running;
  };
  if (whyMissing !== null) {
    describeMissing(title, whyMissing, () => {
      tests(server);
    });
    return;
  }
  describe(title, () => {
    beforeAll(async () => {
      running = await neo4jServer();
      if (running !== null) await empty(running); // other tests of this worker had it before
    }, START_TIMEOUT_MS);
    tests(server);
  });
};

const empty = async ({ uri, user, password }: TestServer): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
};

const describeMissing = (title: string, why: string, tests: () => void): void => {
  if ((process.env['CI'] ?? '') !== '') {
    describe(title, () => {
      it('has a Neo4j to run against', () => {
        throw new Error(why);
      });
    });
    return;
  }
  const remedy = 'no Java 17 or newer with Maven (apt-get install default-jdk-headless maven)';
  process.stderr.write(`The tests "${title}" are left out: ${remedy}.\n`);
  describe.skip(title, tests);
};

const connectionFacts = z.object({ uri: z.string(), user: z.string(), password: z.string() });

const succeed = async (command: 'start' | 'stop', ...options: readonly string[]): Promise<void> => {
  const withJava = command === 'start' ? ['--with', 'java'] : [];
  const { code, stdout, stderr } = await runNeo4j(
    [command, '--folder', FOLDER, ...withJava, ...options],
    STARTS_QUICKLY,
  );
  if (code !== 0) throw new Error(`npm run neo4j -- ${command}: ${stdout}${stderr}`);
};
