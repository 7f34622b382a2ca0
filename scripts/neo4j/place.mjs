import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const POM = join(ROOT, 'neo4j', 'pom.xml');
export const COMPOSE_FILE = join(ROOT, 'compose.yaml');
export const DEFAULT_FOLDER = join(ROOT, '.neo4j');
/** Shared by all folders. */
export const JARS_FOLDER = join(DEFAULT_FOLDER, 'lib');

/** What stands where in a server's folder, which is made when it is missing. */
export const openPlace = (folder) => {
  mkdirSync(folder, { recursive: true });
  return existingPlace(folder);
};

/** What stands where in a server's folder; null when it is missing. The path without links names the server among the processes. */
export const existingPlace = (folder) => (existsSync(folder) ? placeOf(realpathSync(folder)) : null);

const placeOf = (home) => ({
  home,
  isDefault: isDefault(home),
  conf: join(home, 'conf'),
  configuration: join(home, 'conf', 'neo4j.conf'),
  firstPassword: join(home, 'conf', 'first-password'),
  systemDatabase: join(home, 'data', 'databases', 'system'),
  /** What Neo4j tells its administrators. */
  serverLog: join(home, 'logs', 'neo4j.log'),
  /** What the process wrote beside that, such as complaints of Java. */
  consoleLog: join(home, 'logs', 'console.log'),
  connection: join(home, 'connection.json'),
  lock: join(home, 'start.lock'),
});

const isDefault = (folder) =>
  folder === DEFAULT_FOLDER || (existsSync(DEFAULT_FOLDER) && folder === realpathSync(DEFAULT_FOLDER));

/** Folders that must exist before Neo4j starts. */
export const makeHomeFolders = ({ home }) => {
  for (const name of ['conf', 'data', 'logs', 'run', 'plugins', 'import']) {
    mkdirSync(join(home, name), { recursive: true });
  }
};

/** What a command needs beside its name to mean this folder. */
export const folderOption = (folder) => (isDefault(folder) ? '' : ` --folder ${shown(folder)}`);

/** The path as the user would type it. */
export const shown = (path) => {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
};
