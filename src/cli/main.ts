#!/usr/bin/env node
import { endWithReader } from './end-with-reader.js';
import { createProgram } from './program.js';
import { reportError } from './report-error.js';

endWithReader();
try {
  const given = process.argv.slice(2);
  await createProgram().parseAsync(given.length === 0 ? ['--help'] : given, { from: 'user' });
} catch (error) {
  process.exitCode = reportError(error);
}
