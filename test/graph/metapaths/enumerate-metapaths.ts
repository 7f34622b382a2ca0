import { edgesOf, type HandMadeEdge } from '../hand-made-graph.js';
import type { MechanismGraph } from '../../../src/graph/mechanism-graph.js';
import type { SeededRandom } from '../seeded-random.js';

/* Degree-weighted path counts found slowly: every path is listed, and its product taken from degrees that are counted anew. */

/** A metaedge for each edge: edges of one have the same sign and are mechanistic together. */
export const randomMetaedges = (graph: MechanismGraph, random: SeededRandom): number[] =>
  edgesOf(graph).map(({ sign, mechanistic }) => 10 * random.integer(3) + 3 * Number(mechanistic) + sign + 1);

/** One walk over one relation. */
export interface SlowStep {
  readonly from: number;
  readonly to: number;
  readonly metaedge: number;
  readonly forward: boolean;
  readonly sign: number;
  readonly weight: number;
}

export interface SlowOptions {
  readonly metaedgeOf: readonly number[];
  readonly causalOnly: boolean;
  readonly damping: number;
  readonly degrees: 'METAEDGE' | 'ENTITY';
  readonly beliefExponent: number;
}

/** Every relation once, walked from its subject. */
export const slowRelations = (edges: readonly HandMadeEdge[], options: SlowOptions): SlowStep[] => {
  const lightest = new Map<string, { edge: HandMadeEdge; metaedge: number }>();
  for (const [index, edge] of edges.entries()) {
    if (edge.closed || edge.subject === edge.object || (options.causalOnly && !edge.mechanistic)) continue;
    const metaedge = options.metaedgeOf.at(index) ?? 0;
    const key = `${metaedge} ${edge.subject} ${edge.object}`;
    const known = lightest.get(key);
    if (known === undefined || edge.weight < known.edge.weight) lightest.set(key, { edge, metaedge });
  }
  const all = [...lightest.values()];
  return all.map(({ edge, metaedge }) => {
    const alike = all.filter((other) => options.degrees === 'ENTITY' || other.metaedge === metaedge);
    const leaving = alike.filter((other) => other.edge.subject === edge.subject).length;
    const reaching = alike.filter((other) => other.edge.object === edge.object).length;
    return {
      from: edge.subject,
      to: edge.object,
      metaedge,
      forward: true,
      sign: edge.sign,
      weight:
        Math.exp((-edge.weight / 1e6) * options.beliefExponent) * (leaving * reaching) ** -options.damping,
    };
  });
};

export const backwards = (step: SlowStep): SlowStep => ({
  ...step,
  from: step.to,
  to: step.from,
  forward: false,
});

export interface SlowWeights {
  total: number;
  signed: number;
  known: number;
}

/** By end node. @param allowed  whether a step may stand at a place of the path, from 0 */
export const slowPathWeights = (
  steps: readonly SlowStep[],
  source: number,
  lengths: readonly number[],
  allowed: (step: SlowStep, place: number) => boolean = () => true,
): Map<number, SlowWeights> => {
  const found = new Map<number, SlowWeights>();
  const extend = (nodes: readonly number[], product: number, sign: number): void => {
    const place = nodes.length - 1;
    const last = nodes[place];
    if (lengths.includes(place)) {
      const weights = found.get(last) ?? { total: 0, signed: 0, known: 0 };
      weights.total += product;
      weights.signed += product * sign;
      weights.known += product * Math.abs(sign);
      found.set(last, weights);
    }
    if (place === Math.max(...lengths)) return;
    for (const step of steps) {
      if (step.from !== last || nodes.includes(step.to) || !allowed(step, place)) continue;
      extend([...nodes, step.to], product * step.weight, sign * step.sign);
    }
  };
  extend([source], 1, 1);
  return found;
};
