import { afterEach, describe, expect, it } from '@jest/globals';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { describeWithNeo4j, type TestServer } from './neo4j-server.js';
import { isOpen, otherAddresses, withTakenPort } from './open-port.js';
import { runNeo4j, type Environment } from './run-neo4j.js';

type Credentials = Pick<TestServer, 'uri' | 'user' | 'password'>;

/** First value of the first record. */
const ask = async ({ uri, user, password }: Credentials, statement: string): Promise<unknown> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(statement);
    return records.at(0)?.get(0);
  } finally {
    await driver.close();
  }
};

const answerOf = async (...args: readonly string[]): Promise<{ code: number | null; answer: unknown }> => {
  const { code, stdout } = await runNeo4j([...args, '--json']);
  return { code, answer: JSON.parse(stdout) };
};

/** Starting after a crash or a stop, in milliseconds. */
const RESTART_TIMEOUT_MS = 120_000;

describeWithNeo4j('a Neo4j server of npm run neo4j', (server) => {
  // Some tests end it; the next one finds it running, whatever became of them.
  afterEach(() => server().start(), RESTART_TIMEOUT_MS);

  it('answers RETURN 1 with the generated password', async () => {
    expect(await ask(server(), 'RETURN 1')).toEqual(neo4j.int(1));
  });

  it('refuses another password', async () => {
    await expect(ask({ ...server(), password: 'not-this-one' }, 'RETURN 1')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });

  it('keeps connection.json for its user alone: mode 600', () => {
    expect((statSync(join(server().folder, 'connection.json')).mode & 0o777).toString(8)).toBe('600');
  });

  it('listens on 127.0.0.1 and on no other address of this machine', async () => {
    const port = Number(new URL(server().uri).port);
    expect(await isOpen('127.0.0.1', port)).toBe(true);
    for (const address of otherAddresses()) {
      expect([address, await isOpen(address, port)]).toEqual([address, false]);
    }
  });

  it('tells that it runs and where, also when it is started again', async () => {
    const { folder, uri } = server();
    const facts = { state: 'running', uri, user: 'neo4j', version: '5.26.28', way: 'java', folder };
    expect(await answerOf('status', '--folder', folder)).toMatchObject({ code: 0, answer: facts });
    expect(await answerOf('start', '--folder', folder)).toMatchObject({ code: 0, answer: facts });
  });

  it(
    'keeps what was written when it is killed, also when two start it again at the same time',
    async () => {
      const { folder } = server();
      await ask(server(), "MERGE (:KillTest {name: 'written before'})");
      await server().kill();
      expect(await answerOf('status', '--folder', folder)).toEqual({
        code: 1,
        answer: { state: 'stopped', folder },
      });
      await Promise.all([server().start(), server().start()]);
      const kept = await ask(
        server(),
        'MATCH (n:KillTest) WITH collect(n.name) AS names, collect(n) AS nodes FOREACH (n IN nodes | DELETE n) RETURN names',
      );
      expect(kept).toEqual(['written before']); // and gone now: other tests of this worker load a graph here
    },
    RESTART_TIMEOUT_MS,
  );

  it(
    'is stopped once; stopping it again is fine, and its port is free',
    async () => {
      const { folder, uri } = server();
      const stopped = (wasRunning: boolean) => ({
        code: 0,
        answer: { state: 'stopped', folder, wasRunning },
      });
      expect(await answerOf('stop', '--folder', folder)).toEqual(stopped(true));
      expect(await answerOf('stop', '--folder', folder)).toEqual(stopped(false));
      expect(await isOpen('127.0.0.1', Number(new URL(uri).port))).toBe(false);
    },
    RESTART_TIMEOUT_MS,
  );

  it('proposes a free port to a second server whose port is taken', async () => {
    const { code, stderr } = await withTakenPort((port) =>
      runNeo4j(['start', '--with', 'java', '--folder', join(server().folder, 'second'), '--port', `${port}`]),
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Port \d+ is taken by another program\. .*--port 0 for a free one\.\n$/);
  });

  describe('as NEO4J_URI', () => {
    const start = async (environment: Environment): Promise<readonly unknown[]> => {
      const { code, stdout, stderr } = await runNeo4j(['start'], environment);
      return [code, `${stdout}${stderr}`.split('\n').at(0)];
    };

    it('is checked, and nothing is started', async () => {
      const { uri, password } = server();
      expect(await start({ NEO4J_URI: uri, NEO4J_PASSWORD: password })).toEqual([
        0,
        `Neo4j 5.26.28 answers at ${uri} (user neo4j, from NEO4J_URI): nothing to start.`,
      ]);
    });

    it.each([
      ['a wrong password', 'not-this-one', 'refuses user neo4j: NEO4J_PASSWORD (or NEO4J_USER) is wrong.'],
      ['no password', '', 'NEO4J_PASSWORD is not: set it too.'],
    ])('is refused with what to do for %s', async (_case, password, message) => {
      const answer = await start({ NEO4J_URI: server().uri, NEO4J_PASSWORD: password });
      expect(answer).toEqual([1, expect.stringContaining(message)]);
    });
  });
});
