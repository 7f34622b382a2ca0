import type { Knowledge } from '../../../model/knowledge.js';
import { releaseOf } from '../../../model/release.js';
import { graphRecords, type GraphRecords } from '../load/graph-records.js';
import { KINDS, type Kind } from '../load/kinds.js';
import type { GraphRecord, RecordList } from '../load/record-list.js';
import { associationOfRow } from '../records/association-record.js';
import { entityOfRow } from '../records/entity-record.js';
import type { PropertyValue } from '../records/properties.js';
import { FORMAT } from '../release-reader.js';
import { GRAPH_COLUMNS, headerOf, NODE_COLUMNS, STEP_COLUMNS, valuesOf, type Columns } from './columns.js';

/** One file of nodes or relationships; rows are made when they are asked for. */
export interface GraphFile {
  /** Without ending: `entities`. */
  readonly name: string;
  readonly holds: 'nodes' | 'relationships';
  /** Label or type of all rows; null where every row names its own. */
  readonly of: string | null;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly PropertyValue[]>;
}

/** The graph that a load would write, as files for neo4j-admin. Ids are unique within their kind. */
export const graphFiles = (knowledge: Knowledge): GraphFile[] => {
  const records = graphRecords(knowledge);
  return [
    ...KINDS.map((kind) => nodeFile(records[kind])),
    graphFile(releaseOf(knowledge.datasets).id),
    stepFile(records),
    ...linkFiles(knowledge),
  ];
};

const FILE_NAMES: Readonly<Record<Kind, string>> = {
  Entity: 'entities',
  Publication: 'publications',
  Dataset: 'datasets',
  Association: 'associations',
  Evidence: 'evidence',
  Mechanism: 'mechanisms',
  Conflict: 'conflicts',
};

const nodeFile = (list: RecordList): GraphFile => {
  const { kind } = list;
  const columns: Columns = { id: 'string', ...NODE_COLUMNS[kind], contentHash: 'string' };
  const header = [`id:ID(${kind})`, ...headerOf(columns).slice(1)];
  const file = { name: FILE_NAMES[kind], holds: 'nodes' } as const;
  if (kind !== 'Entity') {
    return {
      ...file,
      of: kind,
      header,
      rows: rowsOf(list, (record) => valuesOf(columns, record.properties)),
    };
  }
  return {
    ...file,
    of: null,
    header: [...header, ':LABEL'],
    rows: rowsOf(list, ({ properties }) => [
      ...valuesOf(columns, properties),
      [kind, entityOfRow(properties).category],
    ]),
  };
};

const graphFile = (release: string): GraphFile => ({
  name: 'graph',
  holds: 'nodes',
  of: 'VesipathGraph',
  header: ['key:ID(VesipathGraph)', ...headerOf(GRAPH_COLUMNS)],
  rows: [['vesipath', ...valuesOf(GRAPH_COLUMNS, { format: FORMAT, status: 'READY', sequence: 1, release })]],
});

const stepFile = ({ Association }: GraphRecords): GraphFile => ({
  name: 'steps',
  holds: 'relationships',
  of: null,
  header: [...ends('Entity', 'Entity'), ':TYPE', ...headerOf(STEP_COLUMNS)],
  rows: rowsOf(Association, ({ properties, step }) => {
    const { subject, predicate, object } = associationOfRow(properties);
    return [subject, object, predicate, ...valuesOf(STEP_COLUMNS, step ?? {})];
  }),
});

const linkFiles = ({ associations, evidence, mechanisms }: Knowledge): GraphFile[] => [
  linkFile('subjects', 'SUBJECT', ends('Association', 'Entity'), associations, ({ id, subject }) => [
    [id, subject],
  ]),
  linkFile('objects', 'OBJECT', ends('Association', 'Entity'), associations, ({ id, object }) => [
    [id, object],
  ]),
  linkFile('about', 'ABOUT', ends('Evidence', 'Association'), evidence, ({ id, association }) => [
    [id, association],
  ]),
  linkFile('reported-in', 'REPORTED_IN', ends('Evidence', 'Publication'), evidence, ({ id, publication }) =>
    publication === null ? [] : [[id, publication]],
  ),
  linkFile('told-in', 'REPORTED_IN', ends('Mechanism', 'Publication'), mechanisms, ({ id, publication }) => [
    [id, publication],
  ]),
  linkFile(
    'mechanism-steps',
    'STEP',
    [...ends('Mechanism', 'Association'), 'position:long'],
    mechanisms,
    ({ id, steps }) => steps.map((step, position) => [id, step, position]),
  ),
];

const linkFile = <Item>(
  name: string,
  of: string,
  header: readonly string[],
  items: readonly Item[],
  links: (item: Item) => readonly (readonly PropertyValue[])[],
): GraphFile => ({
  name,
  holds: 'relationships',
  of,
  header,
  rows: {
    *[Symbol.iterator]() {
      for (const item of items) yield* links(item);
    },
  },
});

const ends = (from: Kind, to: Kind): string[] => [`:START_ID(${from})`, `:END_ID(${to})`];

const rowsOf = (
  list: RecordList,
  row: (record: GraphRecord) => readonly PropertyValue[],
): Iterable<readonly PropertyValue[]> => ({
  *[Symbol.iterator]() {
    for (let position = 0; position < list.size; position++) yield row(list.recordAt(position));
  },
});
