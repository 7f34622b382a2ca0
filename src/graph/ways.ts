import { UNREACHABLE, type CompletionBounds } from './completion-bounds.js';
import type { MechanismGraph } from './mechanism-graph.js';
import type { Walkable } from './walkable.js';

/** A node on a shortest path: its steps onward, and what is known from there to the target. */
interface Stop {
  readonly edges: number[];
  readonly neighbours: number[];
  readonly forward: boolean[];
  readonly stepsLeft: number;
  cost: number;
  count: number;
}

/** Collects the steps of all shortest paths between two nodes: a graph of its own, in which every step comes nearer to the target. */
export class Ways {
  readonly #stops = new Map<number, Stop>();
  /** By steps left: the nodes there. */
  readonly #layers: number[][];
  readonly #graph: MechanismGraph;
  readonly #source: number;
  readonly #target: number;

  constructor(
    { graph, source, target }: { graph: MechanismGraph; source: number; target: number },
    readonly steps: number,
  ) {
    [this.#graph, this.#source, this.#target] = [graph, source, target];
    this.#layers = Array.from({ length: steps + 1 }, () => []);
  }

  /** A step that leaves `from`, from where so many steps are left. */
  add(from: number, edge: number, to: number, forward: boolean, stepsLeft: number): void {
    let stop = this.#stops.get(from);
    if (stop === undefined) {
      stop = { edges: [], neighbours: [], forward: [], stepsLeft, cost: Infinity, count: 0 };
      this.#stops.set(from, stop);
      this.#layers[stepsLeft].push(from);
    }
    stop.edges.push(edge);
    stop.neighbours.push(to);
    stop.forward.push(forward);
  }

  /** From the target back: the least cost from each node, and how many shortest paths go on from there. */
  finish() {
    const end: Stop = { edges: [], neighbours: [], forward: [], stepsLeft: 0, cost: 0, count: 1 };
    const stopAt = (node: number): Stop => (node === this.#target ? end : this.#known(node));
    const { weights, hubPenalties } = this.#graph;
    for (const layer of this.#layers) {
      for (const node of layer) {
        const stop = this.#known(node);
        const leaving = node === this.#source ? 0 : hubPenalties[node];
        for (let at = 0; at < stop.edges.length; at++) {
          const next = stopAt(stop.neighbours[at]);
          stop.cost = Math.min(stop.cost, weights[stop.edges[at]] + leaving + next.cost);
          stop.count += next.count;
        }
      }
    }
    const { steps } = this;
    return {
      steps,
      count: stopAt(this.#source).count,
      walkable: this.#walkable(),
      bounds: this.#bounds(end),
    };
  }

  #known(node: number): Stop {
    const stop = this.#stops.get(node);
    if (stop === undefined) throw new Error(`node ${node} lies on no shortest path`);
    return stop;
  }

  #walkable(): Walkable {
    return {
      eachStepFrom: (node, visit) => {
        const stop = this.#stops.get(node);
        if (stop === undefined) return;
        for (let at = 0; at < stop.edges.length; at++)
          visit(stop.edges[at], stop.neighbours[at], stop.forward[at]);
      },
      eachStepInto: () => {
        throw new Error('shortest paths are walked from the source');
      },
    };
  }

  /** As CompletionBounds has it: with the penalty for leaving the node itself, the source included. */
  #bounds(end: Stop): CompletionBounds {
    const stopAt = (node: number): Stop | undefined => (node === this.#target ? end : this.#stops.get(node));
    const { hubPenalties } = this.#graph;
    return {
      stepsFrom: (node) => stopAt(node)?.stepsLeft ?? UNREACHABLE,
      costFrom: (node) => (stopAt(node)?.cost ?? Infinity) + (node === this.#source ? hubPenalties[node] : 0),
    };
  }
}
