import { CATEGORY_NAMES, isCategory, type Category } from '../../model/category.js';
import type { Entity, Mapping, Xref } from '../../model/entity.js';
import { checkCurie } from './check-curie.js';
import type { Findings } from '../problems/findings.js';
import { nearestHint } from '../problems/nearest-name.js';
import type { Place } from '../problems/problem.js';
import { oneOf, quoted } from '../problems/quoted.js';
import { listCell, readTsv, type TsvRow } from './read-tsv.js';

export const ENTITIES_FILE = 'entities.tsv';
const COLUMNS = ['id', 'category', 'name', 'synonym', 'xref', 'description', 'in_taxon'] as const;
type EntityRow = TsvRow<(typeof COLUMNS)[number]>;

/** An entity as its row tells it; category null when the row has no known one (reported). */
export interface SeedEntity extends Omit<Entity, 'category'> {
  readonly category: Category | null;
  readonly place: Place;
}

/** Entities of `entities.tsv` with a problem for each cell that is wrong; null when there is no such table. */
export const readEntities = (dir: string, findings: Findings): SeedEntity[] | null =>
  readTsv(dir, ENTITIES_FILE, COLUMNS, findings)?.map((row) => readEntity(row, findings)) ?? null;

const readEntity = (row: EntityRow, findings: Findings): SeedEntity => {
  // The cells of a row that is cut short are not checked one by one, but its name stays known.
  if (row.complete) checkCells(row, findings);
  const category = row.cell('category');
  return {
    id: row.cell('id'),
    name: row.cell('name'),
    category: isCategory(category) ? category : null,
    synonyms: listCell(row.cell('synonym')),
    xrefs: listCell(row.cell('xref')).map(readXref),
    description: row.cell('description') || null,
    taxon: row.cell('in_taxon') || null,
    properties: [],
    place: row.place,
  };
};

const checkCells = (row: EntityRow, findings: Findings): void => {
  const { place } = row;
  checkCurie(row.cell('id'), 'id', place, findings);
  if (row.cell('name') === '') findings.add(place, 'the name is empty', 'give the entity a name');
  const category = row.cell('category');
  if (!isCategory(category)) {
    findings.add(
      place,
      `${quoted(category)} is not a category${nearestHint(category, CATEGORY_NAMES)}`,
      `use one of ${oneOf(CATEGORY_NAMES)}`,
    );
  }
  for (const column of ['synonym', 'xref'] as const) {
    if (!listCell(row.cell(column)).includes('')) continue;
    findings.add(place, `${column} has an empty part`, 'put one | between parts and none around them');
  }
  for (const { id } of listCell(row.cell('xref')).map(readXref)) {
    if (id !== '') checkCurie(id, 'xref', place, findings);
  }
  const taxon = row.cell('in_taxon');
  if (taxon !== '') checkCurie(taxon, 'in_taxon', place, findings, ['NCBITaxon']);
};

const MAPPING_WORDS: Readonly<Record<string, Mapping>> = {
  close: 'CLOSE',
  broad: 'BROAD',
  narrow: 'NARROW',
  related: 'RELATED',
};

/** `broad:GO:1903561`, or `GO:1903561` for an exact one. */
const readXref = (text: string): Xref => {
  const word = /^(close|broad|narrow|related):/.exec(text)?.[1];
  return word === undefined
    ? { id: text, mapping: 'EXACT' }
    : { id: text.slice(word.length + 1), mapping: MAPPING_WORDS[word] };
};
