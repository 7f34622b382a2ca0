import { relative } from 'node:path';
import { Failure } from '../failure.mjs';
import { writeFormatted } from './formatted.mjs';
import { readModel } from './read-model.mjs';
import { recordedPath } from './recorded.mjs';
import { loadTables } from './tables.mjs';

/** Writes the extract that the tests compare with. @throws Failure for a file of another version than our tables name */
export const writeExtract = async ({ file }) => {
  const extract = readModel(file);
  const { version } = await loadTables();
  if (extract.version !== version) {
    const remedy = 'change src/model/biolink.ts and run npm run build first';
    throw new Failure(`${file} is Biolink ${extract.version}, the tables name ${version}: ${remedy}.`);
  }
  const path = recordedPath(version);
  await writeFormatted(path, JSON.stringify(extract));
  console.log(`Biolink ${version}: written to ${relative('.', path)}.`);
  return true;
};
