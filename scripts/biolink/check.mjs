import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../failure.mjs';
import { findNotes } from './find-notes.mjs';
import { findProblems } from './find-problems.mjs';
import { readModel } from './read-model.mjs';
import { recordedExtract } from './recorded.mjs';
import { built, loadTables } from './tables.mjs';

/** Prints problems and notes; true when there is no problem. */
export const check = async ({ file }) => {
  const extract = readModel(file);
  const tables = await loadTables();
  const { printLine, printTable } = await built('cli/print.js');
  (await built('cli/end-with-reader.js')).endWithReader();
  const problems = [...findProblems(tables, extract), ...recordProblems(tables, extract)];
  const notes = findNotes(tables, extract);
  printLine(`Biolink ${extract.version}, SHA-256 ${extract.sha256}`);
  printLine(`${count(problems, 'problem')}, ${count(notes, 'note')}.`);
  print(printLine, printTable, ['problem', 'remedy'], problems);
  print(printLine, printTable, ['note'], notes);
  return problems.length === 0;
};

/** The tests compare with the recorded extract, so it must be that of the file. */
const recordProblems = ({ version }, extract) => {
  if (extract.version !== version) return [];
  const problem = recordProblem(version, extract);
  if (problem === null) return [];
  const remedy = 'run node scripts/biolink.mjs extract FILE';
  return [{ table: 'extract', name: `biolink-${version}.json`, biolink: '', problem, remedy }];
};

const recordProblem = (version, extract) => {
  try {
    const recorded = withoutChecksum(recordedExtract(version));
    return isDeepStrictEqual(recorded, withoutChecksum(extract)) ? null : 'differs from the file';
  } catch (error) {
    if (error instanceof Failure) return 'cannot be read';
    throw error;
  }
};

/** Line ends change the checksum and nothing else. */
const withoutChecksum = ({ sha256: _, ...rest }) => rest;

const count = (rows, noun) => `${rows.length} ${noun}${rows.length === 1 ? '' : 's'}`;

const print = (printLine, printTable, columns, rows) => {
  if (rows.length === 0) return;
  printLine('');
  const fields = ['table', 'name', 'biolink', ...columns];
  printTable(
    ['table', 'ours', 'Biolink', ...columns],
    rows.map((row) => fields.map((field) => row[field])),
  );
};
