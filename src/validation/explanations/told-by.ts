import type { CuratedRecord } from '../curated-record.js';
import type { RecordGraph } from '../record-graph.js';
import type { NodePath } from './candidate-paths.js';

/** Which records tell what. Lists of records ascend and name each once. */
export class ToldBy {
  readonly #nodes: number;
  /** Links between a pair of nodes, whatever they say. */
  readonly #links = new Map<number, number[]>();
  /** By pair, by what its links say: predicate and sign. */
  readonly #labels = new Map<number, Map<string, number[]>>();
  /** Three nodes in a row on a path. */
  readonly #chains = new Map<number, number[]>();
  /** Pairs on a path, at least two steps apart. */
  readonly #jumps = new Map<number, number[]>();

  constructor(graph: RecordGraph, records: readonly CuratedRecord[]) {
    this.#nodes = graph.ids.length;
    for (const [record, { links, paths }] of records.entries()) {
      for (const { subject, predicate, object, sign } of links) {
        if (subject === object) continue;
        const pair = this.#pair(graph.nodeOf(subject), graph.nodeOf(object));
        note(this.#links, pair, record);
        const labels = this.#labels.get(pair) ?? new Map<string, number[]>();
        this.#labels.set(pair, labels);
        note(labels, `${predicate}\t${SIGN_CHARACTERS[sign + 1]}`, record);
      }
      for (const path of paths) this.#addPath(path.map(graph.nodeOf), record);
    }
  }

  /** Records that state a link from one node to the other. */
  linked(from: number, to: number): readonly number[] {
    return this.#links.get(this.#pair(from, to)) ?? NONE;
  }

  /** Records with the three in a row on a curated path. */
  chained(first: number, second: number, third: number): readonly number[] {
    return this.#chains.get(this.#pair(this.#pair(first, second), third)) ?? NONE;
  }

  /** Records with one before the other on a curated path, at least two steps apart. */
  apart(from: number, to: number): readonly number[] {
    return this.#jumps.get(this.#pair(from, to)) ?? NONE;
  }

  /** True when what most records say of the pair is negative; each label counts as told by one record at least, ties go to the smallest label. */
  isNegative(from: number, to: number, excluded: ExcludedRecords): boolean {
    let [best, most] = ['', 0];
    for (const [label, records] of this.#labels.get(this.#pair(from, to)) ?? []) {
      const count = Math.max(countOthers(records, excluded), 1);
      if (count > most || (count === most && label < best)) [best, most] = [label, count];
    }
    return best.endsWith('-');
  }

  #addPath(path: NodePath, record: number): void {
    for (let at = 0; at < path.length; at++) {
      for (let later = at + 2; later < path.length; later++) {
        note(this.#jumps, this.#pair(path[at], path[later]), record);
      }
      if (at + 2 >= path.length) continue;
      note(this.#chains, this.#pair(this.#pair(path[at], path[at + 1]), path[at + 2]), record);
    }
  }

  #pair(from: number, to: number): number {
    return from * this.#nodes + to;
  }
}

/** By record: 1 = is no evidence here. */
export type ExcludedRecords = Uint8Array;

export const countOthers = (records: readonly number[], excluded: ExcludedRecords): number => {
  let count = 0;
  for (const record of records) count += 1 - excluded[record];
  return count;
};

/** Of signs -1, 0 and 1; they sort as '+', '-', '0'. */
const SIGN_CHARACTERS = ['-', '0', '+'] as const;
const NONE: readonly number[] = [];

/** Records come in ascending order, so that only the last can be the same. */
const note = <Key>(index: Map<Key, number[]>, key: Key, record: number): void => {
  const records = index.get(key);
  if (records === undefined) index.set(key, [record]);
  else if (records[records.length - 1] !== record) records.push(record);
};
