#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { VesipathError } from '../errors.js';
import { entityCommand } from './commands/entity.js';
import { fingerprintCommand } from './commands/fingerprint.js';
import { pathsCommand } from './commands/paths.js';
import { schemaCommand } from './commands/schema.js';
import { searchCommand } from './commands/search.js';
import { serveCommand } from './commands/serve.js';
import { validateCommand } from './commands/validate.js';
import { EXIT } from './exit-codes.js';
import { packageVersion } from './package-version.js';

const program = new Command('vesipath')
  .description(
    'A mechanism knowledge graph of extracellular vesicles: signed, evidence-weighted paths from vesicle to disease.',
  )
  .version(packageVersion())
  .showSuggestionAfterError()
  .configureHelp({ showGlobalOptions: true })
  .exitOverride();

for (const command of [
  serveCommand(),
  pathsCommand(),
  entityCommand(),
  searchCommand(),
  validateCommand(),
  fingerprintCommand(),
  schemaCommand(),
]) {
  program.addCommand(
    command.exitOverride().showHelpAfterError(`(vesipath ${command.name()} --help shows the options)`),
  );
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Tells the user what went wrong, on standard error, and returns the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE; // commander has printed it
  if (error instanceof VesipathError) {
    process.stderr.write(`vesipath: ${error.message}\n`);
    return error.code === 'INTERNAL_SERVER_ERROR'
      ? EXIT.FAULT
      : error.code === 'BAD_DATA'
        ? EXIT.NOTHING
        : EXIT.USAGE;
  }
  process.stderr.write(`vesipath: ${error instanceof Error ? error.message : String(error)}\n`);
  return EXIT.FAULT;
}
