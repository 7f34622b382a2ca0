import { EXIT } from './exit-codes.js';

/**
 * Ends the program when nobody reads its output any more (`| head -1`): quietly, since the reader has what it wanted. What cannot be
 * written for another reason, such as a full disk, is a fault.
 */
export const endWithReader = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`vesipath: the output cannot be written (${error.message}).\n`);
    process.exit(EXIT.FAULT);
  });
  process.stderr.on('error', () => {
    process.exit();
  });
};
