import type { Findings } from '../problems/findings.js';
import { nearestHint } from '../problems/nearest-name.js';
import type { Place } from '../problems/problem.js';
import { quoted } from '../problems/quoted.js';
import { readText } from './read-text.js';

/** A table of thousands of rows stays below this; more is a mistake that would only cost time. */
export const MAX_TSV_BYTES = 1_000_000;

/** One row of a table: its cells by column. */
export interface TsvRow<Column extends string> {
  readonly place: Place;
  /** False when the row has too few or too many cells (reported); missing ones are empty then. */
  readonly complete: boolean;
  /** Text of a cell, empty when there is none. */
  cell(column: Column): string;
}

/** Rows of a plain TSV file: a header with exactly these columns, no quoting, either line end. Null, with a problem, when there is no such file. */
export const readTsv = <Column extends string>(
  dir: string,
  file: string,
  columns: readonly Column[],
  findings: Findings,
): TsvRow<Column>[] | null => {
  const text = readText(dir, file, MAX_TSV_BYTES, findings);
  if (text === null) return null;
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (!checkHeader(lines[0].split('\t'), file, columns, findings)) return null;
  return lines.slice(1).flatMap((line, index) => {
    const place = { file, line: index + 2 };
    if (line.trim() !== '') return [readRow(line.split('\t'), place, columns, findings)];
    findings.add(place, 'the line is empty', 'remove it');
    return [];
  });
};

const checkHeader = (
  header: readonly string[],
  file: string,
  columns: readonly string[],
  findings: Findings,
): boolean => {
  const place = { file, line: 1 };
  const remedy = `let the first line be: ${columns.join(' ')} (with tabs between them)`;
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  for (const column of missing) findings.add(place, `column "${column}" is missing`, remedy);
  for (const column of unknown) {
    findings.add(place, `unknown column ${quoted(column)}${nearestHint(column, columns)}`, remedy);
  }
  if (missing.length > 0 || unknown.length > 0) return false;
  if (header.join('\t') === columns.join('\t')) return true;
  findings.add(place, 'the columns are repeated or in another order', remedy);
  return false;
};

const readRow = <Column extends string>(
  cells: readonly string[],
  place: Place,
  columns: readonly Column[],
  findings: Findings,
): TsvRow<Column> => {
  const complete = cells.length === columns.length;
  if (!complete) {
    findings.add(
      place,
      `the row has ${cells.length} cells, expected ${columns.length}`,
      'put one tab between cells, also around empty ones',
    );
  }
  for (const [index, cell] of cells.entries()) {
    if (cell === cell.trim()) continue;
    findings.add(
      place,
      `${columns.at(index) ?? 'a cell'} begins or ends with white space`,
      'remove the white space',
    );
  }
  return { place, complete, cell: (column) => (cells[columns.indexOf(column)] ?? '').trim() };
};

/** Parts of a cell that holds a list joined by `|`; an empty cell is the empty list. */
export const listCell = (cell: string): string[] =>
  cell === '' ? [] : cell.split('|').map((part) => part.trim());
