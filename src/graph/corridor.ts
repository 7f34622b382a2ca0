/** The part of a graph in which the paths of a pair lie that are wanted: a graph of its own, whose nodes have places. */
export interface Corridor {
  /** By place: the node. Where paths start stands first. */
  readonly nodes: readonly number[];
  /** Paths start at so many places. */
  readonly starts: number;
  /** By place: 1 when paths end there; none goes on. */
  readonly ends: Uint8Array;
  /** By place: where its steps begin; they end where those of the next begin. */
  readonly offsets: Uint32Array;
  /** By step. */
  readonly edges: Uint32Array;
  /** By step: the place it leads to. */
  readonly next: Uint32Array;
  /** By step: 1 when walked from subject to object. */
  readonly forward: Uint8Array;
  /** By step: weight, and the penalty for leaving. */
  readonly costs: Float64Array;
}

/** Collects the steps of a corridor. What has a place there is a node, or a state of one. */
export class CorridorSteps {
  readonly #keys: number[];
  readonly #starts: number;
  readonly #placeOf: Map<number, number>;
  readonly #nodeOf: (key: number) => number;
  readonly #isEnd: (key: number) => boolean;
  readonly #from: number[] = [];
  readonly #edges: number[] = [];
  readonly #next: number[] = [];
  readonly #forward: boolean[] = [];
  readonly #costs: number[] = [];

  constructor(starts: readonly number[], nodeOf: (key: number) => number, isEnd: (key: number) => boolean) {
    [this.#keys, this.#starts, this.#nodeOf, this.#isEnd] = [[...starts], starts.length, nodeOf, isEnd];
    this.#placeOf = new Map(starts.map((key, place) => [key, place]));
  }

  /** For the paths of one pair, every node in one place. */
  static between(source: number, target: number): CorridorSteps {
    return new CorridorSteps(
      [source],
      (node) => node,
      (node) => node === target,
    );
  }

  get count(): number {
    return this.#edges.length;
  }

  add(from: number, edge: number, next: number, forward: boolean, cost: number): void {
    this.#from.push(this.#placeAt(from));
    this.#edges.push(edge);
    this.#next.push(this.#placeAt(next));
    this.#forward.push(forward);
    this.#costs.push(cost);
  }

  #placeAt(key: number): number {
    const known = this.#placeOf.get(key);
    if (known !== undefined) return known;
    this.#placeOf.set(key, this.#keys.length);
    return this.#keys.push(key) - 1;
  }

  /** By the place where they leave (counting sort). */
  finish(): Corridor {
    const { count } = this;
    const offsets = new Uint32Array(this.#keys.length + 1);
    for (const place of this.#from) offsets[place + 1]++;
    for (let place = 0; place < this.#keys.length; place++) offsets[place + 1] += offsets[place];
    const free = offsets.slice();
    const corridor = {
      nodes: this.#keys.map(this.#nodeOf),
      starts: this.#starts,
      ends: Uint8Array.from(this.#keys, (key) => Number(this.#isEnd(key))),
      offsets,
      edges: new Uint32Array(count),
      next: new Uint32Array(count),
      forward: new Uint8Array(count),
      costs: new Float64Array(count),
    };
    for (let step = 0; step < count; step++) {
      const at = free[this.#from[step]]++;
      corridor.edges[at] = this.#edges[step];
      corridor.next[at] = this.#next[step];
      corridor.forward[at] = Number(this.#forward[step]);
      corridor.costs[at] = this.#costs[step];
    }
    return corridor;
  }
}
