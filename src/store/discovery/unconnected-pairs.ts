import type { MechanismGraph } from '../../graph/mechanism-graph.js';
import type { Gap, GapRequest } from '../discovery-request.js';
import { countOf } from '../projection/bitmaps.js';
import type { Projection } from '../projection/projection.js';
import { BestPairs, type Pair } from './best-pairs.js';
import { countedAssociations, type FittingOf, type FoundGaps, type Sides } from './gap-conditions.js';
import { inSlices } from './in-slices.js';
import { inBothLists, neighbourLists, type NeighbourLists } from './neighbour-lists.js';

/**
 * Pairs without an association that have neighbours in common, by Σ 1 / ln(neighbours of z) over the common neighbours z (Adamic & Adar 2003,
 * doi:10.1016/S0378-8733(03)00009-1), then ids. Chosen here: what counts as a neighbour is what counts as its degree, parallel associations count once,
 * and a z with more than `maxDegree` neighbours joins nothing, which bounds the time: O(associations × maxDegree).
 */
export const unconnectedPairs = async (
  projection: Projection,
  request: GapRequest,
  sides: Sides,
  fittingOf: FittingOf,
): Promise<FoundGaps> => {
  const { graph, entities } = projection;
  const { edges } = await fittingOf(countedAssociations(request));
  const lists = await neighbourLists(graph, edges, request.signal);
  const weights = weightsOf(lists, request.maxDegree);
  const best = new BestPairs(request.skip + request.first);
  const meet = pairsFrom(graph, lists, weights, request.minShared);
  const [from, to] =
    countOf(sides.one) <= countOf(sides.other) ? [sides.one, sides.other] : [sides.other, sides.one];
  await inSlices(
    graph.nodeCount,
    (node) => {
      if (from[node] === 0) return;
      meet(node, (partner, weight) => {
        const seenFromThere = partner < node && from[partner] === 1 && to[node] === 1;
        if (to[partner] === 1 && !seenFromThere)
          best.offer(Math.min(node, partner), Math.max(node, partner), weight);
      });
    },
    request.signal,
  );
  const sharedBy = ({ a, b }: Pair): string[] =>
    inBothLists(lists, a, b)
      .filter((node) => weights[node] > 0)
      .sort((x, y) => weights[y] - weights[x] || x - y)
      .map((node) => entities.id.at(node));
  return {
    total: best.offered,
    gaps: best
      .pairs()
      .slice(request.skip)
      .map((pair): Gap => ({
        one: entities.id.at(pair.a),
        other: entities.id.at(pair.b),
        association: null,
        score: pair.weight / 1e6,
        shared: sharedBy(pair),
        humanSpecies: false,
        people: false,
      })),
  };
};

/** By node, 1 / ln(neighbours) in millionths, whole so that sums are the same in every order; 0 where it joins nothing. */
const weightsOf = ({ offsets }: NeighbourLists, maxDegree: number): Float64Array => {
  const weights = new Float64Array(offsets.length - 1);
  for (let node = 0; node < weights.length; node++) {
    const degree = offsets[node + 1] - offsets[node];
    if (degree >= 2 && degree <= maxDegree) weights[node] = Math.round(1e6 / Math.log(degree));
  }
  return weights;
};

/** Visits the partners of a node: with enough neighbours in common, and without any association. */
const pairsFrom = (
  graph: MechanismGraph,
  { offsets, nodes }: NeighbourLists,
  weights: Float64Array,
  minShared: number,
) => {
  const sums = new Float64Array(graph.nodeCount);
  const counts = new Uint32Array(graph.nodeCount);
  const linkedTo = new Int32Array(graph.nodeCount).fill(-1);
  return (node: number, visit: (partner: number, weight: number) => void): void => {
    for (const { offsets: begins, neighbours } of [graph.outgoing, graph.incoming]) {
      for (let at = begins[node]; at < begins[node + 1]; at++) linkedTo[neighbours[at]] = node; // closed ones too: something is recorded
    }
    linkedTo[node] = node;
    const met: number[] = [];
    for (let at = offsets[node]; at < offsets[node + 1]; at++) {
      const between = nodes[at];
      const weight = weights[between];
      if (weight === 0) continue;
      for (let next = offsets[between]; next < offsets[between + 1]; next++) {
        const partner = nodes[next];
        if (linkedTo[partner] === node) continue;
        if (counts[partner]++ === 0) met.push(partner);
        sums[partner] += weight;
      }
    }
    for (const partner of met) {
      if (counts[partner] >= minShared) visit(partner, sums[partner]);
      counts[partner] = sums[partner] = 0;
    }
  };
};
