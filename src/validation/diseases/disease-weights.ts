import { PathWeights } from '../../graph/metapaths/path-weights.js';
import { relationsOf, type DegreeScope } from '../../graph/metapaths/relations.js';
import type { AllowedMetaedges } from '../../graph/metapaths/step-matrix.js';
import { matricesOf, weighFrom, type Metapaths } from '../../graph/metapaths/weigh-from.js';
import type { OpenEdges } from './hidden-edges.js';
import type { IndicationGraph } from './indication-graph.js';

/** How paths are weighed. */
export interface PathChoices {
  readonly damping: number;
  readonly degrees: DegreeScope;
  readonly maxSteps: number;
}

/** Weights of the paths from a drug over mechanisms: by links from subject to object, up to the number of steps. */
export const mechanismWeights = (
  { graph, metaedgeOf, metaedgeCount }: IndicationGraph,
  drug: number,
  { edges, weights }: OpenEdges,
  { damping, degrees, maxSteps }: PathChoices,
): PathWeights => {
  const options = { metaedgeOf, edges, damping, degrees, beliefExponent: 1 };
  const relations = relationsOf({ ...graph, weights }, { ...options, causalOnly: true });
  const metapaths = { kind: 'DISCOVERED', walk: 'DOWNSTREAM', minSteps: 1, maxSteps, metaedgeCount } as const;
  return requireWeights(weighFrom(relations.nodeCount, matricesOf(relations, metapaths), drug, NEVER));
};

/** Weights of the paths over drugs and diseases that are alike: by what both act on, or by what is told of one drug or the other. */
export const likenessWeights = (
  indications: IndicationGraph,
  drug: number,
  { edges, weights }: OpenEdges,
  { damping, degrees }: PathChoices,
): PathWeights => {
  const { graph, metaedgeOf } = indications;
  const options = { metaedgeOf, edges, damping, degrees, beliefExponent: 1 };
  const relations = relationsOf({ ...graph, weights }, { ...options, causalOnly: false });
  return requireWeights(
    weighFrom(relations.nodeCount, matricesOf(relations, likenessMetapaths(indications)), drug, NEVER),
  );
};

/** Both together. */
export const addedWeights = (some: PathWeights, others: PathWeights): PathWeights => {
  const sum = new PathWeights(some.total.length);
  sum.add(some, 1);
  sum.add(others, 1);
  return sum;
};

const NEVER = (): boolean => false;

const requireWeights = (weights: PathWeights | null): PathWeights => {
  if (weights === null) throw new RangeError('the count was stopped, and nothing stops it');
  return weights;
};

/** Drug to a shared target to another drug to its disease; its disease to what causes that to another disease; its disease to another drug to its disease. */
const likenessMetapaths = ({ metaedgeCount }: IndicationGraph): Metapaths => {
  const none = new Uint8Array(metaedgeCount);
  const indication = none.slice();
  indication[metaedgeCount - 1] = 1;
  const links = indication.map((bit) => 1 - bit);
  const forward: AllowedMetaedges = { toObject: links, toSubject: none };
  const backward: AllowedMetaedges = { toObject: none, toSubject: links };
  const indicated: AllowedMetaedges = { toObject: indication, toSubject: none };
  const indicatedBack: AllowedMetaedges = { toObject: none, toSubject: indication };
  return {
    kind: 'GIVEN',
    metapaths: [
      [forward, backward, indicated],
      [indicated, backward, forward],
      [indicated, indicatedBack, indicated],
    ],
  };
};
