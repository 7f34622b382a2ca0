import { VesipathError } from '../errors.js';
import { looksLikeCausaltab } from './readers/causaltab-columns.js';
import { parsed } from './readers/read-kgx-json-lines.js';
import { headerCells, kindOfHeader, missingColumns, requireDistinct } from './readers/read-kgx-table.js';

/** As the user names them; every one may be packed with gzip. */
export const FORMATS = ['kgx', 'causaltab', 'drugmechdb'] as const;
export type Format = (typeof FORMATS)[number];

/** How a file is read. */
export type FileForm =
  | {
      readonly format: 'kgx';
      readonly form: 'TSV' | 'CSV' | 'JSON_LINES';
      readonly kind: 'ENTITIES' | 'STATEMENTS';
    }
  | { readonly format: 'causaltab' }
  | { readonly format: 'drugmechdb' };

/**
 * The form of a file by its first lines.
 * @param head  the beginning of its text, unpacked
 * @param asked  the format that the user named; null for any
 * @throws VesipathError BAD_DATA saying what the file looks like
 */
export const sniffFormat = (path: string, head: string, asked: Format | null): FileForm => {
  const text = head.replace(/^\ufeff/, '');
  const line = text.split(/\r?\n/).find((one) => one.trim() !== '') ?? '';
  if (line === '') throw new VesipathError('BAD_DATA', `${path} is empty.`);
  if (asked === 'drugmechdb' || (asked === null && /^\s*(\[|-\s|---)/.test(line)))
    return { format: 'drugmechdb' };
  requireLineFeeds(path, text);
  if (asked === 'causaltab' || (asked === null && looksLikeCausaltab(line) !== null))
    return { format: 'causaltab' };
  return kgxForm(path, line);
};

/** @throws VesipathError BAD_DATA for lines that end in a carriage return alone, as some spreadsheets write them */
const requireLineFeeds = (path: string, text: string): void => {
  if (text.includes('\n') || !/\r./.test(text)) return;
  throw new VesipathError(
    'BAD_DATA',
    `${path} has lines that end in a carriage return (CR) alone. Save it with line feeds (LF or CRLF).`,
  );
};

const kgxForm = (path: string, line: string): FileForm => {
  const record = parsed(line);
  if (record !== null || line.startsWith('{')) {
    const kind = record === null ? null : kindOfHeader(Object.keys(record));
    if (kind !== null) return { format: 'kgx', form: 'JSON_LINES', kind };
    throw new VesipathError(
      'BAD_DATA',
      `${path} looks like JSON lines, but its first line is no entity (id, category, name) and no edge (subject, predicate, object): ${line.slice(0, 100)}`,
    );
  }
  const form = line.includes('\t') ? 'TSV' : 'CSV';
  const columns = headerCells(line, form === 'TSV' ? '\t' : ',');
  const kind = kindOfHeader(columns);
  if (kind === null) throw missingColumns(path, columns);
  requireDistinct(path, columns);
  return { format: 'kgx', form, kind };
};
