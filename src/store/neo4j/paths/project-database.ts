import { ASPECT_NAMES } from '../../../model/aspect.js';
import { CATEGORY_NAMES } from '../../../model/category.js';
import { EFFECTS } from '../../../model/effect.js';
import { PREDICATE_NAMES } from '../../../model/predicate.js';
import { project, studyColumns, type Projection } from '../../projection/projection.js';
import { FlagColumn, nameColumnOf, NumberColumn, WordColumn } from '../../tables/columns.js';
import { textColumnOf } from '../../tables/text-column.js';
import { associationOfRow, standingOfRow } from '../records/association-record.js';
import { RowReader } from '../records/row-reader.js';
import type { ReleaseReader } from '../release-reader.js';
import { readStatement, type Statement } from '../statements.js';

const ENTITIES = readStatement('graph/projected-entities');
const ASSOCIATIONS = readStatement('graph/projected-associations');

/** Rows asked for at once, and how long the database may take for them: longer than for a question of a user. */
const PORTION = 20_000;
const PORTION_TIMEOUT_MS = 60_000;

/** A projection with the numbers of the publications in the studies of its edges. */
export interface DatabaseProjection extends Projection {
  readonly studyOf: ReadonlyMap<string, number>;
}

/** Streams topology and edge columns out of the database: neither names nor evidence. */
export const projectDatabase = async (reader: ReleaseReader): Promise<DatabaseProjection> => {
  const entities = await allRows(reader, ENTITIES, (row) => {
    const read = new RowReader(row);
    return { id: read.text('id'), category: read.oneOf('category', CATEGORY_NAMES) };
  });
  const studyOf = new Map<string, number>();
  const associations = await allRows(reader, ASSOCIATIONS, (row) => {
    const read = new RowReader(row);
    return {
      ...associationOfRow(row),
      ...standingOfRow(row),
      isShortcut: read.flag('isShortcut'),
      studies: read.texts('studies').map((id) => numberOf(studyOf, id)),
    };
  });
  const entityIds = textColumnOf(entities.map(({ id }) => id));
  const nodeOf = new Map(entities.map(({ id }, node) => [id, node]));
  const nodeIndex = (id: string): number => {
    const node = nodeOf.get(id);
    if (node === undefined) throw new RangeError(`an association names ${id}, which is no entity`);
    return node;
  };
  const ends = (side: 'subject' | 'object'): WordColumn =>
    new WordColumn(
      Int32Array.from(associations, (association) => nodeIndex(association[side])),
      entityIds,
    );
  const datasets = associations.map((association) => association.datasets);
  const projection = project({
    entities: {
      id: entityIds,
      category: nameColumnOf(
        entities.map(({ category }) => category),
        CATEGORY_NAMES,
      ),
    },
    associations: {
      id: textColumnOf(associations.map(({ id }) => id)),
      subject: ends('subject'),
      object: ends('object'),
      predicate: nameColumnOf(
        associations.map(({ predicate }) => predicate),
        PREDICATE_NAMES,
      ),
      effect: nameColumnOf(
        associations.map(({ effect }) => effect),
        EFFECTS,
      ),
      aspect: nameColumnOf(
        associations.map(({ aspect }) => aspect),
        ASPECT_NAMES,
      ),
      belief: new NumberColumn(Float64Array.from(associations, ({ belief }) => belief)),
      contested: new FlagColumn(Uint8Array.from(associations, ({ contested }) => (contested ? 1 : 0))),
      shortcut: new FlagColumn(Uint8Array.from(associations, ({ isShortcut }) => (isShortcut ? 1 : 0))),
    },
    studies: studyColumns(associations.map(({ studies }) => studies)),
    edgesOfDatasets: (ids) =>
      Uint8Array.from(datasets, (own) => (ids.some((id) => own.includes(id)) ? 1 : 0)),
  });
  return { ...projection, studyOf };
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
