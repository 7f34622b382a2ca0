import { z } from 'zod';
import { VesipathError } from '../../../errors.js';
import type { Database } from '../database.js';
import { absentAsNull, parseRow } from '../records/properties.js';
import { FORMAT, type GraphState } from '../release-reader.js';
import { STATE, statement } from '../statements.js';
import { requireOwnNodes } from './require-own-nodes.js';

const SERVER_VERSION = statement('load/server-version');
const COUNT_NODES = statement('load/count-nodes');

/** The first with dynamic labels and types, which the statements use. */
const LEAST = [5, 26] as const;

/** Passes a server that understands the statements. @throws VesipathError BAD_ARGUMENT with both versions */
export const requireServer = async (database: Database, signal?: AbortSignal): Promise<void> => {
  const [row] = await database.read(SERVER_VERSION, {}, { signal });
  const version = z.string().parse(row);
  if (isNewEnough(version)) return;
  throw new VesipathError(
    'BAD_ARGUMENT',
    `The server is Neo4j ${version}. A load needs Neo4j ${LEAST.join('.')} or newer.`,
  );
};

/** Since 2025 versions begin with the year. */
export const isNewEnough = (version: string): boolean => {
  const [major, minor] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
};

/** A node of the graph without a form or a status belongs to a load that came no further: it counts as LOADING. */
const Found = z.object({
  format: absentAsNull(z.number()).transform((format) => format ?? FORMAT),
  status: absentAsNull(z.enum(['READY', 'LOADING'])).transform((status) => status ?? 'LOADING'),
  sequence: absentAsNull(z.number()).transform((sequence) => sequence ?? 0),
  release: absentAsNull(z.string()),
});

/**
 * State of the graph in the database, null where the database is empty.
 * @throws VesipathError FOREIGN_GRAPH when it holds what Vesipath did not write, UNSUPPORTED_FORMAT when a newer Vesipath wrote it
 */
export const requireOwnGraph = async (
  database: Database,
  signal?: AbortSignal,
): Promise<GraphState | null> => {
  const [row] = await database.read(STATE, {}, { signal });
  if (row === undefined) {
    const nodes = z.number().parse((await database.read(COUNT_NODES, {}, { signal }))[0]);
    if (nodes === 0) return null;
    throw new VesipathError(
      'FOREIGN_GRAPH',
      `The database holds ${nodes} ${nodes === 1 ? 'node' : 'nodes'} that Vesipath did not write. Load into an empty database.`,
      { nodes },
    );
  }
  const state: GraphState = parseRow(Found, row);
  if (state.format <= FORMAT) {
    await requireOwnNodes(database, signal);
    return state;
  }
  throw new VesipathError(
    'UNSUPPORTED_FORMAT',
    `The graph in the database has form ${state.format}, and this Vesipath writes form ${FORMAT}. Use a newer Vesipath, or load into an empty database.`,
  );
};
