import { VesipathError } from '../../errors.js';
import { openBundle } from '../../store/bundle/open-bundle.js';
import { requirePlace, writeBundle, type WrittenBundle } from '../../store/bundle/write-bundle.js';
import { joinGraphs, type JoinedGraph } from '../../store/join/join-graphs.js';
import { tablesOf } from '../../store/tables/build/knowledge-builder.js';
import type { GraphTables } from '../../store/tables/graph-tables.js';
import { readCurated } from '../open-curated.js';
import { printJson, printLine, printNote } from '../print.js';
import { createProgress, type Progress } from '../progress.js';
import { stopSignal } from '../stop-signal.js';
import { bundleLines } from './bundle-lines.js';

export interface BuildOptions {
  readonly out: string;
  readonly seeds?: string;
  readonly curated: boolean;
  readonly force?: true;
  readonly json?: true;
}

/** Joins and writes as the options say, and tells what came of it. */
export const runBuild = async (bundles: readonly string[], options: BuildOptions): Promise<void> => {
  const { out, seeds, curated, force = false, json } = options;
  if (!curated && (bundles.length === 0 || seeds !== undefined)) {
    throw new VesipathError(
      'BAD_ARGUMENT',
      'With --no-curated name at least one bundle, and no seeds: otherwise there is nothing to build.',
    );
  }
  requirePlace(out, force);
  const progress = createProgress();
  try {
    const graphs: GraphTables[] = curated ? [tablesOf(readCurated(seeds))] : [];
    for (const bundle of bundles) graphs.push((await openBundle(bundle)).tables);
    const joined = joinGraphs(graphs, (done, total) => {
      progress.show('joining', done, total);
    });
    const written = await write(joined.tables, out, force, progress);
    progress.end();
    if (written === null) return;
    if (json) printJson({ ...written, joined: joined.joined, ambiguous: joined.ambiguous });
    else print(out, written, joined);
  } finally {
    progress.end();
  }
};

/** null when a signal broke it off. */
const write = async (
  tables: GraphTables,
  out: string,
  replace: boolean,
  progress: Progress,
): Promise<WrittenBundle | null> => {
  const { signal, exitCode, release } = stopSignal();
  const onFile = (_file: string, done: number, total: number): void => {
    progress.show('writing', done, total);
  };
  try {
    return await writeBundle(tables, out, { replace, signal, onFile });
  } catch (error) {
    if (error !== signal.reason) throw error;
    progress.end();
    printNote('vesipath: The build was broken off, and nothing of it is left.');
    process.exitCode = exitCode();
    return null;
  } finally {
    release();
  }
};

const FIRST = 3;

const print = (out: string, written: WrittenBundle, { joined, ambiguous }: JoinedGraph): void => {
  printLine(bundleLines(out, written));
  if (joined.length > 0) {
    const first = joined.slice(0, FIRST).map(({ id, into, by }) => `${id} is ${into} (by ${by})`);
    printLine(`Joined by identifier: ${joined.length}, such as ${first.join('; ')}.`);
  }
  if (ambiguous.length > 0) {
    const first = ambiguous.slice(0, FIRST).map(({ id, candidates }) => `${id} (${candidates.join(' or ')})`);
    printLine(
      `Left apart, since their identifiers point to several: ${ambiguous.length}, such as ${first.join('; ')}.`,
    );
  }
};
