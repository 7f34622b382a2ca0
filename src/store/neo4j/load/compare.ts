import { z } from 'zod';
import type { Database } from '../database.js';
import { changesOf } from './changes-of.js';
import type { GraphRecords } from './graph-records.js';
import { KINDS, statementByKind } from './kinds.js';
import type { Example, KindChanges, ProgressListener } from './load-result.js';
import type { RecordList } from './record-list.js';
import type { Patience } from './retry.js';

/** Of each sort of change, how many are told by name. */
const MOST_EXAMPLES = 20;

/** Of the nodes to be removed, how many are kept by id: there may be more of them than there is memory for. */
const MOST_REMOVED_KEPT = 100_000;

/** What one kind lacks. */
export interface KindDifference {
  readonly list: RecordList;
  /** Positions. */
  readonly created: readonly number[];
  /** Positions. */
  readonly changed: readonly number[];
  readonly removed: number;
  /** Their ids, up to 100,000. */
  readonly firstRemoved: readonly string[];
}

export interface Difference {
  /** In the order of KINDS. */
  readonly kinds: readonly KindDifference[];
  readonly total: number;
}

export interface Comparison extends Patience {
  readonly records: GraphRecords;
  readonly onProgress: ProgressListener;
}

/**
 * What has to be written for the database to hold the records. Only ids and hashes are read.
 * @param anew  everything that is there is to go, since it has an older form
 */
export const compare = async (
  database: Database,
  { records, onProgress, ...patience }: Comparison,
  anew = false,
): Promise<Difference> => {
  const total = KINDS.reduce((sum, kind) => sum + records[kind].size, 0);
  const kinds: KindDifference[] = [];
  let before = 0;
  for (const kind of KINDS) {
    const list = records[kind];
    kinds.push(
      await compareKind(database, { list, patience, anew }, (compared) => {
        patience.signal?.throwIfAborted();
        onProgress({ phase: 'COMPARING', done: before + compared, total });
      }),
    );
    before += list.size;
  }
  return { kinds, total: kinds.reduce((sum, kind) => sum + sizeOf(kind), 0) };
};

const compareKind = async (
  database: Database,
  { list, patience, anew }: { list: RecordList; patience: Patience; anew: boolean },
  onPage: (compared: number) => void,
): Promise<KindDifference> => {
  const [created, changed]: [number[], number[]] = [[], []];
  const firstRemoved: string[] = [];
  let removed = 0;
  for await (const page of changesOf(database, list, patience, anew)) {
    for (const position of page.created) created.push(position);
    for (const position of page.changed) changed.push(position);
    for (const id of page.removed.slice(0, MOST_REMOVED_KEPT - firstRemoved.length)) firstRemoved.push(id);
    removed += page.removed.length;
    onPage(page.compared);
  }
  return { list, created, changed, removed, firstRemoved };
};

const sizeOf = ({ created, changed, removed }: KindDifference): number =>
  created.length + changed.length + removed;

const LINES = statementByKind('load/lines');
const Line = z.object({ id: z.string(), line: z.string() });

/** The counts, with the first of each sort by name. */
export const describeDifference = (database: Database, { kinds }: Difference): Promise<KindChanges[]> =>
  Promise.all(
    kinds.map(async ({ list, created, changed, removed, firstRemoved }) => {
      const rows = await linesOf(database, list, firstRemoved.slice(0, MOST_EXAMPLES));
      return {
        ...countsOf({ list, created, changed, removed, firstRemoved }),
        examples: {
          created: examplesOf(list, created),
          changed: examplesOf(list, changed),
          removed: rows,
        },
      };
    }),
  );

export const countsOf = ({ list, created, changed, removed }: KindDifference): KindChanges => ({
  kind: list.kind,
  created: created.length,
  changed: changed.length,
  removed,
  unchanged: list.size - created.length - changed.length,
});

const examplesOf = (list: RecordList, positions: readonly number[]): Example[] =>
  positions
    .slice(0, MOST_EXAMPLES)
    .map((position) => ({ id: list.idAt(position), line: list.lineAt(position) }));

const linesOf = async (
  database: Database,
  { kind }: RecordList,
  ids: readonly string[],
): Promise<Example[]> =>
  ids.length === 0 ? [] : (await database.read(LINES[kind], { ids })).map((row) => Line.parse(row));
