import { buildGraph, type EdgeStudies, type MechanismGraph } from '../../graph/mechanism-graph.js';
import type { AssociationId } from '../../model/association.js';
import { beliefWeight } from '../../model/belief.js';
import type { Curie } from '../../model/curie.js';
import { signOfStep } from '../../model/effect.js';
import type { Evidence } from '../../model/evidence.js';
import { predicateInfo } from '../../model/predicate.js';
import type { KnowledgeIndex } from './knowledge-index.js';

/** The engine's graph with the way from ids to indices; indices follow the order of ids. */
export interface IndexedGraph {
  readonly graph: MechanismGraph;
  readonly nodeOf: ReadonlyMap<Curie, number>;
  readonly edgeOf: ReadonlyMap<AssociationId, number>;
}

/** Builds the graph. Closed are associations that report no effect and those that nothing supports: neither is a step of a mechanism. */
export const graphOfKnowledge = (index: KnowledgeIndex): IndexedGraph => {
  const { entities, associations } = index;
  const nodeOf = new Map(entities.map(({ id }, node) => [id, node]));
  const nodeIndex = (id: Curie): number => {
    const node = nodeOf.get(id);
    if (node === undefined) throw new RangeError(`an association names ${id}, which is no entity`);
    return node;
  };
  const believed = (id: AssociationId): number => index.standingByAssociation.get(id)?.belief ?? 0;
  const kindOf = (edge: number): 'CAUSAL' | 'STRUCTURAL' | 'TERMINAL' =>
    predicateInfo(associations[edge].predicate).kind;
  const graph = buildGraph({
    nodeCount: entities.length,
    subjects: Uint32Array.from(associations, ({ subject }) => nodeIndex(subject)),
    objects: Uint32Array.from(associations, ({ object }) => nodeIndex(object)),
    signs: Int8Array.from(associations, ({ effect }, edge) => signOfStep(kindOf(edge), effect)),
    mechanistic: Uint8Array.from(associations, (_, edge) => (kindOf(edge) === 'TERMINAL' ? 0 : 1)),
    closed: Uint8Array.from(associations, ({ id, effect }) =>
      effect === 'NONE' || believed(id) === 0 ? 1 : 0,
    ),
    weights: Uint32Array.from(associations, ({ id }) =>
      believed(id) === 0 ? 0 : beliefWeight(believed(id)),
    ),
    studies: studiesOf(index, (evidence) => evidence.supports === 'SUPPORTS'),
  });
  return { graph, nodeOf, edgeOf: new Map(associations.map(({ id }, edge) => [id, edge])) };
};

/** Publications (by their place in the index) of the findings that count, for each association. */
export const studiesOf = (index: KnowledgeIndex, counts: (evidence: Evidence) => boolean): EdgeStudies => {
  const placeOf = new Map(index.publications.map(({ id }, place) => [id, place]));
  const lists = index.associations.map(({ id }) => {
    const places = (index.evidenceByAssociation.get(id) ?? [])
      .filter(counts)
      .flatMap(({ publication }) => (publication === null ? [] : (placeOf.get(publication) ?? [])));
    return [...new Set(places)].sort((a, b) => a - b);
  });
  const offsets = new Uint32Array(lists.length + 1);
  for (const [edge, list] of lists.entries()) offsets[edge + 1] = offsets[edge] + list.length;
  return { offsets, ids: Uint32Array.from(lists.flat()) };
};
