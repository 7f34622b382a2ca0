import { parseArgs } from 'node:util';
import { Failure } from '../failure.mjs';

export const HELP = `Usage: node scripts/biolink.mjs check FILE
       node scripts/biolink.mjs extract FILE
       node scripts/biolink.mjs table [--write FILE]

Compares the categories, predicates, aspects, knowledge levels and agent types of Vesipath
with the Biolink model itself. FILE is biolink_model.yaml; docs/biolink.md says how to get it.
The tables are read from dist/: run npm run build after a change in src/model.

  check    prints what Biolink does not have or would not accept, and how to mend it; then notes, which are no errors
  extract  writes what the tests compare with to test/model/biolink-VERSION.json
  table    prints the mapping as Markdown; with --write it replaces what stands between the markers in FILE

Options:
  --write FILE   with table
  --help         this text

Exit code: 0 all is well, 1 problems found, 2 wrong usage or a file that cannot be read.`;

const COMMANDS = { check: true, extract: true, table: false };

/** The command and its file, checked. @throws Failure naming what is wrong */
export const parseArguments = (argv) => {
  const { values, positionals } = parsed(argv);
  if (values.help) return values;
  const [command, file, ...rest] = positionals;
  if (command === undefined) throw usage('A command is missing.');
  if (!Object.hasOwn(COMMANDS, command)) {
    throw usage(`"${command}" is none of ${Object.keys(COMMANDS).join(', ')}.`);
  }
  const tooMany = COMMANDS[command] ? rest : positionals.slice(1);
  if (tooMany.length > 0) throw usage(`"${tooMany.join(' ')}" is one argument too many.`);
  if (COMMANDS[command] && !file) throw usage(`${command} takes the path of biolink_model.yaml.`);
  if (values.write !== undefined && command !== 'table') throw usage('--write goes with table.');
  if (values.write === '') throw usage('--write takes the path of a file.');
  return { ...values, command, file };
};

const parsed = (argv) => {
  try {
    return parseArgs({ args: argv, allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw usage(error.message.split('. ')[0].replace(/\.?$/, '.'));
  }
};

const OPTIONS = { write: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } };

const usage = (message) => new Failure(`${message} See node scripts/biolink.mjs --help`, 2);
