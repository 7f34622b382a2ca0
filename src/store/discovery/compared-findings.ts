import type { AssociationId } from '../../model/association.js';
import type { Curie } from '../../model/curie.js';
import type { Evidence } from '../../model/evidence.js';
import type { Comparison } from '../discovery-request.js';
import type { Projection } from '../projection/projection.js';

/** Findings of the associations, in their order. */
export type EvidenceOf = (ids: readonly AssociationId[]) => Promise<Evidence[][]>;

/** Of each side at most so many associations are looked through, the best believed. */
const MOST_LOOKED_THROUGH = 1000;

/** Findings about one of two entities that were made in comparison with the other. */
export const comparedFindings = async (
  projection: Projection,
  [a, b]: readonly [Curie, Curie],
  evidenceOf: EvidenceOf,
): Promise<Pick<Comparison, 'findings' | 'findingsComplete'>> => {
  const found = new Set<string>();
  let isComplete = true;
  for (const [own, other] of [
    [a, b],
    [b, a],
  ]) {
    const edges = bestBelieved(projection, projection.entities.id.rowOf(own));
    if (edges.length > MOST_LOOKED_THROUGH) isComplete = false;
    const looked = edges.slice(0, MOST_LOOKED_THROUGH).map((edge) => projection.associations.id.at(edge));
    for (const { id, comparator } of (await evidenceOf(looked)).flat()) {
      if (comparator === other) found.add(id);
    }
  }
  return { findings: [...found].sort(), findingsComplete: isComplete };
};

/** The associations of a node, closed ones too: by belief, then id. */
const bestBelieved = ({ graph, associations: { belief } }: Projection, node: number): number[] => {
  const own = [graph.outgoing, graph.incoming].flatMap(({ offsets, edges }) => [
    ...edges.subarray(offsets[node], offsets[node + 1]),
  ]);
  return [...new Set(own)].sort((x, y) => belief.values[y] - belief.values[x] || x - y);
};
