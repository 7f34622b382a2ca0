import { CommanderError } from 'commander';
import { ERRORS, VesipathError } from '../errors.js';
import { EXIT } from './exit-codes.js';
import { printNote } from './print.js';

/** Tells the user on standard error what went wrong, and returns the exit code. */
export const reportError = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE; // commander has printed it
  if (error instanceof VesipathError) {
    printNote(`vesipath: ${error.message}`);
    return exitCodeOf(error);
  }
  printNote(`vesipath: ${error instanceof Error ? error.message : String(error)}`);
  printNote('This is not your fault. Please report it with the command that you gave.');
  return EXIT.FAULT;
};

const exitCodeOf = ({ code }: VesipathError): number => {
  if (code === 'BAD_DATA') return EXIT.NOTHING;
  return ERRORS[code].status >= 500 ? EXIT.FAULT : EXIT.USAGE;
};
