import type { DrugmechdbRecord } from './drugmechdb-record.js';
import { simplePaths } from './simple-paths.js';

/** From what to what a record leads, and how. */
export interface DrugmechdbPaths {
  readonly from: string;
  readonly to: string;
  /** Ids of nodes in order, `from` first and `to` last. */
  readonly paths: readonly (readonly string[])[];
}

/**
 * The paths that the record lists; else all from its drug to its disease, which begin its first link and end its last where it names neither.
 * null for a record without links.
 */
export const pathsOf = ({ drug, disease, nodes, links, paths }: DrugmechdbRecord): DrugmechdbPaths | null => {
  if (links.length === 0) return null;
  const among = (ids: readonly string[]): string | undefined =>
    ids.find((id) => nodes.some((node) => node.id === id));
  const from = among(drug.ids) ?? links[0].subject;
  const to = among(disease.ids) ?? links[links.length - 1].object;
  return { from, to, paths: paths ?? simplePaths(links, from, to) };
};
