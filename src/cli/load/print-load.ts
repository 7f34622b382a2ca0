import type { Example, LoadResult } from '../../store/neo4j/load/load-result.js';
import { printLine, printTable } from '../print.js';

/** One line, then a table of counts, then of a dry run the first changes by name. */
export const printLoad = (result: LoadResult): void => {
  printLine(summary(result));
  if (result.total === 0) return;
  printTable(
    ['', 'created', 'changed', 'removed', 'unchanged'],
    result.changes.map(({ kind, created, changed, removed, unchanged }) => [
      kind,
      ...[created, changed, removed, unchanged].map(String),
    ]),
  );
  printTable(
    ['', 'kind', 'id', 'what'],
    result.changes.flatMap(({ kind, examples: shown }) => [
      ...exampleRows('created', kind, shown?.created),
      ...exampleRows('changed', kind, shown?.changed),
      ...exampleRows('removed', kind, shown?.removed),
    ]),
  );
};

const summary = ({ outcome, before, release, total, seconds, rowsPerSecond }: LoadResult): string => {
  const time = `${seconds.toFixed(1)} s`;
  if (outcome === 'UP_TO_DATE') return `Already up to date: release ${release} (${time}).`;
  if (outcome === 'DRY_RUN' && total === 0) return `Nothing would change: release ${release} (${time}).`;
  const was = before === null ? 'nothing before' : `${before} before`;
  if (outcome === 'DRY_RUN') {
    return `Release ${release} would be loaded (${was}): ${total} changes. Nothing was written (${time}).`;
  }
  const pace = rowsPerSecond === null ? '' : `, ${Math.round(rowsPerSecond)} a second`;
  return `Loaded release ${release} (${was}): ${total} changes in ${time}${pace}.`;
};

const exampleRows = (sort: string, kind: string, shown: readonly Example[] = []): string[][] =>
  shown.map(({ id, line }) => [sort, kind, id, line]);
