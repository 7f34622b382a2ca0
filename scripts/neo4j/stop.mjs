import { readConnection, writeConnection } from './connection.mjs';
import { composeStop } from './docker-server.mjs';
import { existingPlace, shown } from './place.mjs';
import { endServer } from './process.mjs';
import { isRunning } from './status.mjs';

/** Ends the server of the folder, whatever NEO4J_URI says; fine when none runs. Data, port and password stay. */
export const stop = async ({ folder, kill }) => {
  const place = existingPlace(folder);
  const connection = place && readConnection(place);
  const wasRunning = Boolean(connection) && isRunning(place, connection);
  if (wasRunning) await end(place, connection, kill);
  return {
    isGood: true,
    state: 'stopped',
    ...{ folder, wasRunning },
    message: wasRunning
      ? `Neo4j at ${connection.uri} has stopped; its data stay in ${whereData(place, connection)}.`
      : `No Neo4j runs in ${shown(folder)}: nothing to stop.`,
  };
};

const end = async (place, connection, kill) => {
  if (connection.way === 'docker') {
    composeStop(place, connection, { atOnce: kill });
    return;
  }
  await endServer(place, connection.pid, { atOnce: kill });
  const { pid, startedAt, ...kept } = connection;
  writeConnection(place, kept);
};

const whereData = ({ home }, { way }) => (way === 'docker' ? "Docker's volume" : shown(home));
