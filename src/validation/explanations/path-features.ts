import type { NodePath } from './candidate-paths.js';
import type { ExplanationTask } from './explanation-task.js';
import { countOthers, type ExcludedRecords } from './told-by.js';

/** What a path is judged by. */
export interface PathFeatures {
  /** Σ ln(number of nodes that lead to it) over the inner nodes. */
  readonly hub: number;
  /** Σ ln(1 + records of the same drug that state the step), over the steps. */
  readonly drug: number;
  /** Σ ln(1 + records with the three in a row on a curated path), over the triples in a row. */
  readonly chain: number;
  /** Share of the pairs two or more steps apart, both ends of the path aside, that a curated path has in this order too, 0 to 1. */
  readonly jump: number;
  /** Categories of its nodes, and whether its negative steps are odd in number: what the prior goes by. */
  readonly shape: string;
}

/** Features of the paths of one record. Only records that are not excluded count; each step, triple and pair is looked up once. */
export class FeaturesOfRecord {
  readonly #task: ExplanationTask;
  readonly #excluded: ExcludedRecords;
  /** By record: 1 = not of the same drug, or excluded. */
  readonly #notOfDrug: ExcludedRecords;
  readonly #lookedUp = new Map<string, number>();

  constructor(task: ExplanationTask, record: number, excluded: ExcludedRecords) {
    this.#task = task;
    this.#excluded = excluded;
    this.#notOfDrug = new Uint8Array(excluded.length).fill(1);
    for (const other of task.ofDrug(task.records[record].drug)) this.#notOfDrug[other] = excluded[other];
  }

  of(path: NodePath): PathFeatures {
    return {
      hub: this.#hub(path),
      drug: this.#drug(path),
      chain: this.#chain(path),
      jump: this.#jump(path),
      shape: this.#shape(path),
    };
  }

  #hub(path: NodePath): number {
    const { predecessors } = this.#task.graph;
    return sum(path.slice(1, -1), (node) => Math.log(predecessors[node].length));
  }

  #drug(path: NodePath): number {
    const { toldBy } = this.#task;
    return sum(path.slice(1), (to, at) =>
      this.#once(`d${path[at]},${to}`, () =>
        Math.log1p(countOthers(toldBy.linked(path[at], to), this.#notOfDrug)),
      ),
    );
  }

  #chain(path: NodePath): number {
    const { toldBy } = this.#task;
    return sum(path.slice(2), (third, at) =>
      this.#once(`c${path[at]},${path[at + 1]},${third}`, () =>
        Math.log1p(countOthers(toldBy.chained(path[at], path[at + 1], third), this.#excluded)),
      ),
    );
  }

  #jump(path: NodePath): number {
    const { toldBy } = this.#task;
    let [told, pairs] = [0, 0];
    for (let at = 0; at < path.length; at++) {
      for (let later = at + 2; later < path.length; later++) {
        if (at === 0 && later === path.length - 1) continue;
        pairs++;
        told += this.#once(`j${path[at]},${path[later]}`, () =>
          countOthers(toldBy.apart(path[at], path[later]), this.#excluded) > 0 ? 1 : 0,
        );
      }
    }
    return told / Math.max(pairs, 1);
  }

  #shape(path: NodePath): string {
    const { toldBy, graph } = this.#task;
    const negative = sum(path.slice(1), (to, at) =>
      this.#once(`n${path[at]},${to}`, () => (toldBy.isNegative(path[at], to, this.#excluded) ? 1 : 0)),
    );
    return `${path.map((node) => graph.categories[node]).join('|')} ${negative % 2}`;
  }

  #once(key: string, compute: () => number): number {
    const known = this.#lookedUp.get(key);
    if (known !== undefined) return known;
    const value = compute();
    this.#lookedUp.set(key, value);
    return value;
  }
}

const sum = (nodes: readonly number[], valueOf: (node: number, at: number) => number): number =>
  nodes.reduce((total, node, at) => total + valueOf(node, at), 0);
