/* `node neo4j-import.mjs HOME NODES EDGES`: the tables into a new database by neo4j-admin; how long it took and the most memory, as JSON. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireJars } from '../../scripts/neo4j/jars.mjs';
import { makeHomeFolders, openPlace } from '../../scripts/neo4j/place.mjs';
import { findJava } from '../../scripts/neo4j/programs.mjs';

const [folder, nodes, edges] = process.argv.slice(2);
const place = openPlace(folder);
makeHomeFolders(place);
const { command: java } = findJava();
if (java === undefined) throw new Error('Neo4j is compared by Java 17 and Maven, and there is no Java.');
const jars = await requireJars();
const begin = performance.now();
const admin = spawn(
  java,
  [
    ...['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
    ...[`--nodes=${nodes}`, `--relationships=${edges}`, '--overwrite-destination'],
  ],
  {
    cwd: place.home, // its report goes to where it runs
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEO4J_HOME: place.home, NEO4J_CONF: place.conf },
  },
);
let said = '';
for (const stream of [admin.stdout, admin.stderr]) {
  stream.on('data', (bytes) => {
    said = `${said}${String(bytes)}`.slice(-4000);
  });
}
let peakBytes = 0;
const watching = setInterval(() => {
  const file = `/proc/${admin.pid}/status`;
  if (!existsSync(file)) return;
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, 'utf8'))?.[1];
  if (peak !== undefined) peakBytes = Number(peak) * 1024;
}, 50);
const [code] = await once(admin, 'close');
clearInterval(watching);
if (code !== 0) throw new Error(`neo4j-admin failed: ${said}`);
const seconds = (performance.now() - begin) / 1000;
console.log(JSON.stringify({ seconds, peakBytes: peakBytes === 0 ? null : peakBytes }));
