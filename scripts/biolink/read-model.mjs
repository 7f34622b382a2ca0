import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { Failure } from '../failure.mjs';
import { extractOf } from './extract-of.mjs';
import { parseModel } from './parse-model.mjs';

/** The file has 0.5 MB; what is far larger is another one, and would be parsed for minutes. */
const MAX_BYTES = 8_000_000;

/** The extract of a file of the Biolink model. @throws Failure (exit code 2) when it cannot be read or is something else */
export const readModel = (file) => {
  const bytes = readBytes(file);
  return extractOf(
    parseModel(bytes.toString('utf8'), file),
    createHash('sha256').update(bytes).digest('hex'),
  );
};

const readBytes = (file) => {
  try {
    const facts = statSync(file);
    if (!facts.isFile()) throw new Failure(`${file} is no file.`, 2);
    if (facts.size > MAX_BYTES) {
      throw new Failure(`${file} has ${facts.size} bytes; the Biolink model has fewer than ${MAX_BYTES}.`, 2);
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const reason = error.code === 'ENOENT' ? 'it does not exist' : error.message;
    throw new Failure(`${file} cannot be read: ${reason}.`, 2);
  }
};
