import { z } from 'zod';
import type { Database } from '../database.js';
import { absentAsNull, parseRow } from '../records/properties.js';
import { compareIds } from './compare-ids.js';
import { statementByKind, type Kind } from './kinds.js';
import type { RecordList } from './record-list.js';
import { withRetries, type Patience } from './retry.js';

const FINGERPRINTS = statementByKind('load/fingerprints');

/** Rows asked for at once. */
const PAGE_SIZE = 10_000;

const Fingerprint = z.object({ id: z.string(), contentHash: absentAsNull(z.string()) });
type Fingerprint = z.output<typeof Fingerprint>;

/** What differs between records and database over a stretch of ids. */
export interface Changes {
  /** Positions in the list. */
  readonly created: readonly number[];
  /** Positions in the list. */
  readonly changed: readonly number[];
  /** Ids of nodes that are in the database alone. */
  readonly removed: readonly string[];
  /** How many records have been compared so far. */
  readonly compared: number;
}

/**
 * The changes that bring the database to the records, page by page: both are sorted alike and walked side by side.
 * @param anew  nothing that is there may stay
 */
export async function* changesOf(
  database: Database,
  list: RecordList,
  patience: Patience,
  anew = false,
): AsyncGenerator<Changes> {
  let position = 0;
  for await (const page of pagesOf(database, list.kind, patience)) {
    if (anew) {
      yield { created: [], changed: [], removed: page.map(({ id }) => id), compared: 0 };
      continue;
    }
    const [created, changed]: [number[], number[]] = [[], []];
    const removed: string[] = [];
    for (const { id, contentHash } of page) {
      while (position < list.size && compareIds(list.idAt(position), id) < 0) created.push(position++);
      if (position === list.size || list.idAt(position) !== id) removed.push(id);
      else {
        if (list.recordAt(position).properties['contentHash'] !== contentHash) changed.push(position);
        position++;
      }
    }
    yield { created, changed, removed, compared: position };
  }
  const created = Array.from({ length: list.size - position }, (_, at) => position + at);
  yield { created, changed: [], removed: [], compared: list.size };
}

/** Ids and hashes of the nodes of a kind, by id. What is written behind the last id read does not disturb it. */
async function* pagesOf(database: Database, kind: Kind, patience: Patience): AsyncGenerator<Fingerprint[]> {
  const { signal } = patience;
  for (let after: string | undefined = ''; after !== undefined;) {
    const parameters: { after: string; limit: number } = { after, limit: PAGE_SIZE };
    const rows = await withRetries(() => database.read(FINGERPRINTS[kind], parameters, { signal }), patience);
    const page = rows.map((row) => parseRow(Fingerprint, row));
    if (page.length > 0) yield page;
    after = page.length < PAGE_SIZE ? undefined : page.at(-1)?.id;
  }
}
