// Ends the Neo4j servers whose jest process has gone, and removes their folders. jest calls it when all tests are done,
// and the first test of a process before it starts a server of its own: so what a killed jest left does not stay for long.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAlive } from '../../scripts/neo4j/process.mjs';

const SCRIPT = fileURLToPath(new URL('../../scripts/neo4j.mjs', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../.neo4j/', import.meta.url));
const NAME = /^test-(\d+)$/;

const stopServers = (isOver) => {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  for (const name of names) {
    const owner = Number(NAME.exec(name)?.at(1));
    if (!isOver(owner)) continue;
    const folder = join(FOLDER, name);
    execFileSync(process.execPath, [SCRIPT, 'stop', '--kill', '--folder', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** For jest's `globalTeardown`: also the servers of this process, in which jest runs a few tests without workers. */
export default () => {
  stopServers((owner) => owner === process.pid || (owner > 0 && !isAlive(owner)));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  stopServers((owner) => owner > 0 && !isAlive(owner));
}
