// `npm run neo4j`: a Neo4j server to try Vesipath with, and for the tests. `--help` explains it.
import { HELP, parseArguments } from './neo4j/arguments.mjs';
import { check } from './neo4j/check.mjs';
import { Failure } from './failure.mjs';
import { start } from './neo4j/start.mjs';
import { status } from './neo4j/status.mjs';
import { stop } from './neo4j/stop.mjs';

const COMMANDS = { start, stop, status, check };

// Data, logs and the password are for this user alone.
process.umask(0o077);

const wantsJson = process.argv.includes('--json');
try {
  const options = parseArguments(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
  } else {
    const { message, isGood, ...facts } = await COMMANDS[options.command](options);
    console.log(options.json ? JSON.stringify(facts) : message);
    process.exitCode = isGood ? 0 : 1;
  }
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  if (wantsJson) console.log(JSON.stringify({ error: error.message }));
  else console.error(error.message);
  process.exitCode = error.exitCode;
}
