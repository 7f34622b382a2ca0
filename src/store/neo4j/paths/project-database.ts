import { CATEGORY_NAMES } from '../../../model/category.js';
import { project, studyColumns, type Projection } from '../../projection/projection.js';
import { projectedAssociationOfRow } from '../records/association-record.js';
import { RowReader } from '../records/row-reader.js';
import type { ReleaseReader } from '../release-reader.js';
import { readStatement, type Statement } from '../statements.js';

const ENTITIES = readStatement('graph/projected-entities');
const ASSOCIATIONS = readStatement('graph/projected-associations');

/** Rows asked for at once, and how long the database may take for them: longer than for a question of a user. */
const PORTION = 20_000;
const PORTION_TIMEOUT_MS = 60_000;

/** A projection with the way from ids to its numbers. */
export interface DatabaseProjection extends Projection {
  readonly edgeOf: ReadonlyMap<string, number>;
  /** Numbers of the publications in the studies of the edges. */
  readonly studyOf: ReadonlyMap<string, number>;
}

/** Streams topology and edge columns out of the database: neither names nor evidence. */
export const projectDatabase = async (reader: ReleaseReader): Promise<DatabaseProjection> => {
  const entities = await allRows(reader, ENTITIES, (row) => {
    const read = new RowReader(row);
    return { id: read.text('id'), category: read.oneOf('category', CATEGORY_NAMES) };
  });
  const studyOf = new Map<string, number>();
  const studies: number[][] = [];
  const associations = await allRows(reader, ASSOCIATIONS, (row) => {
    studies.push(new RowReader(row).texts('studies').map((id) => numberOf(studyOf, id)));
    const projected = projectedAssociationOfRow(row);
    return { ...projected, id: projected.association.id };
  });
  return {
    ...project(entities, associations, studyColumns(studies)),
    edgeOf: new Map(associations.map(({ id }, edge) => [id, edge])),
    studyOf,
  };
};

/** The rows of a statement that gives them in portions, in order of id. */
const allRows = async <Row extends { readonly id: string }>(
  reader: ReleaseReader,
  statement: Statement,
  rowOf: (row: unknown) => Row,
): Promise<Row[]> => {
  const all: Row[] = [];
  for (let after = ''; ;) {
    const rows = await reader.rows(statement, { after, limit: PORTION }, { timeoutMs: PORTION_TIMEOUT_MS });
    for (const row of rows) all.push(rowOf(row));
    if (rows.length < PORTION) return all;
    after = all[all.length - 1].id;
  }
};

const numberOf = (numbers: Map<string, number>, id: string): number => {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, numbers.size);
  return numbers.size - 1;
};
