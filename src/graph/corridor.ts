/** The part of a graph in which the paths of a pair lie that are wanted: a graph of its own, whose nodes have places. */
export interface Corridor {
  /** By place: the node. The source stands first. */
  readonly nodes: readonly number[];
  /** Place of the target. */
  readonly target: number;
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

/** Collects the steps of a corridor. */
export class CorridorSteps {
  readonly #nodes: number[];
  readonly #placeOf: Map<number, number>;
  readonly #from: number[] = [];
  readonly #edges: number[] = [];
  readonly #next: number[] = [];
  readonly #forward: boolean[] = [];
  readonly #costs: number[] = [];

  constructor(source: number, target: number) {
    this.#nodes = [source, target];
    this.#placeOf = new Map(this.#nodes.map((node, place) => [node, place]));
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

  #placeAt(node: number): number {
    const known = this.#placeOf.get(node);
    if (known !== undefined) return known;
    this.#placeOf.set(node, this.#nodes.length);
    return this.#nodes.push(node) - 1;
  }

  /** By the place where they leave (counting sort). */
  finish(): Corridor {
    const { count } = this;
    const offsets = new Uint32Array(this.#nodes.length + 1);
    for (const place of this.#from) offsets[place + 1]++;
    for (let place = 0; place < this.#nodes.length; place++) offsets[place + 1] += offsets[place];
    const free = offsets.slice();
    const corridor = {
      nodes: this.#nodes,
      target: 1,
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
