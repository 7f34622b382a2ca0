import { parsed } from './readers/read-kgx-json-lines.js';
import { cellsOf, headerCells, LISTS } from './readers/read-kgx-table.js';
import type { FileForm } from './sniff-format.js';

/** Columns that say whose an entity or a statement is. */
const COLUMNS = ['primary_knowledge_source', 'provided_by'] as const;

/** Sources (`infores:…`) that the rows at the beginning of a KGX file name. @param head  complete lines */
export const sourcesIn = (form: FileForm, head: string): ReadonlySet<string> => {
  const lines = head
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const values =
    form.format === 'kgx' && form.form !== 'JSON_LINES' ? ofTable(form.form, lines) : ofJson(lines);
  return new Set(values.filter((value) => value.startsWith('infores:')));
};

const ofTable = (form: 'TSV' | 'CSV', lines: readonly string[]): string[] => {
  const delimiter = form === 'TSV' ? '\t' : ',';
  const names = headerCells(lines[0] ?? '', delimiter);
  const columns = COLUMNS.map((name) => names.indexOf(name)).filter((column) => column >= 0);
  return lines.slice(1).flatMap((line) => {
    const cells = cellsOf(line, delimiter);
    return columns.flatMap((column) => (column < cells.length ? cells[column].split(LISTS) : []));
  });
};

const ofJson = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => {
    const record = parsed(line);
    return record === null ? [] : COLUMNS.flatMap((name) => textsIn(record[name]));
  });

const textsIn = (value: unknown): string[] => {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return parts.filter((part) => typeof part === 'string');
};
