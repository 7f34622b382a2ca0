import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failure } from '../failure.mjs';

/** Where the extract of a version is kept. */
export const recordedPath = (version) =>
  fileURLToPath(new URL(`../../test/model/biolink-${version}.json`, import.meta.url));

/** The extract kept for a version, as `extract` wrote it. @throws Failure when there is none or it is damaged */
export const recordedExtract = (version) => {
  try {
    return JSON.parse(readFileSync(recordedPath(version), 'utf8'));
  } catch (error) {
    const remedy = 'write it with node scripts/biolink.mjs extract FILE';
    throw new Failure(`No extract of Biolink ${version} can be read (${error.message}): ${remedy}.`);
  }
};
