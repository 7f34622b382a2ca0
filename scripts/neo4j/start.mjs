import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chooseWay } from './choose-way.mjs';
import { readConnection, writeConnection } from './connection.mjs';
import { composeUp } from './docker-server.mjs';
import { Failure } from '../failure.mjs';
import { givenServer, requireGivenServer } from './given-server.mjs';
import { requireJars } from './jars.mjs';
import { withLock } from './lock.mjs';
import { folderOption, openPlace, shown } from './place.mjs';
import { DEFAULT_PORT, HOST, freePort } from './port.mjs';
import { progress } from './progress.mjs';
import { startJavaServer } from './start-java-server.mjs';
import { isRunning } from './status.mjs';
import { awaitAnswer } from './await-answer.mjs';

/** A server that answers: the given one, the one that runs in the folder, or a new one there. */
export const start = async (options) => {
  const given = givenServer(options);
  if (given !== null) return readyElsewhere(given, await requireGivenServer(given));
  const place = openPlace(options.folder);
  return withLock(place.lock, () => startIn(place, options));
};

const startIn = async (place, options) => {
  const known = readConnection(place);
  if (known !== null && isRunning(place, known)) return joinRunning(place, known, options.port);
  const { way, java } = chooseWay(options.with);
  if (known === null && existsSync(place.systemDatabase)) throw passwordLost(place);
  const port = await freePort(options.port ?? known?.port ?? DEFAULT_PORT);
  const facts = {
    uri: `bolt://${HOST}:${port}`,
    user: 'neo4j',
    password: known?.password ?? newPassword(),
    way,
    port,
  };
  if (way === 'docker') {
    writeConnection(place, facts);
    await composeUp(place, facts);
    return ready(place, facts, 'started', await awaitAnswer(place, facts));
  }
  const jars = await requireJars();
  writeConnection(place, facts);
  progress('Starting Neo4j (10 to 20 seconds) …');
  return ready(place, facts, 'started', await startJavaServer({ place, facts, java, jars }));
};

const joinRunning = async (place, known, port) => {
  if (port !== undefined && port !== 0 && port !== known.port) {
    throw new Failure(
      `Neo4j already runs at ${known.uri}: stop it first (npm run neo4j -- stop${folderOption(place.home)}).`,
    );
  }
  return ready(place, known, 'running', await awaitAnswer(place, known));
};

const newPassword = () => {
  const given = process.env.NEO4J_PASSWORD ?? '';
  return given === '' ? randomBytes(18).toString('base64url') : given;
};

const passwordLost = ({ home, connection }) =>
  new Failure(
    `${shown(home)} holds a database, but ${shown(connection)} with its password is gone. ` +
      'Put it back, choose another --folder, or remove this one with its data.',
  );

const ready = (place, { uri, user, way }, state, version) => ({
  isGood: true,
  state,
  ...{ uri, user, version, way, folder: place.home, connectionFile: place.connection },
  message:
    `Neo4j ${version} ${state === 'running' ? 'already runs' : 'is ready'} at ${uri} ` +
    `(user ${user}, password in ${shown(place.connection)}).\n` +
    `Next: npx vesipath load --to neo4j. Stop it with: npm run neo4j -- stop${folderOption(place.home)}`,
});

const readyElsewhere = ({ uri, user }, version) => ({
  isGood: true,
  ...{ state: 'given', uri, user, version, way: 'given' },
  message: `Neo4j ${version} answers at ${uri} (user ${user}, from NEO4J_URI): nothing to start.\nNext: npx vesipath load --to neo4j`,
});
