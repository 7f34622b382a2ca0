import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../failure.mjs';
import { DEFAULT_FOLDER } from './place.mjs';

export const HELP = `Usage: npm run neo4j -- [start|stop|status|check] [options]

A Neo4j server (Community 5.26) for this machine alone.

  start    starts one in the background and waits until it answers (default)
  stop     ends it; its data stay
  status   says where it is and whether it answers; exit code 1 when it does not
  check    says how start would get a server, and starts nothing

Options:
  --folder DIR   where data, logs and connection.json (address, password) live; default .neo4j
  --port N       Bolt port; 0 takes a free one; default: that of the last time, else 7687
  --with WAY     docker or java, instead of choosing; NEO4J_URI then does not count
  --kill         with stop: end it at once, as a crash would
  --json         one JSON object on standard output
  --help         this text

start takes the first of these that it finds:
  1. NEO4J_URI (with NEO4J_USER, default neo4j, and NEO4J_PASSWORD): that server is checked, nothing is started
  2. Docker, with a daemon that answers: compose.yaml
  3. Java 17 or newer and Maven: the server's jars are fetched once (118 MB) by neo4j/pom.xml

Environment: NEO4J_HEAP (of the server; default 512m growing to 1g), NEO4J_PAGECACHE (default 256m),
NEO4J_PASSWORD (for a new folder; default: a random one).`;

const COMMANDS = ['start', 'stop', 'status', 'check'];
const WAYS = ['docker', 'java'];

/** The command and its options, checked. @throws Failure naming what is wrong */
export const parseArguments = (argv) => {
  const { values, positionals } = parsed(argv);
  const [command = 'start', ...rest] = positionals;
  if (!COMMANDS.includes(command)) throw usage(`"${command}" is none of ${COMMANDS.join(', ')}.`);
  if (rest.length > 0) throw usage(`"${rest.join(' ')}" is one argument too many.`);
  if (values.with !== undefined && !WAYS.includes(values.with)) {
    throw usage(`--with takes ${WAYS.join(' or ')}, not "${values.with}".`);
  }
  if (values.kill && command !== 'stop') throw usage('--kill goes with stop.');
  if (values.folder === '') throw usage('--folder takes the path of a folder.');
  return { ...values, command, port: portOf(values.port), folder: resolve(values.folder ?? DEFAULT_FOLDER) };
};

const parsed = (argv) => {
  try {
    return parseArgs({ args: argv, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw usage(error.message.split('. ')[0].replace(/\.?$/, '.'));
  }
};

const OPTIONS = {
  folder: { type: 'string' },
  port: { type: 'string' },
  with: { type: 'string' },
  kill: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

const portOf = (text) => {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw usage(`--port takes a whole number from 0 to 65535, not "${text}".`);
};

const usage = (message) => new Failure(`${message} See npm run neo4j -- --help`, 2);
