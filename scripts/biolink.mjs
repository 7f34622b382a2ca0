// Compares the tables of src/model with the Biolink model's own file. `--help` explains it.
import { HELP, parseArguments } from './biolink/arguments.mjs';
import { check } from './biolink/check.mjs';
import { printTables } from './biolink/print-tables.mjs';
import { writeExtract } from './biolink/write-extract.mjs';
import { Failure } from './failure.mjs';

const COMMANDS = { check, extract: writeExtract, table: printTables };

try {
  const options = parseArguments(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
  } else {
    process.exitCode = (await COMMANDS[options.command](options)) ? 0 : 1;
  }
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
