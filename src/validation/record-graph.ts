import type { CuratedRecord } from './curated-record.js';
import { Tally } from './tally.js';

/** The union of all records: nodes in order of id, and who follows whom. Parallel links are one; a link from a node to itself is none. */
export interface RecordGraph {
  readonly ids: readonly string[];
  /** By node: the category that most records give it, ties broken by the alphabet. */
  readonly categories: readonly string[];
  /** By node: nodes that a link leads to. */
  readonly successors: readonly (readonly number[])[];
  /** By node: nodes that a link comes from. */
  readonly predecessors: readonly (readonly number[])[];
  readonly nodeOf: (id: string) => number;
}

export const recordGraph = (records: readonly CuratedRecord[]): RecordGraph => {
  const tallies = new Map<string, Tally>();
  const tallyOf = (id: string): Tally => {
    const tally = tallies.get(id) ?? new Tally();
    tallies.set(id, tally);
    return tally;
  };
  for (const { nodes, links } of records) {
    for (const { id, category } of nodes) tallyOf(id).add(category);
    for (const { subject, object } of links) [subject, object].forEach(tallyOf); // some links name nodes that the record does not list
  }
  const ids = [...tallies.keys()].sort();
  const nodes = new Map(ids.map((id, node) => [id, node]));
  const nodeOf = (id: string): number => {
    const node = nodes.get(id);
    if (node === undefined) throw new RangeError(`${id} is no node of the records`);
    return node;
  };
  const successors = ids.map(() => new Set<number>());
  const predecessors = ids.map(() => new Set<number>());
  for (const { subject, object } of records.flatMap(({ links }) => links)) {
    if (subject === object) continue;
    successors[nodeOf(subject)].add(nodeOf(object));
    predecessors[nodeOf(object)].add(nodeOf(subject));
  }
  return {
    ids,
    categories: ids.map((id) => tallyOf(id).mostFrequent()),
    successors: successors.map((others) => [...others]),
    predecessors: predecessors.map((others) => [...others]),
    nodeOf,
  };
};
