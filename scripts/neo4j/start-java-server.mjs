import { readFileSync, statSync } from 'node:fs';
import { awaitAnswer } from './await-answer.mjs';
import { writeConnection } from './connection.mjs';
import { Failure } from '../failure.mjs';
import { spawnServer } from './java-server.mjs';
import { shown } from './place.mjs';
import { endServer } from './process.mjs';

const LAST_LINES = 15;

/** Version of a new server in the background, once it answers. @throws Failure with the end of its log */
export const startJavaServer = async ({ place, facts, java, jars }) => {
  const loggedBefore = sizeOf(place.serverLog);
  const server = spawnServer({ place, java, jars, port: facts.port, password: facts.password });
  const { pid } = server;
  server.unref();
  writeConnection(place, { ...facts, pid, startedAt: new Date().toISOString() });
  const giveUp = () => {
    process.kill(pid, 'SIGKILL');
    process.exit(130);
  };
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp);
  try {
    return await awaitAnswer(place, { ...facts, pid });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    await endServer(place, pid, { atOnce: true });
    throw new Failure(`${error.message}\n${endOfLogs(place, loggedBefore)}`);
  } finally {
    process.off('SIGINT', giveUp).off('SIGTERM', giveUp);
  }
};

/** What this start wrote last; the server's own log goes on from start to start. */
const endOfLogs = ({ consoleLog, serverLog }, loggedBefore) => {
  const written = `${contentOf(consoleLog)}\n${contentOf(serverLog).slice(loggedBefore)}`;
  const lines = written.split('\n').filter((line) => !isNoise(line));
  const end = lines.slice(-LAST_LINES).map((line) => `  ${line}`);
  return [`The end of its log (${shown(serverLog)}):`, ...end].join('\n');
};

/** Empty lines, and the inside of a stack trace: what went wrong stands above it. */
const isNoise = (line) => /^\s*$|^\s+(at |\.\.\. \d+ more)/.test(line);

const contentOf = (path) => (sizeOf(path) === 0 ? '' : readFileSync(path, 'latin1'));

const sizeOf = (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
