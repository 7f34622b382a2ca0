import { VesipathError } from '../../errors.js';
import type { FileLedger } from '../ledger.js';
import type { RawBatch, RawEntity, RawStatement } from '../raw-rows.js';
import { csvCells, isOpen } from './csv-cells.js';
import { entityRows, statementRows, type RowOf } from './kgx-rows.js';
import { firstLineTooLong, MOST_LINE_BYTES, type LineBatch } from './read-lines.js';

export type Delimiter = '\t' | ',';
/** Between the parts of a list in a cell. */
export const LISTS = '|';

/** What the header of a table says that its rows are; null when it has neither the columns of entities nor those of statements. */
export const kindOfHeader = (columns: readonly string[]): 'ENTITIES' | 'STATEMENTS' | null => {
  if (['subject', 'predicate', 'object'].every((name) => columns.includes(name))) return 'STATEMENTS';
  return columns.includes('id') && !columns.includes('subject') && !columns.includes('object')
    ? 'ENTITIES'
    : null;
};

/** Column names of the first line of a table. */
export const headerCells = (line: string, delimiter: Delimiter): string[] =>
  cellsOf(line, delimiter).map((name) => name.trim().replace(/^(.+):[A-Za-z_]+(\[\])?$/, '$1'));

export const cellsOf = (line: string, delimiter: Delimiter): string[] =>
  delimiter === '\t' ? line.split('\t') : csvCells(line);

/**
 * Rows of a KGX table, in the order of the file; a row of a comma-separated table may have several lines.
 * @throws VesipathError BAD_DATA naming the columns that are missing and those that are there
 */
export async function* readKgxTable(
  path: string,
  lineBatches: AsyncIterable<LineBatch>,
  delimiter: Delimiter,
  ledger: FileLedger,
): AsyncGenerator<RawBatch> {
  let reader: TableReader | null = null;
  for await (const { first, lines } of delimiter === ',' ? joinedRecords(lineBatches, ledger) : lineBatches) {
    const entities: RawEntity[] = [];
    const statements: RawStatement[] = [];
    for (const [at, line] of lines.entries()) {
      if (line === null && reader === null) throw firstLineTooLong(path);
      if (line === null || line === '') continue;
      if (reader === null) reader = readerOf(path, headerCells(line, delimiter));
      else {
        const cells = cellsOf(line, delimiter);
        if (hasRightLength(cells, reader.width, first + at, ledger)) {
          if (reader.kind === 'ENTITIES') entities.push(reader.rowOf(first + at, cells));
          else statements.push(reader.rowOf(first + at, cells));
        }
      }
    }
    yield { entities, statements, mechanisms: [] };
  }
}

type TableReader =
  | { readonly kind: 'ENTITIES'; readonly width: number; readonly rowOf: RowOf<RawEntity> }
  | { readonly kind: 'STATEMENTS'; readonly width: number; readonly rowOf: RowOf<RawStatement> };

const readerOf = (path: string, columns: readonly string[]): TableReader => {
  const kind = kindOfHeader(columns);
  if (kind === null) throw missingColumns(path, columns);
  const width = columns.length;
  return kind === 'ENTITIES'
    ? { kind, width, rowOf: entityRows(columns, LISTS) }
    : { kind, width, rowOf: statementRows(columns, LISTS) };
};

/** @throws VesipathError BAD_DATA naming the columns that are there more than once: nobody knows which of them is meant */
export const requireDistinct = (path: string, columns: readonly string[]): void => {
  const twice = new Set(columns.filter((name, at) => name !== '' && columns.indexOf(name) < at));
  if (twice.size === 0) return;
  throw new VesipathError(
    'BAD_DATA',
    `${path} has more than one column with the same name: ${[...twice].join(', ')}. Give each a name of its own.`,
  );
};

/** @returns an error that says what the table lacks */
export const missingColumns = (path: string, columns: readonly string[]): VesipathError => {
  const missing = ['subject', 'predicate', 'object'].filter((name) => !columns.includes(name));
  const lacks =
    missing.length < 3
      ? `Its columns are those of statements, but ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing`
      : 'It has neither the column id of an entity file nor subject, predicate and object of an edge file';
  const there = columns.slice(0, MOST_NAMED).join(', ');
  const quotes = columns.some((name) => /^".*"$/.test(name))
    ? ' Tables that are separated by tabs are read without quotes: leave them out, or separate by commas.'
    : '';
  return new VesipathError(
    'BAD_DATA',
    `${path} is no KGX table. ${lacks}. Its first line names: ${there}${columns.length > MOST_NAMED ? ', …' : ''}.${quotes}`,
  );
};

const MOST_NAMED = 30;

/** Rows that are short are taken, with their last cells empty; in one that is long, nobody knows which cell is which. */
const hasRightLength = (
  cells: readonly string[],
  width: number,
  line: number,
  ledger: FileLedger,
): boolean => {
  if (cells.length === width) return true;
  const isLong = cells.length > width && cells.slice(width).some((cell) => cell !== '');
  if (isLong) ledger.add('BAD_ROW', line, `${cells.length} cells instead of ${width}: ${cells[0]}`);
  else if (cells.length < width)
    ledger.add('SHORT_ROW', line, `${cells.length} cells instead of ${width}: ${cells[0]}`);
  return !isLong;
};

/** Records of a comma-separated file, each on the line where it ends; its other lines are empty. */
async function* joinedRecords(
  lineBatches: AsyncIterable<LineBatch>,
  ledger: FileLedger,
): AsyncGenerator<LineBatch> {
  let open: { readonly line: number; text: string } | null = null;
  const recordAt = (line: number, text: string | null): string | null => {
    if (open === null) {
      if (text === null || !isOpen(text)) return text;
      open = { line, text };
      return '';
    }
    const record = `${open.text}\n${text ?? ''}`;
    if (text !== null && isOpen(text)) {
      open = null;
      return record;
    }
    open.text = record;
    if (record.length > MOST_LINE_BYTES) {
      ledger.add('BAD_ROW', open.line, `the quote is not closed: ${record}`);
      open = null;
    }
    return '';
  };
  for await (const { first, lines } of lineBatches) {
    yield { first, lines: lines.map((line, at) => recordAt(first + at, line)) };
  }
  const left = unclosed(open);
  if (left !== null) ledger.add('BAD_ROW', left.line, `the quote is not closed: ${left.text}`);
}

/** What is left open, read anew: the compiler takes a variable that a closure sets for unchanged. */
const unclosed = (open: { readonly line: number; readonly text: string } | null) => open;
