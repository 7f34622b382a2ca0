import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { Failure } from '../failure.mjs';
import { COMPOSE_FILE } from './place.mjs';
import { progress } from './progress.mjs';

const SERVICE = 'neo4j';

/** Starts the service and waits until its health check is good. @throws Failure with Docker's complaint */
export const composeUp = (place, connection) => {
  progress('Starting Neo4j with Docker (the first time its image is fetched) …');
  const { status } = compose(place, connection, ['up', '--detach', '--wait', SERVICE], 'inherit');
  if (status === 0) return;
  throw new Failure(`Docker could not start Neo4j. Its log: docker compose logs ${SERVICE}`);
};

/** Whether its container runs; false where Docker has gone. */
export const isUp = (place, connection) => {
  const { status, stdout } = compose(
    place,
    connection,
    ['ps', '--quiet', '--status', 'running', SERVICE],
    'pipe',
  );
  return status === 0 && stdout.trim() !== '';
};

/** The volume stays. */
export const composeStop = (place, connection, { atOnce }) => {
  const { status } = compose(place, connection, [atOnce ? 'kill' : 'stop', SERVICE], 'inherit');
  if (status !== 0) throw new Failure('Docker could not stop Neo4j.');
};

/** Docker's output goes to standard error: standard output is the answer's. */
const compose = (place, { password, port }, args, output) =>
  spawnSync('docker', ['compose', '--file', COMPOSE_FILE, ...project(place), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', output === 'inherit' ? 2 : 'pipe', output],
    env: { ...process.env, NEO4J_PASSWORD: password, NEO4J_PORT: String(port) },
  });

/** The default folder shares its server with `docker compose up`; every other has one of its own. */
const project = ({ home, isDefault }) =>
  isDefault
    ? []
    : [
        '--project-name',
        `vesipath-${basename(home)
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, '-')}`,
      ];
