import { relationsOf } from '../../graph/metapaths/relations.js';
import { matricesOf, weighFrom } from '../../graph/metapaths/weigh-from.js';
import { neighborhood } from '../../graph/neighborhood.js';
import type { Projection } from '../../store/projection/projection.js';
import { DISEASE_CHOICES } from '../diseases/choose-paths.js';

/** Longest way back from the end of a mechanism. */
export const MOST_STEPS_BACK = 4;

/** What leads to an end. */
export interface LeadingTo {
  /** By node: weight of the paths from it, of up to MOST_STEPS_BACK steps. */
  readonly weights: Float64Array;
  /** By node: minus the fewest steps from it; -Infinity from where no path leads. */
  readonly nearness: Float64Array;
}

/**
 * A search from an end: against the direction of mechanisms (CAUSAL), or over every association both ways (EITHER). Nothing here is chosen on the curated
 * core: damping, degrees and belief are those of the diseases.
 */
export const searchBack = (
  projection: Projection,
  direction: 'CAUSAL' | 'EITHER',
): ((end: number) => LeadingTo) => {
  const { graph } = projection;
  const isCausal = direction === 'CAUSAL';
  const metaedges = projection.metaedges();
  const { damping, degrees } = DISEASE_CHOICES.paths;
  const options = { metaedgeOf: metaedges.of, causalOnly: isCausal, damping, degrees, beliefExponent: 1 };
  const relations = relationsOf(graph, options);
  const metapaths = {
    kind: 'DISCOVERED',
    walk: isCausal ? 'UPSTREAM' : 'EITHER',
    minSteps: 1,
    maxSteps: MOST_STEPS_BACK,
    metaedgeCount: metaedges.list.length,
  } as const;
  const matrices = matricesOf(relations, metapaths);
  return (end) => {
    const found = weighFrom(relations.nodeCount, matrices, end, () => false);
    if (found === null) throw new RangeError('the count was stopped, and nothing stops it');
    const back = neighborhood(graph, {
      starts: [end],
      depth: graph.nodeCount,
      ...(isCausal ? { direction: 'IN', edges: graph.mechanistic } : { direction: 'EITHER' }),
      maxNodes: graph.nodeCount,
    });
    const nearness = new Float64Array(graph.nodeCount).fill(-Infinity);
    for (const [at, node] of back.nodes.entries()) nearness[node] = -back.depths[at];
    return { weights: found.total, nearness };
  };
};
