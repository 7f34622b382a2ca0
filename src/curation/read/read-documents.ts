import type { SourceDocument } from '../../model/publication.js';
import type { Findings } from '../problems/findings.js';
import type { Place } from '../problems/problem.js';
import { quoted } from '../problems/quoted.js';
import { readTsv, type TsvRow } from './read-tsv.js';

export const DOCUMENTS_FILE = 'documents.tsv';
const COLUMNS = ['id', 'publication', 'file'] as const;
type DocumentRow = TsvRow<(typeof COLUMNS)[number]>;

export interface SeedDocument extends SourceDocument {
  readonly place: Place;
}

/** Documents of `documents.tsv` with a problem for each cell that is wrong; null when there is no such table. */
export const readDocuments = (dir: string, findings: Findings): SeedDocument[] | null =>
  readTsv(dir, DOCUMENTS_FILE, COLUMNS, findings)?.map((row) => readDocument(row, findings)) ?? null;

const readDocument = (row: DocumentRow, findings: Findings): SeedDocument => {
  const document = { id: row.cell('id'), publication: row.cell('publication'), file: row.cell('file') };
  if (row.complete) checkCells(document, row.place, findings);
  return { ...document, place: row.place };
};

const checkCells = ({ id, file }: SourceDocument, place: Place, findings: Findings): void => {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    findings.add(
      place,
      `id ${quoted(id)} is not a short name`,
      'use lower-case letters, digits and single hyphens: review-a',
    );
  }
  // A folder in the name could lead out of the folder that --source gives.
  if (file === '' || file === '.' || file === '..' || /[/\\]/.test(file)) {
    findings.add(
      place,
      `file ${quoted(file)} is not a file name`,
      'give the name that the text has in the source folder, without a folder',
    );
  }
};
