import type { Publication } from '../../model/publication.js';
import { checkCurie } from './check-curie.js';
import type { Findings } from '../problems/findings.js';
import type { Place } from '../problems/problem.js';
import { quoted } from '../problems/quoted.js';
import { readTsv, type TsvRow } from './read-tsv.js';

export const PUBLICATIONS_FILE = 'publications.tsv';
const COLUMNS = ['id', 'citation', 'title', 'year', 'journal', 'doi', 'pmid', 'pmcid'] as const;
type PublicationRow = TsvRow<(typeof COLUMNS)[number]>;

export interface SeedPublication extends Publication {
  readonly place: Place;
}

/** Publications of `publications.tsv` with a problem for each cell that is wrong; null when there is no such table. */
export const readPublications = (dir: string, findings: Findings): SeedPublication[] | null =>
  readTsv(dir, PUBLICATIONS_FILE, COLUMNS, findings)?.map((row) => readPublication(row, findings)) ?? null;

const readPublication = (row: PublicationRow, findings: Findings): SeedPublication => {
  if (row.complete) checkCells(row, findings);
  return {
    id: row.cell('id'),
    citation: row.cell('citation'),
    title: row.cell('title') || null,
    year: row.cell('year') === '' ? null : Number(row.cell('year')),
    journal: row.cell('journal') || null,
    doi: row.cell('doi') || null,
    pmid: row.cell('pmid') || null,
    pmcid: row.cell('pmcid') || null,
    place: row.place,
  };
};

const PREFIXES = { doi: 'DOI', pmid: 'PMID', pmcid: 'PMC' } as const;

const checkCells = (row: PublicationRow, findings: Findings): void => {
  const { place } = row;
  checkCurie(row.cell('id'), 'id', place, findings, ['DOI', 'PMID', 'VP']);
  if (row.cell('citation') === '') {
    findings.add(place, 'the citation is empty', 'write it as a sentence would cite it: Ye et al. 2023');
  }
  const year = row.cell('year');
  if (year !== '' && !/^(19|20)\d\d$/.test(year)) {
    findings.add(
      place,
      `year ${quoted(year)} is not a year from 1900 to 2099`,
      'correct it, or leave it empty',
    );
  }
  for (const column of ['doi', 'pmid', 'pmcid'] as const) checkIdentifier(row, column, findings);
};

const checkIdentifier = (row: PublicationRow, column: keyof typeof PREFIXES, findings: Findings): void => {
  const curie = `${PREFIXES[column]}:${row.cell(column)}`;
  if (row.cell(column) !== '') checkCurie(curie, column, row.place, findings);
  // The id is such an identifier itself: the two must agree.
  const id = row.cell('id');
  if (id.startsWith(`${PREFIXES[column]}:`) && id !== curie) {
    findings.add(
      row.place,
      `${column} is ${quoted(row.cell(column))}, but the id is ${quoted(id)}`,
      `write ${quoted(id.slice(PREFIXES[column].length + 1))} in ${column}, or correct the id`,
    );
  }
};
