import { Command } from 'commander';
import { buildCommand } from './commands/build.js';
import { compareCommand } from './commands/compare.js';
import { coverageCommand } from './commands/coverage.js';
import { enrichmentCommand } from './commands/enrichment.js';
import { entityCommand } from './commands/entity.js';
import { exportCommand } from './commands/export.js';
import { fingerprintCommand } from './commands/fingerprint.js';
import { gapsCommand } from './commands/gaps.js';
import { hypothesesCommand } from './commands/hypotheses.js';
import { importCommand } from './commands/import.js';
import { loadCommand } from './commands/load.js';
import { pathsCommand } from './commands/paths.js';
import { sampleCommand } from './commands/sample.js';
import { schemaCommand } from './commands/schema.js';
import { searchCommand } from './commands/search.js';
import { serveCommand } from './commands/serve.js';
import { validateHypothesesCommand } from './commands/validate-hypotheses.js';
import { sharedMechanismsCommand } from './commands/shared-mechanisms.js';
import { validateCommand } from './commands/validate.js';
import { examples } from './examples.js';
import { packageVersion } from './package-version.js';
import { visible } from './print.js';

const COMMANDS = [
  serveCommand,
  pathsCommand,
  entityCommand,
  searchCommand,
  hypothesesCommand,
  sharedMechanismsCommand,
  enrichmentCommand,
  gapsCommand,
  compareCommand,
  validateCommand,
  fingerprintCommand,
  coverageCommand,
  sampleCommand,
  validateHypothesesCommand,
  importCommand,
  buildCommand,
  loadCommand,
  exportCommand,
  schemaCommand,
];

const EXIT_CODES = `
Exit codes: 0 done; 1 nothing found, or data not valid; 2 wrong usage, also an unknown or ambiguous name; 3 a fault of ours.
Without a command this help is printed.`;

/** The command line. Errors are thrown, for the caller to report. */
export const createProgram = (): Command => {
  const program = quiet(new Command('vesipath'))
    .description(
      'A mechanism knowledge graph of extracellular vesicles: signed, evidence-weighted paths from vesicle to disease.',
    )
    .version(packageVersion())
    .showHelpAfterError('(vesipath --help shows the commands)')
    .addHelpText(
      'after',
      examples([
        ['search tendon', 'find what the graph holds about tendons'],
        ['paths iMSC-EV tendinopathy --min-steps 2', 'show through what a vesicle acts on a disease'],
        ['serve', 'serve the graph as GraphQL'],
      ]),
    )
    .addHelpText('after', EXIT_CODES);
  for (const create of COMMANDS) {
    const command = create();
    program.addCommand(
      quiet(command).showHelpAfterError(`(vesipath ${command.name()} --help shows the options)`),
    );
  }
  return program;
};

/** Throws where commander would exit, and lets its messages look like ours. */
const quiet = (command: Command): Command =>
  command.exitOverride().configureOutput({
    outputError: (text, write) => {
      write(visible(text.replace(/^error: /, 'vesipath: ')));
    },
  });
