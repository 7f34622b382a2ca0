import { readFileSync } from 'node:fs';
import { Failure } from '../failure.mjs';
import { formatted, writeFormatted } from './formatted.mjs';
import { mappingTables, withTables } from './mapping-tables.mjs';
import { recordedExtract } from './recorded.mjs';
import { built, loadTables } from './tables.mjs';

/** Prints the mapping as Markdown, or writes it between the markers of a page. */
export const printTables = async ({ write }) => {
  const tables = await loadTables();
  const markdown = mappingTables(tables, recordedExtract(tables.version));
  if (write === undefined) {
    (await built('cli/end-with-reader.js')).endWithReader();
    process.stdout.write(await formatted(markdown, 'tables.md'));
  } else {
    await writeFormatted(write, withTables(pageOf(write), markdown));
    console.log(`Written to ${write}.`);
  }
  return true;
};

const pageOf = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${error.message}.`, 2);
  }
};
