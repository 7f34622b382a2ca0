import type { MechanismGraph } from '../../graph/mechanism-graph.js';

/** A number for each graph, by which threads know it. A graph that nothing else refers to any more is given up, and its number told. */
export class GraphNumbers {
  readonly #numbers = new WeakMap<MechanismGraph, number>();
  readonly #gone: FinalizationRegistry<number>;
  #last = 0;

  constructor(onGone: (number: number) => void) {
    this.#gone = new FinalizationRegistry(onGone);
  }

  of(graph: MechanismGraph): number {
    const known = this.#numbers.get(graph);
    if (known !== undefined) return known;
    this.#numbers.set(graph, ++this.#last);
    this.#gone.register(graph, this.#last);
    return this.#last;
  }
}
