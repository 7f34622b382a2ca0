import type { RunInTransaction } from '../database.js';
import type { Statement } from '../statements.js';
import { statement } from '../statements.js';
import { hasLinks, statementByKind, type Kind } from './kinds.js';
import type { GraphRecord } from './record-list.js';

const WRITE_NODES = statementByKind('load/write-nodes');
const WRITE: Readonly<Record<Kind, Statement>> = {
  ...WRITE_NODES,
  Entity: statement('load/write-entities'),
  Association: statement('load/write-associations'),
  Evidence: statement('load/write-evidence'),
  Mechanism: statement('load/write-mechanisms'),
};
const REMOVE_LINKS = statementByKind('load/remove-links');
const REMOVE_STEPS = statement('load/remove-steps');
const REMOVE_NODES = statementByKind('load/remove-nodes');

/** Writes records that are not there yet, each with its links. */
export const createRecords = async (
  run: RunInTransaction,
  kind: Kind,
  rows: readonly GraphRecord[],
): Promise<void> => {
  if (rows.length > 0) await run(WRITE[kind], { rows });
};

/** Writes records anew. Their nodes stay, with the links that others have to them; their own links are made again. */
export const changeRecords = async (
  run: RunInTransaction,
  kind: Kind,
  rows: readonly GraphRecord[],
): Promise<void> => {
  if (rows.length === 0) return;
  await removeOwnLinks(
    run,
    kind,
    rows.map(({ id }) => id),
  );
  await createRecords(run, kind, rows);
};

/** Removes records and everything that is linked to their nodes. */
export const removeRecords = async (
  run: RunInTransaction,
  kind: Kind,
  ids: readonly string[],
): Promise<void> => {
  if (ids.length === 0) return;
  await removeOwnLinks(run, kind, ids);
  await run(REMOVE_NODES[kind], { ids });
};

const removeOwnLinks = async (run: RunInTransaction, kind: Kind, ids: readonly string[]): Promise<void> => {
  if (kind === 'Association') await run(REMOVE_STEPS, { ids }); // while its node still tells the ends
  if (hasLinks(kind)) await run(REMOVE_LINKS[kind], { ids });
};
