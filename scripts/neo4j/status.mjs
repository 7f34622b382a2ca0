import { askServer } from './ask-server.mjs';
import { readConnection } from './connection.mjs';
import { isUp } from './docker-server.mjs';
import { givenServer, requireGivenServer } from './given-server.mjs';
import { existingPlace, folderOption, shown } from './place.mjs';
import { isServerOf } from './process.mjs';

/** Whether the server that a connection file tells of is there; it may still be starting. */
export const isRunning = (place, connection) =>
  connection.way === 'docker' ? isUp(place, connection) : isServerOf(place, connection.pid);

/** Where the server is and whether it answers. */
export const status = async (options) => {
  const given = givenServer(options);
  if (given !== null) {
    const version = await requireGivenServer(given);
    return answering({ ...given, way: 'given' }, version, {});
  }
  const place = existingPlace(options.folder);
  const connection = place && readConnection(place);
  if (!connection || !isRunning(place, connection)) {
    const message = `No Neo4j runs in ${shown(options.folder)}. Start it with: npm run neo4j${startOption(options.folder)}`;
    return { isGood: false, state: 'stopped', folder: options.folder, message };
  }
  const files = { folder: place.home, connectionFile: place.connection };
  const { version, reason } = await askServer(connection);
  if (version !== undefined) return answering(connection, version, files);
  const { uri, user, way } = connection;
  const message = `Neo4j at ${uri} runs, but does not answer: ${reason.split('\n')[0]}`;
  return { isGood: false, state: 'silent', ...{ uri, user, way }, ...files, message };
};

const startOption = (folder) => {
  const option = folderOption(folder);
  return option === '' ? '' : ` --${option}`;
};

const answering = ({ uri, user, way }, version, files) => ({
  isGood: true,
  state: 'running',
  ...{ uri, user, version, way },
  ...files,
  message: `Neo4j ${version} answers at ${uri} (user ${user}).`,
});
