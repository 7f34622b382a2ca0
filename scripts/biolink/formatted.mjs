import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { Failure } from '../failure.mjs';

/** The text as `npm run format` leaves it in a file of that name. */
export const formatted = async (text, file) =>
  format(text, { ...(await resolveConfig(file)), filepath: file });

/** Writes a file so that the check of the format accepts it. @throws Failure when it cannot be written */
export const writeFormatted = async (file, text) => {
  const content = await formatted(text, file);
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new Failure(`${file} cannot be written: ${error.message}.`, 2);
  }
};
