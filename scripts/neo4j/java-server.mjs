import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { memory } from './memory.mjs';
import { makeHomeFolders, shown } from './place.mjs';
import { HOST } from './port.mjs';

/** Without these the server fails on Java 17 and newer. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Starts the server of a place in the background; it is not ready yet. */
export const spawnServer = ({ place, java, jars, port, password }) => {
  const { heap, pageCache } = memory();
  makeHomeFolders(place);
  writeFileSync(place.configuration, configuration(port, pageCache));
  if (!existsSync(place.systemDatabase)) setFirstPassword({ place, java, jars, password });
  const log = openSync(place.consoleLog, 'w');
  return spawn(
    java,
    [
      ...heap,
      ...['-cp', join(jars, '*')],
      ...OPENED,
      'org.neo4j.server.CommunityEntryPoint',
      ...[`--home-dir=${place.home}`, `--config-dir=${place.conf}`],
    ],
    { cwd: place.home, detached: true, stdio: ['ignore', log, log] },
  );
};

const configuration = (port, pageCache) =>
  [
    '# Written by npm run neo4j at every start.',
    `server.default_listen_address=${HOST}`,
    `server.bolt.listen_address=${HOST}:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    '# Half a gigabyte less on disk for each folder.',
    'db.tx_log.preallocate=false',
    '# Stops at once and not in eleven seconds; the databases are closed by then.',
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    '',
  ].join('\n');

/** By neo4j-admin, before the first start. The password goes by file: a command line is open to all users. */
const setFirstPassword = ({ place, java, jars, password }) => {
  writeFileSync(place.firstPassword, `${password}\n`, { mode: 0o600 });
  const admin = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${place.firstPassword}`];
  const { status, stderr } = spawnSync(java, ['-cp', join(jars, '*'), ...admin], {
    encoding: 'utf8',
    env: { ...process.env, NEO4J_HOME: place.home, NEO4J_CONF: place.conf },
  });
  rmSync(place.firstPassword);
  if (status !== 0) {
    throw new Failure(`Neo4j's password could not be set in ${shown(place.home)}:\n${stderr.trimEnd()}`);
  }
};
