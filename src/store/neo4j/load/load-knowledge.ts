import { VesipathError } from '../../../errors.js';
import type { Knowledge } from '../../../model/knowledge.js';
import { releaseOf } from '../../../model/release.js';
import type { Database } from '../database.js';
import { FORMAT, type GraphState } from '../release-reader.js';
import { clearGraph } from './clear-graph.js';
import { compare, countsOf, describeDifference, type Difference } from './compare.js';
import { dropSchema, ensureSchema } from './ensure-schema.js';
import { superseded } from './graph-lock.js';
import { graphRecords, type GraphRecords } from './graph-records.js';
import { DEFAULT_BATCH_SIZE, MOST_BATCH_SIZE, type LoadOptions, type LoadResult } from './load-result.js';
import { LongLoad } from './long-load.js';
import { requireOwnGraph, requireServer } from './require-server.js';
import { requireWhole } from './require-whole.js';
import { isTransient, pause, withRetries, type Patience } from './retry.js';
import { writeDifference, type Writing } from './write-difference.js';

/** How often a load begins again because another came between its comparison and its first write. */
const MOST_BEGINNINGS = 10;
const BETWEEN_BEGINNINGS_MS = 500;

/** What a load brings the database to, and how. */
interface Target extends Writing {
  readonly release: string;
  readonly records: GraphRecords;
}

/**
 * Brings the database to exactly this knowledge and writes only what differs. The graph is LOADING from before the first change until after the
 * last, in transactions of their own: what a transaction changes does not become visible all at once, so that a release may be READY only while
 * nothing is being changed. A load that was broken off leaves it LOADING; the next one, of whatever knowledge, goes on from what is there.
 * @throws VesipathError BAD_DATA, BAD_ARGUMENT (server too old), FOREIGN_GRAPH, UNSUPPORTED_FORMAT (newer), LOAD_SUPERSEDED, and those of `failureOf`
 * @throws the signal's reason when it fires
 */
export const loadKnowledge = async (
  database: Database,
  knowledge: Knowledge,
  options: LoadOptions = {},
): Promise<LoadResult> => {
  const { batchSize = DEFAULT_BATCH_SIZE, dryRun = false, signal, onRetry } = options;
  const { onProgress = () => undefined } = options;
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > MOST_BATCH_SIZE) {
    throw new VesipathError('BAD_ARGUMENT', `batchSize is ${batchSize}, expected 1 to ${MOST_BATCH_SIZE}.`);
  }
  requireWhole(knowledge);
  const release = releaseOf(knowledge.datasets).id;
  const target = { release, records: graphRecords(knowledge), batchSize, signal, onProgress, onRetry };
  await requireServer(database, signal); // once: an address that has never answered may be a wrong one
  return dryRun ? compareOnly(database, target) : load(database, target);
};

const compareOnly = async (database: Database, target: Target): Promise<LoadResult> => {
  const begun = performance.now();
  const before = await withRetries(() => requireOwnGraph(database, target.signal), target);
  const difference = await compare(database, target, before !== null && before.format < FORMAT);
  return {
    ...resultOf('DRY_RUN', before, target, difference, { begun, writing: null }),
    changes: await describeDifference(database, difference),
  };
};

/** A beginning that failed, or that another load made void, is made again; the comparison then finds what was done. */
const load = async (database: Database, target: Target): Promise<LoadResult> => {
  const begun = performance.now();
  for (let beginning = 0; beginning < MOST_BEGINNINGS; beginning++) {
    await pause(beginning * BETWEEN_BEGINNINGS_MS, target.signal);
    const before = await withRetries(() => requireOwnGraph(database, target.signal), target);
    if (before !== null && before.format < FORMAT) await dropSchema(database, target);
    await ensureSchema(database, target);
    if (before !== null && (before.status === 'LOADING' || before.format < FORMAT)) {
      return takeOver(database, before, target, begun);
    }
    const difference = await compare(database, target);
    if (difference.total === 0 && before?.release === target.release) {
      return resultOf('UP_TO_DATE', before, target, difference, { begun, writing: null });
    }
    target.signal?.throwIfAborted();
    const started = await begin(database, before, target);
    if (started !== null) return writeAll(database, started, target, { before, difference, begun });
  }
  throw superseded();
};

/** null: another load came between, or the connection broke, so that it is not known whether this one has begun. */
const begin = async (
  database: Database,
  before: GraphState | null,
  patience: Patience,
): Promise<LongLoad | null> => {
  try {
    return await LongLoad.begin(database, before?.sequence ?? 0, patience);
  } catch (error) {
    if (isTransient(error)) return null;
    throw error;
  }
};

/** Goes on from what a load that runs, or was broken off, has left; what has an older form is removed first. */
const takeOver = async (
  database: Database,
  before: GraphState,
  target: Target,
  begun: number,
): Promise<LoadResult> => {
  const long = await LongLoad.takeOver(database, target);
  if (before.format < FORMAT) await clearGraph(long, target);
  return writeAll(database, long, target, { before, difference: await compare(database, target), begun });
};

const writeAll = async (
  database: Database,
  long: LongLoad,
  target: Target,
  { before, difference, begun }: { before: GraphState | null; difference: Difference; begun: number },
): Promise<LoadResult> => {
  const writing = performance.now();
  await writeDifference(database, long, difference, target);
  await long.finish(target.release);
  return resultOf('LOADED', before, target, difference, { begun, writing });
};

const resultOf = (
  outcome: LoadResult['outcome'],
  before: GraphState | null,
  { release }: Target,
  { kinds, total }: Difference,
  { begun, writing }: { readonly begun: number; readonly writing: number | null },
): LoadResult => {
  const now = performance.now();
  return {
    outcome,
    before: before?.release ?? null,
    release,
    changes: kinds.map(countsOf),
    total,
    seconds: (now - begun) / 1000,
    rowsPerSecond: writing === null ? null : total / ((now - writing) / 1000),
  };
};
